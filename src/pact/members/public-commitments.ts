import type { PactAxis, Texts } from '#records';

/** Something the alliance or a member said in public that it did or will do; no record of the exchange stands behind it. */
export interface PublicCommitment {
  code: string;
  /** As far as it is known: a day, or a year. */
  saidOn: string;
  axis: PactAxis;
  kind:
    | 'declaration'
    | 'programme'
    | 'decision'
    | 'pledge'
    | 'communique'
    | 'output'
    | 'launch'
    | 'accession'
    | 'phase';
  text: Texts;
  quantity?: number;
  unit?: string;
  /** A year. */
  due?: string;
  /** A state's code, or a body. */
  by: string;
  source: string;
  /** To be confirmed by the secretariat. */
  confirm: boolean;
}

const press = true;
const own = false;

export const publicCommitments: readonly PublicCommitment[] = [
  {
    code: 'C01',
    saidOn: '2017-11-26',
    axis: 'integration',
    kind: 'declaration',
    text: {
      ara: 'تنسيق الجهود وتوحيدها بعمل جماعي منظم وتخطيط استراتيجي شامل.',
      eng: 'Unite and coordinate efforts by organised joint action and strategic planning.',
      fra: 'Unir et coordonner les efforts par une action commune organisée et une planification stratégique.',
    },
    by: '41 states',
    source: 'https://imctc.org/English/NewsroomDetail/Index/636473045674267274',
    confirm: own,
  },
  {
    code: 'C02',
    saidOn: '2017-11-26',
    axis: 'thought',
    kind: 'declaration',
    text: {
      ara: 'كشف الأفكار المتطرفة وأساليبها والحد من انتشارها وإبراز الاعتدال.',
      eng: 'Expose extremist ideas and methods, limit their spread, bring out moderation.',
      fra: 'Dévoiler idées et méthodes extrémistes, en limiter la diffusion, mettre en avant la modération.',
    },
    by: '41 states',
    source: 'https://anaween.com/149419',
    confirm: press,
  },
  {
    code: 'C03',
    saidOn: '2017-11-26',
    axis: 'media',
    kind: 'declaration',
    text: {
      ara: 'استعمال الإعلام في مواجهة دعاية الإرهاب وكشف طرق ترويجها.',
      eng: 'Use the media against terrorist propaganda and show how it is promoted.',
      fra: 'Utiliser les médias contre la propagande terroriste et montrer comment elle se propage.',
    },
    by: '41 states',
    source: 'https://anaween.com/149419',
    confirm: press,
  },
  {
    code: 'C04',
    saidOn: '2017-11-26',
    axis: 'military',
    kind: 'declaration',
    text: {
      ara: 'تمكين الدول من وسائل ضرب الإرهاب وقطع موارده (بصياغة الصحافة).',
      eng: 'Give the states the means to strike terrorism and cut its sources (as the press put it).',
      fra: 'Donner aux États les moyens de frapper le terrorisme et de tarir ses sources (selon la presse).',
    },
    by: '41 states',
    source: 'https://anaween.com/149419',
    confirm: press,
  },
  {
    code: 'C05',
    saidOn: '2019-03-03',
    axis: 'integration',
    kind: 'programme',
    text: {
      ara: 'عرض مبادرات تأسيسية وآلية تطويرها وتنفيذها.',
      eng: 'First initiatives presented with how they are developed and carried out.',
      fra: 'Premières initiatives présentées avec leur mode d’élaboration et d’exécution.',
    },
    by: 'Center',
    source: 'https://imctc.org/English/NewsroomDetail/Index/636872238407460449',
    confirm: own,
  },
  {
    code: 'C06',
    saidOn: '2024-02-03',
    axis: 'integration',
    kind: 'decision',
    text: {
      ara: 'إنشاء صندوق لتمويل المبادرات من الأعضاء والداعمين والهيئات الدولية.',
      eng: 'A fund for the initiatives, fed by members, supporters and international bodies.',
      fra: 'Un fonds pour les initiatives, alimenté par les membres, les soutiens et les organismes internationaux.',
    },
    quantity: 1,
    unit: 'fund',
    by: 'Council',
    source: 'https://menafn.com/1107805675/',
    confirm: press,
  },
  {
    code: 'C07',
    saidOn: '2024-02-03',
    axis: 'integration',
    kind: 'pledge',
    text: {
      ara: 'إسهام سعودي في صندوق المبادرات.',
      eng: 'Saudi contribution to the fund.',
      fra: 'Contribution saoudienne au fonds.',
    },
    quantity: 100_000_000,
    unit: 'SAR',
    by: 'SA',
    source: 'https://special.azertag.az/fr/xeber/2908474',
    confirm: press,
  },
  {
    code: 'C08',
    saidOn: '2024-02-03',
    axis: 'integration',
    kind: 'pledge',
    text: {
      ara: 'دعم سعودي لبرامج تدريب في المجالات الأربعة.',
      eng: 'Saudi support for training programmes in the four fields.',
      fra: 'Soutien saoudien à des programmes de formation dans les quatre domaines.',
    },
    quantity: 46,
    unit: 'programmes',
    by: 'SA',
    source: 'https://special.azertag.az/fr/xeber/2908474',
    confirm: press,
  },
  {
    code: 'C09',
    saidOn: '2024-02-03',
    axis: 'integration',
    kind: 'communique',
    text: {
      ara: 'مبادرات تلائم احتياجات الأعضاء عن طريق مندوبيهم وفق إطار الحوكمة.',
      eng: 'Initiatives fitted to what members need, through their delegates and the rules of governance.',
      fra: 'Initiatives adaptées aux besoins des membres, par leurs délégués et dans le cadre de gouvernance.',
    },
    by: 'Council',
    source: 'https://imctc.org/en/MediaCenter/News/Pages/news03.02.2024.aspx',
    confirm: own,
  },
  {
    code: 'C10',
    saidOn: '2024-03-17',
    axis: 'integration',
    kind: 'output',
    text: {
      ara: 'مندوبون باشروا عملهم في المركز، من 42 دولة آنذاك.',
      eng: 'Delegates seated at the Center, of 42 members then.',
      fra: 'Délégués en poste au Centre, sur 42 membres alors.',
    },
    quantity: 33,
    unit: 'states',
    by: 'Center',
    source: 'https://imctc.org/en/MediaCenter/News/Pages/news17.03.2024.aspx',
    confirm: own,
  },
  {
    code: 'C11',
    saidOn: '2024-12-02',
    axis: 'integration',
    kind: 'programme',
    text: {
      ara: 'برنامج دول الساحل: أنشطة على خمس سنوات لموريتانيا ومالي وتشاد والنيجر وبوركينا فاسو.',
      eng: 'Sahel programme: activities over five years for Mauritania, Mali, Chad, Niger and Burkina Faso.',
      fra: 'Programme Sahel : activités sur cinq ans pour la Mauritanie, le Mali, le Tchad, le Niger et le Burkina Faso.',
    },
    quantity: 239,
    unit: 'activities',
    due: '2029',
    by: 'Center',
    source: 'https://medina-tv.com/archives/31212',
    confirm: press,
  },
  {
    code: 'C12',
    saidOn: '2024-12-02',
    axis: 'integration',
    kind: 'launch',
    text: {
      ara: 'إطلاق برنامج دول الساحل في نواكشوط.',
      eng: 'The Sahel programme opened in Nouakchott.',
      fra: 'Lancement du programme Sahel à Nouakchott.',
    },
    quantity: 1,
    unit: 'launch',
    by: 'Center',
    source: 'https://www.urdupoint.com/en/world/imctc-launches-program-to-combat-terrorism-in-1888281.html',
    confirm: press,
  },
  {
    code: 'C13',
    saidOn: '2025-05-01',
    axis: 'integration',
    kind: 'accession',
    text: {
      ara: 'انضمام الكاميرون، العضو الثالث والأربعين.',
      eng: 'Cameroon joins as the 43rd member.',
      fra: 'Le Cameroun devient le 43e membre.',
    },
    quantity: 43,
    unit: 'members',
    by: 'CM',
    source: 'https://kiin360.com/cameroon-becomes-43rd-member-of-islamic-military-counter-terrorism-coalition',
    confirm: press,
  },
  {
    code: 'C14',
    saidOn: '2025',
    axis: 'finance',
    kind: 'phase',
    text: {
      ara: 'افتتاح المرحلة الثانية من برنامج الساحل في نيامي: القدرة على محاربة التمويل (تاريخها غير مثبت).',
      eng: 'Second phase of the Sahel programme opened in Niamey: countering finance (its date is not certain).',
      fra: 'Deuxième phase du programme Sahel ouverte à Niamey : lutte contre le financement (date incertaine).',
    },
    quantity: 1,
    unit: 'phase',
    by: 'Center',
    source: 'https://ettayar.net/index.php/ar/node/3267',
    confirm: true,
  },
];
