import type { Arabic } from '../../../i18n/catalogue.ts';
import type { home as en } from './en.ts';

export const home = {
  title: 'الميثاق',
  purpose: 'ما اتفقت عليه الدول، ومن عليه ماذا ومتى، وما يدل على الوفاء به.',
  agreed: 'ما جرى الاتفاق عليه',
  empty: 'لم يُسجَّل اجتماع بعد. تكتبه الأمانة أو تستورده، ثم تتبعه مخرجاته والتزاماته.',
  meetings_zero: 'لا اجتماعات',
  meetings_one: 'اجتماع واحد',
  meetings_two: 'اجتماعان',
  meetings_few: '{{number}} اجتماعات',
  meetings_many: '{{number}} اجتماعًا',
  meetings_other: '{{number}} اجتماع',
  outcomes_zero: 'لا مخرجات',
  outcomes_one: 'مخرج واحد',
  outcomes_two: 'مخرجان',
  outcomes_few: '{{number}} مخرجات',
  outcomes_many: '{{number}} مخرجًا',
  outcomes_other: '{{number}} مخرج',
  commitments_zero: 'لا التزامات',
  commitments_one: 'التزام واحد',
  commitments_two: 'التزامان',
  commitments_few: '{{number}} التزامات',
  commitments_many: '{{number}} التزامًا',
  commitments_other: '{{number}} التزام',
} as const satisfies Arabic<typeof en>;
