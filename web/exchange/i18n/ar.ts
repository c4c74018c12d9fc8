import type { Arabic } from '../../i18n/catalogue.ts';
import type { exchange as en } from './en.ts';

export const exchange = {
  nav: {
    inbox: 'الوارد',
    outbox: 'الصادر',
    record: 'سجل',
    changes: 'ما الذي تغيّر',
    compose: 'اكتب سجلًا',
    drafts: 'المسودات والموافقات',
    draft: 'مسودة',
    recalls: 'الاسترداد',
    consents: 'الاستعمال اللاحق',
  },
  tlp: {
    clear: 'TLP:CLEAR',
    green: 'TLP:GREEN',
    amber: 'TLP:AMBER',
    'amber+strict': 'TLP:AMBER+STRICT',
    red: 'TLP:RED',
  },
  axis: {
    exchange: 'التبادل',
    finance: 'التمويل',
    military: 'العسكري',
    pact: 'الميثاق',
    thought: 'الفكر',
    media: 'الإعلام',
  },
  unnamed: 'بلا عنوان',
} satisfies Arabic<typeof en>;
