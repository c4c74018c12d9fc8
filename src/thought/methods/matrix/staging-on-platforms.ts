import type { Tactic } from './method.ts';

export const stagingOnPlatforms: Tactic = {
  code: 'MM07',
  phase: 'staging-on-platforms',
  name: { ar: 'التمثيل على المنصات', en: 'Staging on platforms', fr: 'Mettre en scène sur les plateformes' },
  sentence: {
    ar: 'يُصنع على الشبكة مشهد يبدو أكبر وأصدق مما هو.',
    en: 'A scene is made online that looks larger and truer than it is.',
    fr: 'On fabrique en ligne une scène qui paraît plus grande et plus vraie qu’elle n’est.',
  },
  methods: [
    {
      code: 'MM0701',
      channels: ['social'],
      fallacies: [],
      ar: {
        name: 'ركوب الوسم الرائج',
        sentence: 'تُلصق دعاية الجماعة بوسم يتابعه الناس لشأن آخر.',
        signs: ['منشورات لا صلة لها بموضوع الوسم.', 'نص واحد يتكرر من حسابات كثيرة في وقت واحد.'],
        answers: ['لا تُعد النشر ولو للاستنكار؛ أبلغ المنصة.', 'املأ الوسم بالمعلومة الصحيحة في موضوعه.'],
        example: 'وسم مختلق لمباراة يُغرق في ساعة بمنشورات تدعو إلى جماعة.',
      },
      en: {
        name: 'Hashtag hijack',
        sentence: 'A group’s propaganda is attached to a tag that people follow for something else.',
        signs: [
          'Posts that have nothing to do with the tag’s subject.',
          'One text repeated by many accounts at one time.',
        ],
        answers: [
          'Do not share it, even to condemn; report it to the platform.',
          'Fill the tag with right information on its own subject.',
        ],
        example: 'An invented tag for a match is flooded within an hour by posts that call for a group.',
      },
      fr: {
        name: 'Mot-dièse détourné',
        sentence: 'La propagande d’un groupe s’accroche à un mot-dièse suivi pour un autre sujet.',
        signs: [
          'Des publications sans rapport avec le sujet.',
          'Un même texte répété par de nombreux comptes au même moment.',
        ],
        answers: [
          'Ne pas partager, même pour condamner ; signaler à la plateforme.',
          'Remplir le mot-dièse d’informations justes sur son sujet.',
        ],
        example: 'Le mot-dièse inventé d’un match est noyé en une heure de publications appelant à un groupe.',
      },
    },
    {
      code: 'MM0702',
      channels: ['social', 'video'],
      fallacies: ['false-authority'],
      ar: {
        name: 'الجمهور المزيّف',
        sentence: 'تُحاكي حسابات آلية أو مكررة تأييدا واسعا لا وجود له.',
        signs: ['حسابات حديثة متشابهة الأسماء والصور.', 'تعليقات متطابقة بعد دقائق من النشر.'],
        answers: ['بيّن أن العدد ليس دليلا على الحق.', 'أبلغ عن التنسيق لا عن الآراء.'],
        example: 'مقطع مختلق ينال في دقائق مئات التعليقات بجملة واحدة من حسابات أُنشئت في يومها.',
      },
      en: {
        name: 'False crowd',
        sentence: 'Automated or duplicate accounts imitate wide support that does not exist.',
        signs: ['Recent accounts with like names and pictures.', 'Identical comments within minutes of the post.'],
        answers: ['Explain that numbers prove nothing.', 'Report the coordination, not the opinions.'],
        example:
          'An invented clip has hundreds of comments in one wording within minutes, from accounts made the same day.',
      },
      fr: {
        name: 'Fausse foule',
        sentence: 'Des comptes automatiques ou multiples imitent un large soutien qui n’existe pas.',
        signs: [
          'Des comptes récents aux noms et images semblables.',
          'Des commentaires identiques quelques minutes après la publication.',
        ],
        answers: ['Expliquer que le nombre ne prouve rien.', 'Signaler la coordination, non les opinions.'],
        example:
          'Une vidéo inventée reçoit en quelques minutes des centaines de commentaires identiques de comptes créés le jour même.',
      },
    },
    {
      code: 'MM0703',
      channels: ['web', 'social', 'video'],
      fallacies: ['false-authority'],
      ar: {
        name: 'وكالة الأنباء الزائفة',
        sentence: 'تُعطى الدعاية هيئة الخبر: شعار ومذيع وعاجل.',
        signs: ['لا يُعرف ناشر ولا عنوان ولا محرر.', 'تُخلط أخبار صحيحة بأخبار الجماعة.'],
        answers: ['اذكر من يملك الموقع ومتى نشأ إن عُرف.', 'قارن الخبر بمصادر مستقلة.'],
        example: 'موقع مختلق يشبه صحيفة معروفة بحرف واحد، ينقل بيانات جماعة على أنها أنباء.',
      },
      en: {
        name: 'False news agency',
        sentence: 'Propaganda is given the look of news: an emblem, a presenter, a breaking banner.',
        signs: ['No publisher, address or editor is known.', 'True news is mixed with that of the group.'],
        answers: ['Say who owns the site and since when, if known.', 'Compare the item with independent sources.'],
        example:
          'An invented site differs by one letter from a known newspaper and carries a group’s statements as news.',
      },
      fr: {
        name: 'Fausse agence de presse',
        sentence: 'La propagande prend l’apparence de l’information : emblème, présentateur, bandeau d’urgence.',
        signs: [
          'On ne connaît ni éditeur, ni adresse, ni rédacteur.',
          'De vraies nouvelles sont mêlées à celles du groupe.',
        ],
        answers: [
          'Dire à qui est le site et depuis quand, si on le sait.',
          'Comparer la nouvelle à des sources indépendantes.',
        ],
        example:
          'Un site inventé diffère d’une lettre d’un journal connu et diffuse les communiqués d’un groupe comme des nouvelles.',
      },
    },
    {
      code: 'MM0704',
      channels: ['video', 'audio', 'messaging'],
      fallacies: ['fabricated-report', 'false-authority'],
      ar: {
        name: 'الصوت والصورة المصنوعان',
        sentence: 'يُولَّد صوت أو وجه بالآلة ليقول ما لم يقله صاحبه.',
        signs: ['لا أصل للمقطع عند من نُسب إليه.', 'حركة الشفاه أو نبرة الصوت أو الإضاءة لا تستقيم.'],
        answers: ['اطلب الأصل ممن نُسب إليه قبل أن تعلّق.', 'انشر نفيه في المكان الذي انتشر فيه المقطع.'],
        example: 'تسجيل مختلق بصوت يشبه خطيبا معروفا يجيز إيذاء الناس، وصاحب الصوت كان في المستشفى يومها.',
      },
      en: {
        name: 'Made-up voice or face',
        sentence: 'A voice or face is generated by machine to say what its owner never said.',
        signs: ['The person it is ascribed to has no original of it.', 'Lips, tone of voice or light do not fit.'],
        answers: ['Ask that person for the original before you comment.', 'Publish the denial where the clip spread.'],
        example:
          'An invented recording, in a voice like a known preacher’s, permits harm to people; he was in hospital that day.',
      },
      fr: {
        name: 'Voix ou visage fabriqués',
        sentence: 'Une voix ou un visage est produit par machine pour dire ce que son titulaire n’a jamais dit.',
        signs: [
          'La personne à qui on l’attribue n’en a aucun original.',
          'Les lèvres, le ton ou la lumière ne concordent pas.',
        ],
        answers: [
          'Demander l’original à cette personne avant de commenter.',
          'Publier le démenti là où l’extrait a circulé.',
        ],
        example:
          'Un enregistrement inventé, d’une voix proche de celle d’un prédicateur connu, permet de nuire ; il était ce jour-là à l’hôpital.',
      },
    },
    {
      code: 'MM0705',
      channels: ['social', 'live'],
      fallacies: ['circular', 'appeal-to-emotion'],
      ar: {
        name: 'استدراج الحذف ثم التظلم',
        sentence: 'يُنشر ما يُعلم أنه سيُحذف، ليُقال إن الحقيقة تُحارَب.',
        signs: ['إعلان مسبق عن الحذف وانتظاره.', 'الحديث عن الحذف أكثر من الحديث عن المحتوى.'],
        answers: ['اذكر القاعدة التي حُذف بها والطريق إلى الاعتراض.', 'ضع بجانب الحذف جوابا عن الشبهة نفسها.'],
        example: 'حساب مختلق يكتب: «سيحذفون هذا بعد ساعة لأنه حق»، ويجمع المتابعين حول الحذف.',
      },
      en: {
        name: 'Provoked removal',
        sentence:
          'Something that is known to be against the rules is posted, so that its removal proves that truth is fought.',
        signs: ['The removal is announced and awaited.', 'More is said of the removal than of the content.'],
        answers: [
          'Name the rule it was removed by and the way to appeal.',
          'Beside the removal, answer the claim itself.',
        ],
        example:
          'An invented account writes: “They will delete this within the hour because it is true”, and gathers followers around that.',
      },
      fr: {
        name: 'Suppression provoquée',
        sentence:
          'On publie ce que l’on sait contraire aux règles, pour que sa suppression prouve que l’on combat la vérité.',
        signs: ['La suppression est annoncée et attendue.', 'On parle plus de la suppression que du contenu.'],
        answers: [
          'Nommer la règle appliquée et la voie de recours.',
          'À côté de la suppression, répondre à l’affirmation elle-même.',
        ],
        example:
          'Un compte inventé écrit : « Ils effaceront ceci dans l’heure parce que c’est vrai », et rassemble autour de cela.',
      },
    },
  ],
};
