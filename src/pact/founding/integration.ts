import { proposal } from './proposal.ts';

/** Proposed under O15–O18. */
export const integrationProposals = [
  proposal(
    'O15.1',
    'each',
    3,
    [
      'إعلان موقف الدولة من كل التزام وجهته المكلَّفة',
      'Say of every commitment whether the state takes it on and who is charged with it',
      'Dire pour chaque engagement si l’État le prend en charge et qui en répond',
    ],
    ['نسبة الالتزامات التي لها جواب', 'Share of commitments answered', 'Part des engagements ayant reçu réponse'],
    [100, 'percent'],
    { charged: 1, half: 2 },
  ),
  proposal(
    'O15.2',
    'each',
    12,
    [
      'تقرير نصف سنوي موثَّق عن تنفيذ الالتزامات',
      'A verified report on the commitments every six months',
      'Un rapport vérifié sur les engagements tous les six mois',
    ],
    [
      'تقارير راجعتها جهة أخرى',
      'Reports reviewed by another institution',
      'Rapports examinés par une autre institution',
    ],
    [2, 'report'],
    { half: 6 },
  ),
  proposal(
    'O16.1',
    'each',
    3,
    [
      'تسمية منسّق وطني واحد وبديله',
      'Name one national coordinator and a deputy',
      'Nommer un coordinateur national et son suppléant',
    ],
    ['منسقون معيّنون', 'Coordinators named', 'Coordinateurs nommés'],
    [2, 'office'],
    { charged: 1 },
  ),
  proposal(
    'O16.2',
    'joint',
    9,
    [
      'خطة سنوية موحّدة للتحالف في مجالاته الأربعة',
      'One yearly plan of the alliance for its four fields',
      'Un plan annuel de l’alliance pour ses quatre domaines',
    ],
    ['خطط معتمدة', 'Plans adopted', 'Plans adoptés'],
    [1, 'decision'],
    { draft: 5 },
  ),
  proposal(
    'O17.1',
    'each',
    9,
    [
      'اعتماد سند وطني يأذن بتبادل المعلومات بعلامات سرية واضحة',
      'Adopt the national basis for exchanging information under clear markings',
      'Adopter la base nationale de l’échange d’informations sous marquages clairs',
    ],
    ['قرارات نافذة', 'Decisions in force', 'Décisions en vigueur'],
    [1, 'decision'],
    { draft: 4 },
  ),
  proposal(
    'O17.2',
    'joint',
    12,
    [
      'قياس زمن التبادل بين الأعضاء ونشره كل ربع سنة',
      'Measure the time of exchange among members and publish it every quarter',
      'Mesurer le temps d’échange entre membres et le publier chaque trimestre',
    ],
    ['تقارير منشورة', 'Reports published', 'Rapports publiés'],
    [4, 'report'],
    { pilot: 4, half: 7 },
  ),
  proposal(
    'O18.1',
    'each',
    15,
    [
      'ربط الجهات الوطنية في الفكر والإعلام والمال والدفاع بمجلس واحد',
      'Bring the national bodies of thought, media, finance and defence to one table',
      'Réunir en un même conseil les organes nationaux de la pensée, des médias, des finances et de la défense',
    ],
    ['مجالس منعقدة بمحاضر', 'Councils at work, with minutes', 'Conseils en activité, avec comptes rendus'],
    [1, 'office'],
    { plan: 4, pilot: 8 },
  ),
  proposal(
    'O18.2',
    'joint',
    24,
    [
      'مراجعة أقران: كل دولة تراجع التزامات دولتين وتُراجَع',
      'Peer review: each state reviews the commitments of two others, and is reviewed',
      'Examen par les pairs : chaque État examine les engagements de deux autres et est examiné',
    ],
    ['نسبة الدول التي روجعت', 'Share of states reviewed', 'Part des États examinés'],
    [100, 'percent'],
    { plan: 6, half: 15 },
  ),
];
