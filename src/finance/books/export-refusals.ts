import { Readable } from 'node:stream';
import { type Call, type Cursor, type Download, say, type Text } from '#base';
import { csvLine } from '#base/tabular';
import { listRefusals } from './refusal-store.ts';
import { importOf } from './view-books.ts';
import { refusalView } from './view-refusals.ts';

const BATCH = 1_000;

const heads: readonly Text[] = [
  { ar: 'السطر', en: 'Line', fr: 'Ligne' },
  { ar: 'النتيجة', en: 'Outcome', fr: 'Résultat' },
  { ar: 'المفتاح', en: 'Key', fr: 'Clé' },
  { ar: 'العمود', en: 'Column', fr: 'Colonne' },
  { ar: 'السبب', en: 'Reason', fr: 'Raison' },
  { ar: 'القيمة', en: 'Value', fr: 'Valeur' },
];
const outcomes = {
  refused: { ar: 'لم يُؤخذ', en: 'not taken', fr: 'non prise' },
  warning: { ar: 'أُخذ مع تنبيه', en: 'taken with a warning', fr: 'prise avec avertissement' },
} as const satisfies Record<string, Text>;

/** An import's report as CSV for whoever corrects the file: streamed, formulas escaped, UTF-8 with a byte order mark. */
export async function exportRefusals(call: Call, input: { book: string; import: string }): Promise<Download> {
  await call.transact(async (act) => {
    await importOf(act, input.book, input.import);
    const objects = [`book:${input.book}`, `import:${input.import}`];
    await act.audit({ action: 'finance.book.export-refusals', objects });
  });
  return {
    fileName: `${input.book}-report.csv`,
    stream: Readable.from(linesOf(call, input.import), { objectMode: false }),
  };
}

async function* linesOf(call: Call, of: string): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(heads.map((head) => say(head, call.language)))}`;
  let after: Cursor | undefined;
  do {
    const found = await listRefusals(call.db, of, {}, BATCH, after);
    const shown = found.slice(0, BATCH);
    yield shown
      .map((row) => {
        const { line, severity, key = '', column = '', message, value } = refusalView(row, call.language);
        return csvLine([String(line), say(outcomes[severity], call.language), key, column, message, value]);
      })
      .join('');
    const last = shown.at(-1);
    after = found.length > BATCH && last !== undefined ? [last.line, String(last.part)] : undefined;
  } while (after !== undefined);
}
