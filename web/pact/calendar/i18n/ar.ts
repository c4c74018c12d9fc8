import type { Arabic } from '../../../i18n/catalogue.ts';
import type { calendar as en } from './en.ts';

export const calendar = {
  title: 'تقويم الميثاق',
  purpose: 'مواعيد هذه الدولة ومراحلها والاجتماعات، بالتقويمين.',
  leading: 'أشهر التقويم',
  leads: { hijri: 'الهجري', gregorian: 'الميلادي' },
  before: 'الشهر السابق',
  after: 'الشهر التالي',
  today: 'اليوم',
  export: 'iCalendar',
  keys: 'تنتقل الأسهم بين الأيام والأسابيع، وPage Up وPage Down بين الأشهر.',
  entries_zero: 'لا شيء',
  entries_one: 'بند واحد',
  entries_two: 'بندان',
  entries_few: '{{number}} بنود',
  entries_many: '{{number}} بندا',
  entries_other: '{{number}} بند',
  onDay: 'في هذا اليوم',
  inMonth: 'في هذا الشهر',
  nothingDay: 'لا موعد في هذا اليوم.',
  nothingMonth: 'لا موعد في هذا الشهر.',
  kindIs: { due: 'استحقاق', milestone: 'مرحلة', meeting: 'اجتماع' },
  stateIs: { open: 'قائم', done: 'أُنجز', late: 'متأخر', held: 'انعقد' },
} as const satisfies Arabic<typeof en>;
