import { type FoundingParagraph, type Words, words } from './proposal.ts';

type Row = readonly [kind: FoundingParagraph['kind'], axis: FoundingParagraph['axis'], outcome: string, text: Words];

// What the outcome of the first meeting means, said in our own words; no sentence of the published text is repeated.
const rows: readonly Row[] = [
  [
    'principle',
    undefined,
    '',
    [
      'الإرهاب خطر يهدد بلدان العالم كلها، ولا صلة له بدين من الأديان ولا بمذهب من المذاهب.',
      'Terrorism endangers every country of the world; it belongs to no religion and to no school of thought.',
      'Le terrorisme menace tous les pays du monde ; il n’appartient à aucune religion ni à aucune école de pensée.',
    ],
  ],
  [
    'fact',
    undefined,
    '',
    [
      'نشأ التحالف في الرياض، وفيه ما يزيد على أربعين دولة ترفض العنف والإرهاب اللذين أصابا أتباع الديانات والأعراق جميعًا، وقد رسم وزراء الدفاع في اجتماعهم الأول اتجاهات العمل المقبل ومجالاته.',
      'The alliance was founded in Riyadh by more than forty states that reject the violence and terrorism from which people of every religion and origin suffer. At their first meeting its ministers of defence set the directions and fields of the work ahead.',
      'L’alliance est née à Riyad ; plus de quarante États y rejettent la violence et le terrorisme dont souffrent des personnes de toutes religions et origines. Réunis pour la première fois, ses ministres de la Défense ont fixé les orientations et les domaines du travail à venir.',
    ],
  ],
  [
    'commitment',
    'thought',
    'O1',
    [
      'تعمل الدول في ميدان الفكر على بيان حقيقة الدين المعتدل.',
      'In the field of thought, the states make clear what the true and moderate religion is.',
      'Dans le domaine de la pensée, les États font connaître la religion véritable et modérée.',
    ],
  ],
  [
    'commitment',
    'thought',
    'O2',
    [
      'تتصدى الدول لكل فكر متطرف يقوم على الغلو وسوء الفهم والتأويل الخاطئ.',
      'The states oppose every extremist idea that lives on excess, exaggeration and wrong interpretation.',
      'Les États combattent toute idée extrémiste fondée sur l’excès, l’exagération et l’interprétation erronée.',
    ],
  ],
  [
    'reason',
    'thought',
    '',
    [
      'الفكر أول باب يدخل منه بعض الناس إلى التطرف.',
      'Ideas are the first door by which some people are drawn into extremism.',
      'Les idées sont la première porte par laquelle certains sont entraînés dans l’extrémisme.',
    ],
  ],
  [
    'commitment',
    'thought',
    'O3',
    [
      'تصوغ الدول المفاهيم الصحيحة وتعرضها بوضوح يبلغ كل أحد، وتضعها في مقابل أفكار المتطرفين.',
      'The states work out the correct concepts, present them so clearly that everybody can see them, and set them against the ideas of extremists.',
      'Les États élaborent les concepts justes, les présentent de façon visible pour tous et les opposent aux idées des extrémistes.',
    ],
  ],
  [
    'commitment',
    'media',
    'O4',
    [
      'تواجه الدول الإرهاب وفكره في وسائل الإعلام كافة، وتستعمل هذه الوسائل على الوجه الملائم.',
      'The states confront terrorism and its ideas on every medium and use the media in the way that fits each of them.',
      'Les États affrontent le terrorisme et ses idées dans tous les médias et utilisent chacun d’eux de la manière qui convient.',
    ],
  ],
  [
    'commitment',
    'media',
    'O5',
    [
      'تكشف الدول الحيل التي يُنشر بها فكر المتطرفين ويُروَّج.',
      'The states lay bare the devious ways in which extremist ideas are spread and promoted.',
      'Les États mettent à nu les procédés détournés par lesquels les idées extrémistes sont diffusées et promues.',
    ],
  ],
  [
    'commitment',
    'media',
    'O6',
    [
      'السبيل الأول: إشاعة الفكر المعتدل الصحيح.',
      'The first way: moderate and correct thought is made widely known.',
      'Première voie : la pensée modérée et juste est largement diffusée.',
    ],
  ],
  [
    'commitment',
    'media',
    'O7',
    [
      'السبيل الثاني: نقض ما يقوم عليه الفكر المتطرف والرد عليه، وتوعية الناس بحقيقته.',
      'The second way: the foundations of extremist thought are taken apart and answered, and people are made aware of what it really is.',
      'Seconde voie : les fondements de la pensée extrémiste sont démontés et réfutés, et chacun est éclairé sur ce qu’elle est vraiment.',
    ],
  ],
  [
    'reason',
    'finance',
    '',
    [
      'المال الذي يصل إلى الإرهاب وإلى الفكر المتطرف هو عماد بقائهما.',
      'The money that reaches terrorism and extremist thought is what they chiefly stand on.',
      'L’argent qui parvient au terrorisme et à la pensée extrémiste est leur principal soutien.',
    ],
  ],
  [
    'commitment',
    'finance',
    'O8',
    [
      'تتخذ الدول كل ما يلزم من تدابير حتى لا يُموَّل الإرهاب ولا يبلغ المال أراضي الدول الأعضاء لأجله.',
      'The states take every measure needed so that terrorism is not financed and no such money reaches a member state.',
      'Les États prennent toutes les mesures nécessaires pour que le terrorisme ne soit pas financé et qu’aucun argent à cette fin n’atteigne un État membre.',
    ],
  ],
  [
    'commitment',
    'finance',
    'O9',
    [
      'تطوّر الدول تشريعاتها في الأمن والقانون والمال وتقرّب بينها.',
      'The states develop their laws on security, justice and finance and bring them into line with one another.',
      'Les États font évoluer leur législation en matière de sécurité, de justice et de finances et la coordonnent entre eux.',
    ],
  ],
  [
    'commitment',
    'finance',
    'O10',
    [
      'تزيد الدول من التقيد الفعلي بهذه التشريعات.',
      'The states raise the degree to which this legislation is actually complied with.',
      'Les États élèvent le degré de respect effectif de cette législation.',
    ],
  ],
  [
    'commitment',
    'finance',
    'O11',
    [
      'ما تعرفه دولة من معلومات ووقائع تنسّقه مع سائر الأعضاء، فيضيق المجال على المتطرفين ومن يعينهم حيثما كانوا.',
      'What one state comes to know it coordinates with all other members, so that extremists and those who support them find less room wherever they are.',
      'Ce qu’un État apprend, il le coordonne avec tous les autres membres, afin que les extrémistes et leurs soutiens aient partout moins d’espace.',
    ],
  ],
  [
    'commitment',
    'finance',
    'O12',
    [
      'تطوّر الدول أجهزتها الأمنية جميعًا، وترصد ما يستجد من طرق تمويل العمليات، وتحدّث وسائلها لتجاريها وتتصدى لها.',
      'The states develop all their security agencies, follow each new method by which operations are financed, and renew their own methods to keep up with it and meet it.',
      'Les États développent tous leurs services de sécurité, suivent chaque nouvelle méthode de financement des opérations et renouvellent les leurs pour y faire face.',
    ],
  ],
  [
    'commitment',
    'military',
    'O13',
    [
      'للعمل العسكري مكان الصدارة: تلتزم الدول كلها بأن تقف في وجه الإرهاب بقواتها، سندًا للأمن العام والسلم ولأمن الإقليم والعالم.',
      'The military part stands out: all states commit to face terrorism with their forces, in support of public security, of peace, and of regional and international security.',
      'Le rôle militaire est le plus marquant : tous les États s’engagent à affronter le terrorisme par leurs forces, en appui à la sécurité publique, à la paix et à la sécurité régionale et internationale.',
    ],
  ],
  [
    'aim',
    'military',
    'O14',
    [
      'تسهم القوات في تفكيك جماعات الإرهاب وإنهاك قدرتها وهدم ما تقوم عليه وإرباك تنظيمها حتى تنتهي.',
      'The forces help to take terrorist groups apart, to weaken them, to remove what they stand on and to disrupt their organisation until they are no more.',
      'Les forces contribuent à démanteler les groupes terroristes, à les affaiblir, à saper leurs bases et à désorganiser leur système jusqu’à leur disparition.',
    ],
  ],
  [
    'expectation',
    undefined,
    '',
    [
      'يُنتظر أن يظهر أثر هذا الاتحاد عن قريب.',
      'The union is expected to show results before long.',
      'L’union doit porter des résultats dans un avenir proche.',
    ],
  ],
  [
    'commitment',
    'integration',
    'O15',
    [
      'تفي كل دولة بما انتهى إليه هذا الاجتماع.',
      'Every state honours what this meeting resolved.',
      'Chaque État honore ce que cette réunion a résolu.',
    ],
  ],
  [
    'commitment',
    'integration',
    'O16',
    ['تنسّق الدول جهودها.', 'The states coordinate their efforts.', 'Les États coordonnent leurs efforts.'],
  ],
  [
    'commitment',
    'integration',
    'O17',
    [
      'تتبادل الدول ما تصل إليه من معلومات.',
      'The states exchange the information they have reached.',
      'Les États échangent les informations auxquelles ils sont parvenus.',
    ],
  ],
  [
    'commitment',
    'integration',
    'O18',
    [
      'تعمل الدول في مواجهة التطرف والإرهاب عملًا متكاملًا.',
      'Against extremism and terrorism the states work as one whole.',
      'Face à l’extrémisme et au terrorisme, les États agissent de manière intégrée.',
    ],
  ],
];

/** The paragraphs of the founding meeting, numbered from 1. */
export const foundingParagraphs: readonly FoundingParagraph[] = rows.map(([kind, axis, outcome, text], n) => ({
  number: n + 1,
  kind,
  ...(axis !== undefined && { axis }),
  ...(outcome !== '' && { outcome }),
  text: words(text),
}));
