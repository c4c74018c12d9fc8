import { proposal } from './proposal.ts';

/** Proposed under O13–O14. */
export const militaryProposals = [
  proposal(
    'O13.1',
    'each',
    6,
    [
      'تعيين مندوب دائم لدى مركز التحالف',
      'Seat a standing delegate at the alliance’s center',
      'Nommer un délégué permanent au centre de l’alliance',
    ],
    ['مندوبون معيّنون', 'Delegates seated', 'Délégués en poste'],
    [1, 'office'],
    { charged: 2 },
  ),
  proposal(
    'O13.2',
    'each',
    12,
    [
      'إعلان القدرات التي تضعها الدولة رهن التحالف واحتياجاتها',
      'Declare the capabilities the state offers the alliance, and those it needs',
      'Déclarer les capacités offertes à l’alliance et celles dont l’État a besoin',
    ],
    ['تصريحات محدَّثة في السنة', 'Declarations renewed in a year', 'Déclarations actualisées par an'],
    [1, 'report'],
    { draft: 6 },
  ),
  proposal(
    'O13.3',
    'joint',
    18,
    [
      'تمارين مشتركة مع احترام القانون الدولي الإنساني',
      'Common exercises that respect international humanitarian law',
      'Exercices communs respectant le droit international humanitaire',
    ],
    ['تمارين منفذة ومقيَّمة', 'Exercises held and assessed', 'Exercices menés et évalués'],
    [3, 'exercise'],
    { plan: 5, pilot: 9 },
  ),
  proposal(
    'O14.1',
    'each',
    18,
    [
      'تدريب القوات على مواجهة الإرهاب وحماية المدنيين',
      'Train forces to counter terrorism and to protect civilians',
      'Former les forces à lutter contre le terrorisme et à protéger les civils',
    ],
    ['متدربون', 'People trained', 'Personnes formées'],
    [300, 'trained'],
    { plan: 4, half: 11 },
  ),
  proposal(
    'O14.2',
    'joint',
    24,
    [
      'سد احتياجات الدول الأكثر تضررًا من عروض الأعضاء',
      'Meet the needs of the states most affected by offers of members',
      'Couvrir les besoins des États les plus touchés par les offres des membres',
    ],
    [
      'نسبة الاحتياجات المعلنة التي لها عرض',
      'Share of declared needs with an offer',
      'Part des besoins déclarés couverts par une offre',
    ],
    [60, 'percent'],
    { plan: 6, half: 14 },
  ),
  proposal(
    'O14.3',
    'joint',
    12,
    [
      'تقدير مشترك نصف سنوي لأحوال الجماعات الإرهابية',
      'A common assessment of terrorist groups every six months',
      'Une évaluation commune semestrielle des groupes terroristes',
    ],
    ['تقديرات صادرة', 'Assessments issued', 'Évaluations produites'],
    [2, 'report'],
    { draft: 5 },
  ),
];
