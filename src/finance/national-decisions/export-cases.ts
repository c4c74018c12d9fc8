import { Readable } from 'node:stream';
import { type Call, type Cursor, type Download, type Language, need, say, type Text } from '#base';
import { csvLine } from '../spreadsheet-safe.ts';
import { type CaseFilter, cursorOf, listQueue, type Reader } from './queue-store.ts';
import { rowView } from './row-view.ts';
import { outcomeNames, stateNames } from './words.ts';

const BATCH = 500;
const heads: readonly Text[] = [
  { ar: 'الملف', en: 'Case', fr: 'Dossier' },
  { ar: 'الحالة', en: 'State', fr: 'État' },
  { ar: 'القرار', en: 'Decision', fr: 'Décision' },
  { ar: 'نافذ', en: 'In effect', fr: 'En vigueur' },
  { ar: 'الإدراج', en: 'Designation', fr: 'Désignation' },
  { ar: 'الجهة', en: 'Authority', fr: 'Autorité' },
  { ar: 'المرجع', en: 'Reference', fr: 'Référence' },
  { ar: 'التوقيع', en: 'Signed', fr: 'Signée le' },
  { ar: 'الظهور', en: 'Visible', fr: 'Visible le' },
  { ar: 'الفرز', en: 'Screened', fr: 'Filtrée le' },
  { ar: 'الموعد', en: 'Due', fr: 'Échéance' },
  { ar: 'متأخر', en: 'Overdue', fr: 'En retard' },
  { ar: 'تطابقات محتملة', en: 'Possible matches', fr: 'Correspondances possibles' },
];
const yes: Text = { ar: 'نعم', en: 'yes', fr: 'oui' };

/** The queue as CSV (RFC 4180), streamed; one short transaction for each batch, in which stands who took it along. */
export async function exportCases(call: Call, filter: CaseFilter): Promise<Download> {
  need(call.actor, 'finance.cases.read');
  const day = call.clock.now().toISOString().slice(0, 10);
  return {
    fileName: `national-decisions-${day}.csv`,
    stream: Readable.from(linesOf(call, filter), { objectMode: false }),
  };
}

async function* linesOf(call: Call, filter: CaseFilter): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(heads.map((head) => say(head, call.language)))}`;
  const reader: Reader = { actor: call.actor, now: call.clock.now() };
  let after: Cursor | undefined;
  do {
    const from = after;
    const found = await call.transact(async (act) => {
      const rows = await listQueue(act.tx, reader, filter, from, BATCH);
      const objects = rows.slice(0, BATCH).map((row) => `case:${row.id}`);
      await act.audit({ action: 'finance.cases.export', objects });
      return rows;
    });
    const shown = found.slice(0, BATCH);
    yield shown.map((row) => csvLine(cells(rowView(row, reader), call.language))).join('');
    const last = shown.at(-1);
    after = found.length > BATCH && last !== undefined ? cursorOf(filter.sort, last) : undefined;
  } while (after !== undefined);
}

function cells(row: ReturnType<typeof rowView>, language: Language): string[] {
  return [
    row.id,
    say(stateNames[row.state], language),
    row.outcome === undefined ? '' : say(outcomeNames[row.outcome], language),
    row.effect ? say(yes, language) : '',
    row.name,
    say(row.authority, language),
    row.ref,
    row.signedAt ?? '',
    row.visibleAt,
    row.screenedAt ?? '',
    row.dueAt,
    row.overdue ? say(yes, language) : '',
    String(row.matches),
  ];
}
