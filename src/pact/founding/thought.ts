import { proposal } from './proposal.ts';

/** Proposed under O1–O3. */
export const thoughtProposals = [
  proposal(
    'O1.1',
    'each',
    12,
    [
      'نشر مواد تعريفية بالفكر المعتدل راجعها علماء معتمدون',
      'Publish texts on moderate thought, reviewed by recognised scholars',
      'Publier des textes sur la pensée modérée, revus par des savants reconnus',
    ],
    ['مواد منشورة وموثّقة المصادر', 'Texts published with their sources', 'Textes publiés avec leurs sources'],
    [24, 'text'],
    { charged: 3, half: 8 },
  ),
  proposal(
    'O1.2',
    'each',
    18,
    [
      'إدراج الاعتدال واحترام الآخر في تأهيل الأئمة والمعلمين',
      'Make moderation and respect for others part of the training of imams and teachers',
      'Inscrire la modération et le respect d’autrui dans la formation des imams et des enseignants',
    ],
    ['متدربون أتموا البرنامج', 'People who completed the programme', 'Personnes ayant achevé le programme'],
    [200, 'trained'],
    { plan: 4, pilot: 10 },
  ),
  proposal(
    'O1.3',
    'joint',
    24,
    [
      'إتاحة مكتبة عامة مشتركة بالعربية والإنجليزية والفرنسية',
      'Open a common public library in Arabic, English and French',
      'Ouvrir une bibliothèque publique commune en arabe, anglais et français',
    ],
    [
      'مواد متاحة باللغات الثلاث',
      'Texts available in all three languages',
      'Textes disponibles dans les trois langues',
    ],
    [300, 'text'],
    { plan: 6, half: 16 },
  ),
  proposal(
    'O2.1',
    'each',
    9,
    [
      'رصد الأفكار المتطرفة الرائجة وتحليلها كل ستة أشهر',
      'Survey and analyse the extremist ideas in circulation every six months',
      'Recenser et analyser tous les six mois les idées extrémistes en circulation',
    ],
    ['تقارير رصد سنوية', 'Survey reports a year', 'Rapports de veille par an'],
    [2, 'report'],
    { charged: 3 },
  ),
  proposal(
    'O2.2',
    'each',
    15,
    [
      'إعداد ردود علمية على التأويلات الخاطئة الأكثر شيوعًا',
      'Write scholarly answers to the most common wrong interpretations',
      'Rédiger des réponses savantes aux interprétations erronées les plus courantes',
    ],
    [
      'ردود منشورة بعد مراجعة عالِمين',
      'Answers published after review by two scholars',
      'Réponses publiées après examen par deux savants',
    ],
    [12, 'text'],
    { plan: 4, half: 9 },
  ),
  proposal(
    'O2.3',
    'joint',
    18,
    [
      'إنشاء مجلس مشترك من العلماء لمراجعة الردود',
      'Form a common board of scholars that reviews the answers',
      'Former un conseil commun de savants chargé d’examiner les réponses',
    ],
    ['دورات مراجعة منعقدة', 'Sessions held, with a report of each', 'Sessions tenues, chacune avec un rapport'],
    [4, 'report'],
    { plan: 5, pilot: 9 },
  ),
  proposal(
    'O3.1',
    'each',
    12,
    [
      'وضع معجم وطني للمفاهيم مع شواهدها',
      'Draw up a national glossary of concepts with their citations',
      'Établir un glossaire national des concepts avec leurs citations',
    ],
    ['مداخل منشورة', 'Entries published', 'Entrées publiées'],
    [60, 'text'],
    { draft: 6 },
  ),
  proposal(
    'O3.2',
    'each',
    18,
    [
      'مقابلة كل فكرة متطرفة مرصودة بالمفهوم الصحيح في صفحة عامة',
      'Set the correct concept against each surveyed extremist idea on a public page',
      'Opposer, sur une page publique, le concept juste à chaque idée extrémiste recensée',
    ],
    [
      'نسبة الأفكار المرصودة التي لها مقابل',
      'Share of surveyed ideas that are answered',
      'Part des idées recensées qui ont une réponse',
    ],
    [80, 'percent'],
    { pilot: 8, half: 12 },
  ),
  proposal(
    'O3.3',
    'joint',
    12,
    [
      'إتاحة المواد لذوي الإعاقة ولمن لا يقرأ',
      'Make the material accessible to people with disabilities and to those who do not read',
      'Rendre les contenus accessibles aux personnes handicapées et à celles qui ne lisent pas',
    ],
    [
      'نسبة المواد المتاحة صوتًا أو إشارة',
      'Share of texts available by sound or sign',
      'Part des textes disponibles en audio ou en signes',
    ],
    [50, 'percent'],
    { plan: 4 },
  ),
];
