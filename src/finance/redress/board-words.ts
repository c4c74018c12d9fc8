import type { Text } from '#base';
import type { FileKind, FileState } from './file-state.ts';

export const boardHeads: readonly Text[] = [
  { ar: 'الرقم', en: 'Reference', fr: 'Référence' },
  { ar: 'النوع', en: 'Kind', fr: 'Type' },
  { ar: 'الحالة', en: 'State', fr: 'État' },
  { ar: 'ورد في', en: 'Received', fr: 'Reçu le' },
  { ar: 'الموعد', en: 'Due', fr: 'Échéance' },
  { ar: 'متأخر', en: 'Overdue', fr: 'En retard' },
  { ar: 'المسند إليه', en: 'Assignee', fr: 'Assigné à' },
];

export const kindNames: Readonly<Record<FileKind, Text>> = {
  'same-name': { ar: 'لستُ ذلك الشخص', en: 'not that person', fr: 'homonymie' },
  delisting: { ar: 'طلب رفع الإدراج', en: 'request for delisting', fr: 'demande de radiation' },
  exemption: { ar: 'طلب إعفاء', en: 'request for exemption', fr: 'demande de dérogation' },
  appeal: { ar: 'طعن', en: 'appeal', fr: 'recours' },
  review: { ar: 'مراجعة', en: 'review', fr: 'réexamen' },
};

export const stateNames: Readonly<Record<FileState, Text>> = {
  received: { ar: 'ورد', en: 'received', fr: 'reçu' },
  'in-hand': { ar: 'قيد الدراسة', en: 'in hand', fr: 'à l’étude' },
  asked: { ar: 'ننتظر صاحب الطلب', en: 'waits for the person', fr: 'attend la personne' },
  proposed: { ar: 'ينتظر شخصا ثانيا', en: 'waits for a second person', fr: 'attend une seconde personne' },
  answered: { ar: 'أُجيب عنه', en: 'answered', fr: 'répondu' },
  closed: { ar: 'مغلق', en: 'closed', fr: 'clos' },
};

export const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };
