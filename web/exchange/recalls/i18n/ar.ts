import type { Arabic } from '../../../i18n/catalogue.ts';
import type { recalls as en } from './en.ts';

export const recalls = {
  purpose: 'ما استُرد، ومن أخفاه، وما بُني عليه.',
  empty: 'لم يُسترد شيء',
  emptyText: 'يبدأ الاسترداد من صفحة السجل. تخفيه الدول المذكورة وتقول ذلك بإيصال موقّع.',
  direction: 'مِمَّن',
  in: 'من دول أخرى',
  out: 'منّا',
  record: 'السجل',
  reason: 'السبب',
  from: 'من يفقده',
  derivatives: 'ما لنا مما بُني عليه',
  at: 'متى',
  hidden: 'أخفته',
  notHidden: 'لم تؤكد بعد',
  dialogTitle: 'استرداد هذا السجل',
  versions: 'أي الإصدارات',
  allVersions: 'كل الإصدارات',
  someVersions: 'هذه فقط',
  will: {
    draft: 'تبدأ مسودة الإشعار، ولا بد أن يعتمدها شخص ثانٍ.',
    lose: 'يفقده: {{who}}.',
    hide: 'تخفيه عُقدها فورًا وتجيب بإيصال موقّع.',
    honest: 'ما قرأه الناس هناك لا يستطيع أحد استرجاعه.',
  },
} as const satisfies Arabic<typeof en>;
