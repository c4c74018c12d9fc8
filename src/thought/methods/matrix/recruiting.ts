import type { Tactic } from './method.ts';

export const recruiting: Tactic = {
  code: 'MM06',
  phase: 'recruiting',
  name: { ar: 'الاستدراج والتجنيد', en: 'Recruiting', fr: 'Recruter' },
  sentence: {
    ar: 'يُقاد الفرد خطوة خطوة من حاجة مشروعة إلى طاعة عمياء.',
    en: 'A person is led step by step from an honest need to blind obedience.',
    fr: 'On mène une personne pas à pas d’un besoin honnête à l’obéissance aveugle.',
  },
  methods: [
    {
      code: 'MM0601',
      channels: ['messaging', 'games', 'social'],
      fallacies: [],
      ar: {
        name: 'الصداقة البطيئة',
        sentence: 'يبدأ الأمر باهتمام وثناء بلا دعوة، حتى تُبنى ثقة تُستغل بعد ذلك.',
        signs: ['اهتمام كثير من غريب لا يُعرف عنه شيء.', 'طلب الانتقال إلى محادثة خاصة وكتمانها.'],
        answers: [
          'علّم الشباب علامات الاستدراج كما تُعلَّم السلامة على الشبكة.',
          'اجعل إخبار شخص بالغ موثوق أمرا يسيرا بلا لوم.',
        ],
        example: 'لاعب مختلق يسأل فتى كل ليلة عن مدرسته أشهرا، قبل أن يحدثه عن «إخوته».',
      },
      en: {
        name: 'Slow friendship',
        sentence: 'It begins with attention and praise and no invitation, until there is a trust that can be used.',
        signs: [
          'Much attention from a stranger of whom nothing is known.',
          'The wish to move to a private chat and keep it secret.',
        ],
        answers: [
          'Teach the young these signs as part of safety online.',
          'Make it easy to tell a trusted adult, without blame.',
        ],
        example:
          'An invented player asks a boy about school every night for months before he speaks of his “brothers”.',
      },
      fr: {
        name: 'L’amitié lente',
        sentence:
          'Cela commence par de l’attention et des éloges, sans invitation, jusqu’à une confiance que l’on exploite.',
        signs: [
          'Beaucoup d’attention d’un inconnu dont on ne sait rien.',
          'Le souhait de passer à une conversation privée et de la taire.',
        ],
        answers: [
          'Enseigner ces signes aux jeunes avec la sécurité en ligne.',
          'Rendre facile de parler à un adulte de confiance, sans reproche.',
        ],
        example:
          'Un joueur inventé interroge chaque soir un garçon sur son école, des mois durant, avant de parler de ses « frères ».',
      },
    },
    {
      code: 'MM0602',
      channels: ['messaging', 'audio', 'gatherings'],
      fallacies: ['false-dilemma', 'appeal-to-emotion'],
      ar: {
        name: 'وعد التطهير',
        sentence: 'يُقال لمن أثقله ذنب أو فشل إن عملا واحدا عنيفا يمحو ماضيه كله.',
        signs: ['يُضخَّم الذنب حتى لا يُرى بعده باب.', 'يُعرض العنف طريقا وحيدا إلى المغفرة.'],
        answers: ['بيّن سعة باب التوبة وأن الحقوق لا تُمحى بظلم جديد.', 'صِل صاحب الهم بإمام أو مرشد أو طبيب يثق به.'],
        example: 'مرسِل مختلق يكتب لشاب خرج من السجن: «لا يغسل ما فعلت إلا هذا».',
      },
      en: {
        name: 'Promise of cleansing',
        sentence: 'Someone burdened by guilt or failure is told that one violent act wipes out the whole past.',
        signs: [
          'Guilt is enlarged until no other door is seen.',
          'Violence is offered as the only way to forgiveness.',
        ],
        answers: [
          'Show how wide the door of repentance is, and that no wrong is undone by another.',
          'Bring the burdened to an imam, counsellor or doctor they trust.',
        ],
        example: 'An invented sender writes to a young man out of prison: “Only this washes off what you did.”',
      },
      fr: {
        name: 'Promesse de purification',
        sentence: 'On dit à qui porte une faute ou un échec qu’un seul acte violent efface tout le passé.',
        signs: [
          'La faute est grossie jusqu’à ne plus laisser voir d’issue.',
          'La violence est offerte comme seule voie du pardon.',
        ],
        answers: [
          'Montrer combien la porte du repentir est large, et qu’un tort n’en répare pas un autre.',
          'Relier la personne à un imam, un conseiller ou un médecin de confiance.',
        ],
        example: 'Un expéditeur inventé écrit à un jeune sorti de prison : « Cela seul lavera ce que tu as fait. »',
      },
    },
    {
      code: 'MM0603',
      channels: ['messaging', 'social', 'closed-groups'],
      fallacies: ['redefined-term'],
      ar: {
        name: 'الوعد بالزواج والانتماء',
        sentence: 'يُعرض زواج أو بيت أو جماعة تحتضن، ثمنا للسفر أو الطاعة.',
        signs: ['وعود كبيرة ممن لم يُلتق به قط.', 'استعجال في السفر أو الكتمان عن الأهل.'],
        answers: ['اسأل عن الأمور العملية: أين، ومع من، ومن يضمن الرجوع؟', 'أسمع شهادات من صدّقن الوعد ثم عدن.'],
        example: 'حساب مختلق يعد فتاة ببيت وزوج في مدينة بعيدة، ويطلب ألا تخبر أختها.',
      },
      en: {
        name: 'Promise of marriage and belonging',
        sentence: 'A marriage, a home or an embracing community is offered as the price of travel or obedience.',
        signs: ['Large promises from somebody never met.', 'Haste to travel, or secrecy towards the family.'],
        answers: [
          'Ask practical questions: where, with whom, who ensures the way back?',
          'Let those be heard who believed the promise and returned.',
        ],
        example:
          'An invented account promises a girl a house and husband in a distant city and asks her not to tell her sister.',
      },
      fr: {
        name: 'Promesse de mariage et d’appartenance',
        sentence:
          'Un mariage, une maison ou une communauté accueillante est offert au prix du voyage ou de l’obéissance.',
        signs: [
          'De grandes promesses de quelqu’un que l’on n’a jamais vu.',
          'Hâte de partir, ou secret envers la famille.',
        ],
        answers: [
          'Poser des questions pratiques : où, avec qui, qui garantit le retour ?',
          'Faire entendre celles qui ont cru la promesse et sont revenues.',
        ],
        example:
          'Un compte inventé promet à une jeune fille une maison et un mari dans une ville lointaine et lui demande de n’en rien dire à sa sœur.',
      },
    },
    {
      code: 'MM0604',
      channels: ['gatherings', 'social', 'video'],
      fallacies: ['appeal-to-emotion'],
      ar: {
        name: 'الإحسان المصوَّر',
        sentence: 'يُوزَّع طعام أو مال أمام عدسة لتُكسب به الثقة والأتباع أو التبرعات.',
        signs: ['كاميرا وشعار أكثر من العون.', 'لا حسابات منشورة ولا ترخيص.'],
        answers: ['دلّ المحتاج والمتبرع على جهات مرخصة.', 'اسأل: أين ذهب المال ومن راجعه؟'],
        example: 'حملة مختلقة توزع عشرين سلة في قرية وتنشر عنها خمسين مقطعا عليها شعار جماعة.',
      },
      en: {
        name: 'Staged charity',
        sentence: 'Food or money is given out before a lens, to win trust, followers or donations.',
        signs: ['More camera and emblem than help.', 'No published accounts and no licence.'],
        answers: [
          'Point those in need, and donors, to licensed charities.',
          'Ask where the money went and who audited it.',
        ],
        example:
          'An invented campaign gives out twenty baskets in a village and publishes fifty clips of it under a group’s emblem.',
      },
      fr: {
        name: 'Charité mise en scène',
        sentence: 'On distribue vivres ou argent devant l’objectif pour gagner confiance, adeptes ou dons.',
        signs: ['Plus de caméra et d’emblème que d’aide.', 'Ni comptes publiés ni agrément.'],
        answers: [
          'Orienter démunis et donateurs vers des organismes agréés.',
          'Demander où est allé l’argent et qui l’a contrôlé.',
        ],
        example:
          'Une campagne inventée distribue vingt paniers dans un village et en publie cinquante vidéos sous l’emblème d’un groupe.',
      },
    },
    {
      code: 'MM0605',
      channels: ['closed-groups', 'messaging', 'gatherings'],
      fallacies: ['false-analogy'],
      ar: {
        name: 'الخطوة الصغيرة ثم الدَّين',
        sentence: 'يُطلب عمل يسير، ثم أكبر منه، ثم يُقال: قد دخلت ولا رجوع.',
        signs: ['طلبات تكبر شيئا فشيئا.', 'تذكير بما فعل الفرد لإلزامه بما بعده.'],
        answers: ['بيّن أن الرجوع ممكن في كل خطوة.', 'دلّ على مشورة قانونية ونفسية سرّية.'],
        example: 'مشرف مختلق يطلب من طالب أن يترجم سطرا، ثم صفحة، ثم أن يستلم طردا، ويقول: أنت منا الآن.',
      },
      en: {
        name: 'The small step, then the debt',
        sentence: 'A small thing is asked, then a larger one, and then it is said: you are in and cannot go back.',
        signs: [
          'Requests that grow little by little.',
          'Being reminded of what one did, to be bound to what comes next.',
        ],
        answers: [
          'Show that one can turn back at every step.',
          'Point to confidential legal and psychological advice.',
        ],
        example:
          'An invented moderator asks a student to translate a line, then a page, then to receive a parcel, and says: you are one of us now.',
      },
      fr: {
        name: 'Le petit pas, puis la dette',
        sentence: 'On demande peu, puis davantage, puis l’on dit : tu en es, il n’y a pas de retour.',
        signs: [
          'Des demandes qui grandissent peu à peu.',
          'On rappelle à la personne ce qu’elle a fait pour la lier à la suite.',
        ],
        answers: [
          'Montrer que l’on peut revenir à chaque pas.',
          'Indiquer un conseil juridique et psychologique confidentiel.',
        ],
        example:
          'Un modérateur inventé demande à un étudiant de traduire une ligne, puis une page, puis de recevoir un colis, et dit : tu es des nôtres.',
      },
    },
  ],
};
