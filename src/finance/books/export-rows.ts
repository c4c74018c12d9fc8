import { Readable } from 'node:stream';
import { type Call, type Download, say, type Text } from '#base';
import { csvLine } from '#base/tabular';
import type { BookRow } from '../book-row.ts';
import { bookOf } from './make-book.ts';
import { listRows } from './row-list-store.ts';
import { rowObject } from './view-rows.ts';

const BATCH = 1_000;

const heads: readonly Text[] = [
  { ar: 'المفتاح', en: 'Key', fr: 'Clé' },
  { ar: 'النوع', en: 'Kind', fr: 'Type' },
  { ar: 'الاسم', en: 'Name', fr: 'Nom' },
  { ar: 'أسماء أخرى', en: 'Other names', fr: 'Autres noms' },
  { ar: 'تاريخ الميلاد', en: 'Date of birth', fr: 'Date de naissance' },
  { ar: 'الجنسيات', en: 'Nationalities', fr: 'Nationalités' },
  { ar: 'الجنس', en: 'Gender', fr: 'Sexe' },
  { ar: 'أرقام الوثائق', en: 'Identifiers', fr: 'Identifiants' },
  { ar: 'تغيّر في', en: 'Changed', fr: 'Modifiée le' },
  { ar: 'تنبيهات مفتوحة', en: 'Open alerts', fr: 'Alertes ouvertes' },
  { ar: 'بيانات أخرى', en: 'Notes', fr: 'Notes' },
];

/**
 * The book as CSV (RFC 4180, UTF-8 with a byte order mark, formulas escaped), streamed: one short transaction for each
 * batch, in which stands who took these rows along.
 */
export async function exportRows(call: Call, book: string): Promise<Download> {
  await call.transact((act) => bookOf(act, book));
  return { fileName: `${book}.csv`, stream: Readable.from(linesOf(call, book), { objectMode: false }) };
}

async function* linesOf(call: Call, book: string): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(heads.map((head) => say(head, call.language)))}`;
  let after: string | undefined;
  do {
    const behind = after;
    const found = await call.transact(async (act) => {
      const rows = await listRows(act.tx, act.actor.desks, book, { limit: BATCH, after: behind });
      const objects = rows.slice(0, BATCH).map((row) => rowObject(book, row.key));
      await act.audit({ action: 'finance.book.export', objects });
      return rows;
    });
    const shown = found.slice(0, BATCH);
    yield shown
      .map((row) => csvLine(cellsOf(row.body, row.changed_at.toISOString(), String(row.open_alerts))))
      .join('');
    after = found.length > BATCH ? shown.at(-1)?.key : undefined;
  } while (after !== undefined);
}

function cellsOf(row: BookRow, changedAt: string, openAlerts: string): string[] {
  const born = row.birthDate;
  return [
    row.key,
    row.schema,
    row.names[0] ?? '',
    row.names.slice(1).join('; '),
    born === undefined ? '' : born.until === undefined ? born.date : `${born.date}/${born.until}`,
    row.nationalities.join('; '),
    row.gender ?? '',
    row.identifiers.map((identifier) => `${identifier.type}: ${identifier.value}`).join('; '),
    changedAt,
    openAlerts,
    Object.entries(row.notes)
      .map(([column, text]) => `${column}: ${text}`)
      .join('; '),
  ];
}
