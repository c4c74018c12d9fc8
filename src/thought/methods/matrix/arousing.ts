import type { Tactic } from './method.ts';

export const arousing: Tactic = {
  code: 'MM05',
  phase: 'arousing',
  name: { ar: 'استثارة العواطف', en: 'Arousing', fr: 'Exciter les passions' },
  sentence: {
    ar: 'تُستثار الشفقة والحزن والغضب حتى يسبق الفعلُ التفكير.',
    en: 'Pity, grief and anger are stirred until action outruns thought.',
    fr: 'On remue la pitié, le deuil et la colère jusqu’à ce que l’acte devance la pensée.',
  },
  methods: [
    {
      code: 'MM0501',
      channels: ['video', 'messaging', 'social'],
      fallacies: ['appeal-to-emotion', 'collective-guilt'],
      ar: {
        name: 'إعادة تدوير مشاهد الضحايا',
        sentence: 'يُعاد نشر مشهد ألم قديم أو من بلد آخر ليُحسب على حادثة اليوم.',
        signs: ['لا تاريخ للمشهد ولا مكان ولا مصدر.', 'يظهر المشهد نفسه مع روايات مختلفة.'],
        answers: ['ابحث عن أول ظهور للمشهد واذكر زمانه ومكانه.', 'احفظ كرامة الضحية: صف ولا تعرض.'],
        example: 'مقطع مختلق من زلزال قديم يُنشر على أنه قصف وقع البارحة.',
      },
      en: {
        name: 'Recycled images of victims',
        sentence: 'An old scene of suffering, or one from another country, is shown again as part of today’s event.',
        signs: ['The scene has no date, place or source.', 'The same scene appears with different stories.'],
        answers: [
          'Find where it first appeared, and say when and where it was.',
          'Keep the victim’s dignity: describe, do not show.',
        ],
        example: 'An invented clip of an old earthquake is passed off as a bombardment of last night.',
      },
      fr: {
        name: 'Images de victimes recyclées',
        sentence:
          'Une scène de souffrance ancienne, ou d’un autre pays, est republiée comme si elle était d’aujourd’hui.',
        signs: ['La scène n’a ni date, ni lieu, ni source.', 'La même scène paraît avec des récits différents.'],
        answers: [
          'Chercher la première parution et dire quand et où c’était.',
          'Garder la dignité de la victime : décrire, ne pas montrer.',
        ],
        example: 'Une vidéo inventée d’un ancien séisme est donnée pour un bombardement de la nuit dernière.',
      },
    },
    {
      code: 'MM0502',
      channels: ['social', 'messaging'],
      fallacies: ['appeal-to-emotion', 'collective-guilt'],
      ar: {
        name: 'تعليق كاذب على صورة طفل',
        sentence: 'تُرفق صورة طفل قتيل أو باك بتعليق يسمّي قاتلا لم يثبت.',
        signs: ['يُسمّى الفاعل بلا تحقيق ولا شاهد.', 'يُطلب النشر أو الثأر قبل التثبت.'],
        answers: ['تثبّت من الصورة قبل أن تردّ.', 'قل ما ثبت وما لم يثبت، ولا تعد نشر الصورة.'],
        example: 'صورة مختلقة لطفل في مستشفى يُكتب تحتها اسم جماعة من الجيران على أنهم فعلوا به ذلك.',
      },
      en: {
        name: 'False caption on a child',
        sentence:
          'The picture of a dead or weeping child is given a caption that names a culprit nobody has established.',
        signs: [
          'The culprit is named without inquiry or witness.',
          'Readers are to share, or take revenge, before anything is verified.',
        ],
        answers: [
          'Verify the picture before you answer.',
          'Say what is established and what is not, and do not share the picture again.',
        ],
        example:
          'Under an invented picture of a child in hospital stands the name of a group of neighbours as those who did it.',
      },
      fr: {
        name: 'Fausse légende sur un enfant',
        sentence: 'L’image d’un enfant mort ou en pleurs porte une légende désignant un coupable que rien n’établit.',
        signs: [
          'Le coupable est nommé sans enquête ni témoin.',
          'Il faut partager, ou venger, avant toute vérification.',
        ],
        answers: [
          'Vérifier l’image avant de répondre.',
          'Dire ce qui est établi et ce qui ne l’est pas, sans republier l’image.',
        ],
        example: 'Sous l’image inventée d’un enfant à l’hôpital, on lit le nom d’un groupe de voisins comme auteurs.',
      },
    },
    {
      code: 'MM0503',
      channels: ['messaging', 'audio', 'gatherings'],
      fallacies: ['appeal-to-emotion', 'false-dilemma'],
      ar: {
        name: 'تحويل الحزن إلى ثأر',
        sentence: 'يُؤتى المصاب في حزنه ويُقال له إن الوفاء لمن فقد لا يكون إلا بالانتقام.',
        signs: ['تقرّب مفاجئ من أهل المصاب بعد الحادثة.', 'يُصوَّر الصبر والقضاء خذلانا للميت.'],
        answers: ['كن مع المصاب قبل أن تجادله.', 'بيّن حق القصاص للقضاء وفضل العفو.', 'صِله بمن يعينه على الفقد.'],
        example: 'غريب مختلق يزور أخا قتيل في العزاء، ويعطيه مقطعا عنوانه «لا تنم حتى تثأر».',
      },
      en: {
        name: 'Grief turned into revenge',
        sentence: 'The bereaved are approached in their grief and told that only revenge is loyalty to the dead.',
        signs: [
          'Somebody suddenly comes close to the family after the event.',
          'Patience and courts are pictured as abandoning the dead.',
        ],
        answers: [
          'Stand with the bereaved before you argue.',
          'Explain that redress belongs to courts, and the worth of pardon.',
          'Bring them to those who help with loss.',
        ],
        example:
          'An invented stranger visits the brother of a dead man at the wake and hands him a clip called “Do not sleep before you avenge him”.',
      },
      fr: {
        name: 'Le deuil changé en vengeance',
        sentence: 'On aborde la personne en deuil et on lui dit que seule la vengeance est fidélité au mort.',
        signs: [
          'Quelqu’un se rapproche soudain de la famille après l’événement.',
          'La patience et la justice sont dites abandon du mort.',
        ],
        answers: [
          'Être auprès de l’endeuillé avant de discuter.',
          'Expliquer que la réparation relève des tribunaux, et la valeur du pardon.',
          'Le relier à qui aide à vivre la perte.',
        ],
        example:
          'Un inconnu inventé visite le frère d’un mort pendant les condoléances et lui remet une vidéo intitulée « Ne dors pas avant de le venger ».',
      },
    },
    {
      code: 'MM0504',
      channels: ['games', 'video', 'live'],
      fallacies: ['appeal-to-emotion'],
      ar: {
        name: 'العنف في ثوب لعبة',
        sentence: 'يُعرض القتل بلغة الألعاب: نقاط ومراحل ومنظور اللاعب، ليهون في النفس.',
        signs: ['عدّادات ومراتب وألقاب على أفعال حقيقية.', 'لا يظهر للضحية وجه ولا قصة.'],
        answers: ['أعد إلى الضحية إنسانيتها بالوصف لا بالعرض.', 'تحدث مع الشباب بلغتهم عن الفرق بين اللعب والدم.'],
        example: 'خريطة لعبة مختلقة تحاكي هجوما وقع وتمنح اللاعب نقاطا على عدد الضحايا.',
      },
      en: {
        name: 'Violence dressed as a game',
        sentence:
          'Killing is shown in the language of games, with points, levels and the player’s view, so that it weighs less.',
        signs: ['Counters, ranks and titles for real deeds.', 'The victim has neither face nor story.'],
        answers: [
          'Give the victim humanity back, by words and not by pictures.',
          'Speak with the young in their language of what parts play from blood.',
        ],
        example: 'An invented game map imitates an attack that happened and gives points for the number of victims.',
      },
      fr: {
        name: 'La violence en habit de jeu',
        sentence:
          'Le meurtre est montré dans la langue des jeux, avec points, niveaux et vue du joueur, pour peser moins.',
        signs: [
          'Des compteurs, des rangs et des titres pour des actes réels.',
          'La victime n’a ni visage ni histoire.',
        ],
        answers: [
          'Rendre à la victime son humanité, par les mots et non par l’image.',
          'Parler aux jeunes, dans leur langue, de ce qui sépare le jeu du sang.',
        ],
        example: 'Une carte de jeu inventée imite une attaque réelle et donne des points selon le nombre de victimes.',
      },
    },
    {
      code: 'MM0505',
      channels: ['audio', 'video', 'social'],
      fallacies: ['appeal-to-emotion'],
      ar: {
        name: 'النشيد طُعما',
        sentence: 'يدخل لحن جميل إلى السمع أولا، ثم تأتي كلماته وصوره بالعنف.',
        signs: ['ينتشر اللحن مجردا في مقاطع لا صلة لها بالعنف.', 'تعود الكلمات إلى سفك الدم أو طاعة الجماعة.'],
        answers: ['اذكر معنى الكلمات ومن صنع اللحن ولماذا.', 'اعرض من الإنشاد ما يبني ولا يهدم.'],
        example: 'لحن مختلق يُركّب على مقاطع رياضية، وفي نسخته الكاملة دعوة إلى الالتحاق بجماعة.',
      },
      en: {
        name: 'The anthem as a hook',
        sentence: 'A fine melody reaches the ear first; its words and images of violence follow.',
        signs: [
          'The bare melody spreads in clips that have nothing to do with violence.',
          'The words come back to bloodshed or to obeying the group.',
        ],
        answers: ['Tell what the words mean, who made the tune and why.', 'Offer songs that build and do not destroy.'],
        example: 'An invented tune is laid under sports clips; its full version calls people to join a group.',
      },
      fr: {
        name: 'L’hymne comme appât',
        sentence: 'Une belle mélodie entre d’abord dans l’oreille ; ses paroles et images de violence suivent.',
        signs: [
          'La mélodie seule circule dans des vidéos sans rapport avec la violence.',
          'Les paroles reviennent au sang versé ou à l’obéissance au groupe.',
        ],
        answers: [
          'Dire ce que signifient les paroles, qui a fait l’air et pourquoi.',
          'Proposer des chants qui construisent.',
        ],
        example: 'Un air inventé accompagne des extraits de sport ; sa version entière appelle à rejoindre un groupe.',
      },
    },
  ],
};
