import { Readable } from 'node:stream';
import { type Call, type Cursor, type Download, type Language, need, say, type Text } from '#base';
import { csvLine } from '../spreadsheet-safe.ts';
import { letterWords } from './letter-words.ts';
import { cursorOf, type OrderFilter, type OrderQueueRow, queueOf } from './order-queue.ts';

const BATCH = 500;

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

/** The orders of a filter as CSV, streamed: one short transaction a batch, in which stands who took them along. */
export async function exportOrders(call: Call, filter: OrderFilter): Promise<Download> {
  need(call.actor, 'finance.orders.read');
  const day = call.clock.now().toISOString().slice(0, 10);
  return { fileName: `orders-${day}.csv`, stream: Readable.from(linesOf(call, filter), { objectMode: false }) };
}

async function* linesOf(call: Call, filter: OrderFilter): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(heads.map((head) => say(head, call.language)))}`;
  const now = call.clock.now();
  let after: Cursor | undefined;
  do {
    const from = after;
    const found = await call.transact(async (act) => {
      const rows = await queueOf(act.tx, { actor: act.actor, now }, filter, from, BATCH);
      const objects = rows.slice(0, BATCH).map((row) => `order:${row.id}`);
      await act.audit({ action: 'finance.orders.export', objects });
      return rows;
    });
    yield found
      .slice(0, BATCH)
      .map((row) => csvLine(cells(row, call.language)))
      .join('');
    const last = found[BATCH - 1];
    after = found.length > BATCH && last !== undefined ? cursorOf(last) : undefined;
  } while (after !== undefined);
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
