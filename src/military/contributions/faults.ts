import { type FaultTable, faults } from '#base';

const contributionFaults = {
  'capability-not-own': {
    status: 403,
    category: 'right',
    message: {
      ar: 'هذا لدولة أخرى: لا تغيّره إلا هي.',
      en: 'This is another state’s: it alone changes it.',
      fr: 'Ceci est à un autre État : lui seul le modifie.',
    },
    todo: {
      ar: 'اعرض عليها مساهمة أو اطلبها منها.',
      en: 'Offer that state a contribution, or ask it for one.',
      fr: 'Proposez-lui une contribution, ou demandez-la-lui.',
    },
  },
  'contribution-not-yours': {
    status: 403,
    category: 'right',
    message: {
      ar: 'لا تقول هذا إلا الدولة التي تُعطي أو التي تحتاج، كلٌّ فيما يخصها.',
      en: 'This is for the state that gives, or the one that needs, to say.',
      fr: 'C’est à l’État qui donne, ou à celui qui a besoin, de le dire.',
    },
    todo: {
      ar: 'اختر حالة تقولها دولتك.',
      en: 'Choose a step that is your state’s.',
      fr: 'Choisissez une étape qui revient à votre État.',
    },
  },
  'contribution-out-of-turn': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'لا تلي هذه الخطوةُ ما قيل من قبل ({before}).',
      en: 'This step does not follow what was said before ({before}).',
      fr: 'Cette étape ne suit pas ce qui a été dit ({before}).',
    },
    todo: {
      ar: 'أعد تحميل الصفحة وانظر أين بلغت المساهمة.',
      en: 'Load the page again and see where the contribution stands.',
      fr: 'Rechargez la page et voyez où en est la contribution.',
    },
  },
  'contribution-without-reason': {
    status: 422,
    category: 'input',
    message: {
      ar: 'من اعتذر أو اشترط أو سحب بيّن السبب.',
      en: 'Whoever declines, makes a condition or withdraws says why.',
      fr: 'Qui décline, pose une condition ou retire dit pourquoi.',
    },
    todo: {
      ar: 'اكتب السبب ثم أعد.',
      en: 'Write the reason, then try again.',
      fr: 'Écrivez la raison, puis réessayez.',
    },
  },
  'contribution-too-much': {
    status: 422,
    category: 'input',
    message: {
      ar: 'الكمية أكثر مما بقي من العرض ({left}).',
      en: 'This is more than is left of the offer ({left}).',
      fr: 'C’est plus que ce qui reste de l’offre ({left}).',
    },
    todo: { ar: 'أنقص الكمية.', en: 'Give a smaller quantity.', fr: 'Donnez une quantité moindre.' },
  },
  'contribution-caveat': {
    status: 422,
    category: 'input',
    message: {
      ar: 'تستثني الدولة المانحة مسرح {theatre} من هذا العرض.',
      en: 'The giving state has excluded the theatre {theatre} from this offer.',
      fr: 'L’État donateur a exclu le théâtre {theatre} de cette offre.',
    },
    todo: {
      ar: 'اختر عرضا آخر، أو غيّر العرض أولا إن كان لدولتك.',
      en: 'Choose another offer, or change the offer first where it is your state’s.',
      fr: 'Choisissez une autre offre, ou modifiez d’abord l’offre si elle est à vous.',
    },
  },
  'finding-by-its-writer': {
    status: 403,
    category: 'right',
    message: {
      ar: 'من كتب العرض أو وقّعه، أو جلس في جهته، لا يفحص جاهزيته.',
      en: 'Whoever wrote or signed the offer, or sits in no institution, cannot say whether it stands.',
      fr: 'Qui a écrit ou signé l’offre, ou ne siège dans aucune institution, ne peut constater sa disponibilité.',
    },
    todo: {
      ar: 'اطلب من متحقق آخر أن يفحصها.',
      en: 'Ask another verifier.',
      fr: 'Demandez à un autre vérificateur.',
    },
  },
} as const satisfies FaultTable;

export const contributionFault = faults(contributionFaults);
