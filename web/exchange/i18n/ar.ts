import type { Arabic } from '../../i18n/catalogue.ts';
import type { exchange as en } from './en.ts';
import { compose } from '../compose/i18n/ar.ts';
import { consents } from '../consents/i18n/ar.ts';
import { drafts } from '../drafts/i18n/ar.ts';
import { home } from '../home/i18n/ar.ts';
import { logs } from '../logs/i18n/ar.ts';
import { members } from '../members/i18n/ar.ts';
import { quarantine } from '../quarantine/i18n/ar.ts';
import { recalls } from '../recalls/i18n/ar.ts';
import { records } from '../records/i18n/ar.ts';
import { requests } from '../requests/i18n/ar.ts';
import { taxii } from '../taxii/i18n/ar.ts';
import { terms } from '../terms/i18n/ar.ts';

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
    members: 'الأعضاء',
    member: 'عضو',
    node: 'هذه العقدة',
    trust: 'قائمة الثقة',
    proposal: 'الاقتراح',
    logs: 'سجلات القيود',
    contradictions: 'التناقضات',
    requests: 'الطلبات',
    request: 'طلب',
    ask: 'اطلب معلومات',
    quarantine: 'الحجر',
    held: 'محجوز',
    bundle: 'استيراد حزمة',
    taxii: 'خادم TAXII',
    taxiiAccounts: 'حسابات TAXII',
    subscriptions: 'مصادر أخرى',
    feed: 'مصدر',
    feedObject: 'عنصر من مصدر',
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
  compose,
  consents,
  drafts,
  home,
  logs,
  members,
  quarantine,
  recalls,
  records,
  requests,
  taxii,
  terms,
} satisfies Arabic<typeof en>;
