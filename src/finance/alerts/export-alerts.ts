import { Readable } from 'node:stream';
import { type Call, type Cursor, type Download, type Language, need, say, type Text } from '#base';
import { csvLine } from '../spreadsheet-safe.ts';
import { rowView } from './alert-view.ts';
import type { AlertState } from './alert-state.ts';
import { verdictNames } from './history-sentence.ts';
import { type AlertFilter, cursorOf, listQueue } from './queue-store.ts';

const BATCH = 500;

const heads: readonly Text[] = [
  { ar: 'التنبيه', en: 'Alert', fr: 'Alerte' },
  { ar: 'الحالة', en: 'State', fr: 'État' },
  { ar: 'القرار', en: 'Verdict', fr: 'Décision' },
  { ar: 'الدرجة', en: 'Score', fr: 'Score' },
  { ar: 'المكتب', en: 'Desk', fr: 'Bureau' },
  { ar: 'الدفتر', en: 'Book', fr: 'Registre' },
  { ar: 'مفتاح السجل', en: 'Row key', fr: 'Clé de la ligne' },
  { ar: 'الاسم في الدفتر', en: 'Name in the book', fr: 'Nom au registre' },
  { ar: 'القائمة', en: 'List', fr: 'Liste' },
  { ar: 'الاسم المُدرَج', en: 'Listed name', fr: 'Nom inscrit' },
  { ar: 'رُفع في', en: 'Raised', fr: 'Levée le' },
  { ar: 'الموعد', en: 'Due', fr: 'Échéance' },
  { ar: 'متأخر', en: 'Overdue', fr: 'En retard' },
  { ar: 'أُعيد فتحه', en: 'Re-opened', fr: 'Rouverte' },
  { ar: 'المسند إليه', en: 'Assignee', fr: 'Assignée à' },
];
const stateNames: Readonly<Record<AlertState, Text>> = {
  open: { ar: 'مفتوح', en: 'open', fr: 'ouverte' },
  proposed: { ar: 'ينتظر شخصا ثانيا', en: 'waits for a second person', fr: 'attend une seconde personne' },
  decided: { ar: 'بُتّ فيه', en: 'decided', fr: 'décidée' },
  closed: { ar: 'مغلق', en: 'closed', fr: 'close' },
};
const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

/**
 * The queue as CSV (RFC 4180, UTF-8 with a byte order mark, formulas escaped), streamed: one short transaction for each
 * batch, in which stands who took these alerts along. Whatever the paging of the filter, all of it.
 */
export async function exportAlerts(call: Call, filter: AlertFilter): Promise<Download> {
  need(call.actor, 'finance.alerts.read');
  const day = call.clock.now().toISOString().slice(0, 10);
  return { fileName: `alerts-${day}.csv`, stream: Readable.from(linesOf(call, filter), { objectMode: false }) };
}

async function* linesOf(call: Call, filter: AlertFilter): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(heads.map((head) => say(head, call.language)))}`;
  // One instant for the whole file: what is late on its first page is late on its last.
  const now = call.clock.now();
  let after: Cursor | undefined;
  do {
    const from = after;
    const found = await call.transact(async (act) => {
      const rows = await listQueue(act.tx, { actor: act.actor, now }, filter, from, BATCH);
      const objects = rows.slice(0, BATCH).map((row) => `alert:${row.id}`);
      await act.audit({ action: 'finance.alerts.export', objects });
      return rows;
    });
    const shown = found.slice(0, BATCH);
    yield shown.map((row) => csvLine(cells(rowView(row, now), call.language))).join('');
    const last = shown.at(-1);
    after = found.length > BATCH && last !== undefined ? cursorOf(filter.sort, last) : undefined;
  } while (after !== undefined);
}

function cells(row: ReturnType<typeof rowView>, language: Language): string[] {
  return [
    row.id,
    say(stateNames[row.state], language),
    row.verdict === undefined ? '' : say(verdictNames[row.verdict], language),
    row.score.toFixed(4),
    row.desk,
    row.book,
    row.rowKey,
    row.rowName,
    row.list,
    row.subjectName,
    row.raisedAt,
    row.dueAt,
    row.overdue ? say(yes, language) : '',
    row.reopened ? say(yes, language) : '',
    row.assignee?.name ?? '',
  ];
}
