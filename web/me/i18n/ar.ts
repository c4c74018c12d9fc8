import type { Arabic } from '../../i18n/catalogue.ts';
import type { me as en } from './en.ts';

export const me = {
  title: 'حسابي',
  purpose: 'لغتك ومفاتيحك والأجهزة التي سجّلت الدخول منها.',
  who: { title: 'من أنا هنا', username: 'اسم المستخدم', roles: 'الأدوار', desks: 'المكاتب', allDesks: 'كل المكاتب' },
  look: { title: 'اللغة والمظهر' },
  factors: {
    title: 'خطوة التحقق الثانية',
    text: 'تُطلب واحدة من هذه بعد كلمة المرور. واثنتان خير من واحدة: ضياع الهاتف لا ينبغي أن يحرمك حسابك.',
    totp: 'تطبيق المصادقة',
    on: 'مُعَدّ',
    off: 'غير مُعَدّ',
    setUp: 'إعداد',
    renew: 'إعداد من جديد',
    add: 'أضف مفتاح مرور',
    made: 'أُنشئ',
    used: 'آخر استخدام',
    neverUsed: 'لم يُستخدم قط',
    remove: 'إزالة',
    removeAsk: 'أتريد إزالة مفتاح المرور؟',
    removeWill: 'لن يفتح مفتاح المرور «{{name}}» حسابك بعد الآن.',
    removeKeep: 'تبقى وسائل التحقق الأخرى كما هي.',
  },
  sessions: {
    title: 'أين سجّلت الدخول',
    text: 'إن لم تعرف إحدى هذه الجلسات فأنهِها وغيّر كلمة مرورك.',
    current: 'هنا',
    since: 'بدأت',
    seen: 'آخر ظهور',
    end: 'إنهاء',
    endWill: 'يُسجَّل خروج ذلك المتصفح فورًا.',
    endAsk: 'أتريد إنهاء هذه الجلسة؟',
  },
  password: {
    title: 'كلمة المرور',
    current: 'كلمة المرور الحالية',
    next: 'كلمة المرور الجديدة',
    change: 'غيّر كلمة المرور',
    changed: 'تغيّرت كلمة المرور، وانتهت الجلسات الأخرى.',
  },
  role: { admin: 'مدير النظام', analyst: 'محلّل', approver: 'معتمِد', auditor: 'مدقّق', operator: 'مشغّل العقدة' },
} as const satisfies Arabic<typeof en>;
