import type { Arabic } from '../../i18n/catalogue.ts';
import type { jobs as en } from './en.ts';

export const jobs = {
  title: 'الأعمال الطويلة',
  purpose: 'التحميل والاستيراد والفحص: إلى أين وصلت، ولماذا تعذّر بعضها.',
  kind: 'العمل',
  state: 'الحالة',
  madeAt: 'بدأ',
  endedAt: 'انتهى',
  progress: 'إلى أين وصل',
  kinds: {
    loadList: 'تحميل قائمة',
    fetchList: 'جلب قائمة من عنوانها',
    fetchDue: 'النظر في القوائم التي حان جلبها',
    analyse: 'تحديث إحصاءات التنبيهات',
    importBook: 'استيراد سجل',
    screenImport: 'فحص ما استُورد',
    screenBook: 'فحص سجل كامل',
    screenChanges: 'فحص كل السجلات على قائمة تغيّرت',
    exercise: 'تحميل بيانات التمرين',
    assessGroups: 'تقدير الجماعات',
  },
  empty: {
    title: 'لا أعمال طويلة بعد',
    text: 'حمّل قائمة أو استورد سجلًا: كل ما يستغرق أكثر من لحظة يظهر هنا ويبقى بعد إعادة التحميل.',
  },
} as const satisfies Arabic<typeof en>;
