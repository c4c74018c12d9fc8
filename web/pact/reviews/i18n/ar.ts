import type { Arabic } from '../../../i18n/catalogue.ts';
import type { reviews as en } from './en.ts';

export const reviews = {
  title: 'المراجعات',
  purpose: 'تقارير تنتظر من يراجعها من جهة أخرى. لا يتحقق من أبلغ.',
  waiting: 'المنتظرة',
  all: 'الكل',
  which: 'أي التقارير',
  review: 'النظر والمراجعة',
  look: 'النظر فيه',
  may: 'لك أن تراجعها',
  mayNot: 'ليست لك',
  pieces: 'الأدلة: {{number}}',
  more: 'يُعرض أقدم {{shown}} من {{total}}.',
  empty: 'لا تقرير ينتظر مراجعة.',
} as const satisfies Arabic<typeof en>;
