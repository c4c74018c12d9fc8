import { type Call, type Download, type Language, say, type Text } from '#base';
import { exportQueue } from '../export-queue.ts';
import { letterWords } from './letter-words.ts';
import { cursorOf, type OrderFilter, type OrderQueueRow, queueOf } from './order-queue.ts';

const heads: readonly Text[] = [
  { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  { ar: 'النوع', en: 'Kind', fr: 'Type' },
  { ar: 'الحالة', en: 'State', fr: 'État' },
  { ar: 'الجهة', en: 'Entity', fr: 'Entité' },
  { ar: 'صاحب السجل', en: 'Holder', fr: 'Titulaire' },
  { ar: 'مفتاح السجل', en: 'Row key', fr: 'Clé de la ligne' },
  { ar: 'صاحب الاقتراح', en: 'Proposed by', fr: 'Proposé par' },
  { ar: 'بُلّغ في', en: 'Served', fr: 'Notifié le' },
  { ar: 'الجواب قبل', en: 'Answer by', fr: 'Réponse avant le' },
  { ar: 'متأخر', en: 'Late', fr: 'En retard' },
  { ar: 'بلا سند', en: 'Without ground', fr: 'Sans fondement' },
];
const stateNames: Readonly<Record<OrderQueueRow['state'], Text>> = {
  proposed: { ar: 'ينتظر شخصا ثانيا', en: 'waits for a second person', fr: 'attend une seconde personne' },
  refused: { ar: 'مرفوض', en: 'refused', fr: 'refusé' },
  withdrawn: { ar: 'مسحوب', en: 'withdrawn', fr: 'retiré' },
  lapsed: { ar: 'سقط', en: 'lapsed', fr: 'caduc' },
  served: { ar: 'قائم', en: 'served', fr: 'notifié' },
  released: { ar: 'رُفع', en: 'released', fr: 'levé' },
};
const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

/** The orders of a filter, as CSV. */
export function exportOrders(call: Call, filter: OrderFilter): Promise<Download> {
  return exportQueue(call, {
    right: 'finance.orders.read',
    name: 'orders',
    heads,
    action: 'finance.orders.export',
    noun: 'order',
    rows: ({ tx, actor }, now, after, limit) => queueOf(tx, { actor, now }, filter, after, limit),
    cursorOf,
    cells: (row) => cells(row, call.language),
  });
}

function cells(row: OrderQueueRow, language: Language): string[] {
  return [
    row.number ?? '',
    say(letterWords.title[row.kind], language),
    say(stateNames[row.state], language),
    row.entity_names[language],
    row.holder_name,
    row.row_key,
    row.by_name,
    row.served_at?.toISOString() ?? '',
    row.answer_by?.toISOString() ?? '',
    row.late ? say(yes, language) : '',
    row.lost === null ? '' : say(yes, language),
  ];
}
