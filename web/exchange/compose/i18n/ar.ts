import type { Arabic } from '../../../i18n/catalogue.ts';
import type { compose as en } from './en.ts';

export const compose = {
  choose: 'ماذا تريد أن تكتب؟ يصير مسودة، ولا يخرج شيء من هنا.',
  purpose: 'يُحفظ مسودة، ثم ترى ما سيخرج بالضبط، ويعتمده شخص ثانٍ.',
  allKinds: 'كل الأنواع',
  save: 'احفظ المسودة',
  derivedFrom: 'مبني على هذه السجلات',
  derivedFromHint: 'لا يراه عندئذ أكثر ممن يراها، إلا بموافقة مصادرها.',
  audience: {
    public: 'الجميع',
    members: 'كل الدول الأعضاء',
    named: 'دول أسمّيها',
    'named-strict': 'جهات الاتصال في دول أسمّيها وحدها',
    persons: 'أشخاص مأذونون هناك وحدهم',
  },
  audienceHint: {
    public: 'يجوز نشره للناس.',
    members: 'كل الأعضاء الفاعلين، لا عامة الناس.',
    named: 'ومن يحتاج إليه هناك في عمله.',
    'named-strict': 'يبقى عند الجهة التي تتلقاه.',
    persons: 'لعيون قليلة: لا يُنقل إلى أحد.',
  },
  states: 'أي الدول',
  onwardTitle: 'هل يجوز لهم نقله؟',
  onward: {
    none: 'لا أحد',
    'with-consent': 'بموافقتنا فقط',
    'within-state': 'داخل دولتهم',
    members: 'إلى دول أعضاء أخرى',
  },
  judicialTitle: 'هل يجوز لهم استعماله أمام القضاء؟',
  judicial: {
    no: 'لا',
    'with-consent': 'بموافقتنا فقط',
    yes: 'نعم',
  },
  purposes: 'فيمَ يجوز لهم استعماله؟',
  purposesHint: 'إن لم تختر شيئًا: كل غرض مذكور هنا.',
  retain: 'يحذفونه بعد',
  retainHint: 'فارغ: بلا حد.',
} as const satisfies Arabic<typeof en>;
