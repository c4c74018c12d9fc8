import type { Tx } from '#base';
import { advanceImport, type ImportRecord } from './import-store.ts';
import type { RefusedRow, TakenRow } from './read-row.ts';
import { insertRefusals, type LinedProblem } from './refusal-store.ts';
import { type LinedRow, noteSeen, standingRows, writeRows } from './row-store.ts';
import type { RowProblem } from './row-problems.ts';

/** One row of the file as it was read, and what was wrong with it as a whole. */
export interface ReadRow {
  line: number;
  outcome: TakenRow | RefusedRow;
  problem?: RowProblem | undefined;
}

/**
 * Puts rows of a file into the book, their problems into the report, and the import forward by as many, all in the
 * given transaction: whatever happens next, each of these rows is there once. A key counts once in a file; the rows
 * of the book say which lines were taken, so the memory of an import does not grow with its file.
 */
export async function takeBatch(tx: Tx, held: ImportRecord, at: Date, rows: readonly ReadRow[]): Promise<void> {
  const keys = rows.map(({ outcome }) => ('row' in outcome ? outcome.row.key : outcome.key));
  const standing = await standingRows(
    tx,
    held.book,
    held.id,
    keys.filter((key) => key !== undefined),
  );
  const lines = new Map<string, number>();
  const write: LinedRow[] = [];
  const met: { key: string; line: number | null }[] = [];
  const report: LinedProblem[] = [];
  const tally = { read: rows.length, added: 0, changed: 0, unchanged: 0, refused: 0, warned: 0 };

  for (const { line, outcome, problem } of rows) {
    if ('refused' in outcome) {
      tally.refused += 1;
      report.push({ line, key: outcome.key, problem: outcome.refused });
      if (outcome.key !== undefined) met.push({ key: outcome.key, line: null });
      continue;
    }
    const { key } = outcome.row;
    const before = standing.get(key);
    const first = lines.get(key) ?? before?.line ?? undefined;
    if (first !== undefined) {
      tally.refused += 1;
      report.push({ line, key, problem: { code: 'key-repeated', value: key, parameters: { first, second: line } } });
      continue;
    }
    lines.set(key, line);
    if (before === undefined || before.leftBook) tally.added += 1;
    else if (before.hash !== outcome.hash) tally.changed += 1;
    else tally.unchanged += 1;
    if (before === undefined || before.leftBook || before.hash !== outcome.hash) write.push({ line, taken: outcome });
    else met.push({ key, line });
    const warnings = problem === undefined ? outcome.warnings : [problem, ...outcome.warnings];
    if (warnings.length > 0) tally.warned += 1;
    for (const warning of warnings) report.push({ line, key, problem: warning });
  }
  // A refused line may stand beside the line that was taken under the same key: it must not blur that line's number.
  const seen = met.filter(({ key, line }) => line !== null || !lines.has(key));
  await writeRows(tx, held.book, held.id, at, write);
  await noteSeen(tx, held.book, held.id, seen);
  await insertRefusals(tx, held.id, report);
  await advanceImport(tx, held, tally);
}
