import type { Arabic } from '../../../i18n/catalogue.ts';
import type { home as en } from './en.ts';

export const home = {
  title: 'ما ينتظر في التبادل',
  nothing: 'لا شيء ينتظرك. ما يصل يظهر هنا.',
  waitingForMe: 'تنتظر اعتمادك',
  unreadMine: 'سجلات لم تفتحها',
  unreadHouse: 'سجلات لم يفتحها أحد هنا',
  myDrafts: 'مسودات لك لم تخرج',
  requestsIn: 'طلبات وجهتها إلينا دول أخرى',
  requestsInOverdue: 'طلبات تأخر جوابنا عنها',
  requestsOut: 'طلبات لنا ما زالت مفتوحة',
  requestsOutOverdue: 'طلبات لنا تأخر جوابها',
  consentsIn: 'طلبات إذن بنقل سجل لنا',
  recallsUnconfirmed: 'استردادات لم يؤكدها عضو',
  derivativesToReview: 'سجلات لنا مبنية على ما استُرد',
} as const satisfies Arabic<typeof en>;
