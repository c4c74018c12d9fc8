import type { Arabic } from '../../i18n/catalogue.ts';
import { alerts } from '../alerts/i18n/ar.ts';
import { books } from '../books/i18n/ar.ts';
import { clock } from '../clock/i18n/ar.ts';
import { dossiers } from '../dossiers/i18n/ar.ts';
import { cases } from '../national-decisions/i18n/ar.ts';
import { entities } from '../entities/i18n/ar.ts';
import { lists } from '../lists/i18n/ar.ts';
import { orders } from '../orders/i18n/ar.ts';
import { redress } from '../redress/i18n/ar.ts';
import { screening } from '../screening/i18n/ar.ts';
import { subject } from '../subject/i18n/ar.ts';
import type { finance as en } from './en.ts';

export const finance = {
  nav: {
    alerts: 'التنبيهات',
    alert: 'تنبيه',
    dossiers: 'الإدراج',
    dossier: 'ملف إدراج',
    orders: 'الأوامر',
    order: 'أمر',
    entities: 'الجهات المُبلِّغة',
    cases: 'القرارات الوطنية',
    case: 'قرار وطني',
    clock: 'الساعة',
    redress: 'الإنصاف',
    redressFile: 'ملف إنصاف',
    exemptions: 'الإعفاءات',
    redressFollow: 'متابعة طلب',
    screening: 'فحص اسم',
    lists: 'القوائم',
    list: 'قائمة',
    snapshots: 'تحميلات القائمة',
    delta: 'ما غيّره التحميل',
    subject: 'مُدرَج',
    books: 'السجلات',
    book: 'سجل',
    imports: 'عمليات الاستيراد',
    import: 'عملية استيراد',
    importFile: 'استيراد ملف',
  },
  subject,
  lists,
  books,
  clock,
  screening,
  redress,
  alerts,
  cases,
  dossiers,
  orders,
  entities,
} as const satisfies Arabic<typeof en>;
