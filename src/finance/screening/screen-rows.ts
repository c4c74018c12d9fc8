import type { Act, JobRun } from '#base';
import type { Candidate } from '../alerts/index.ts';
import type { BookRow } from '../book-row.ts';
import type { ScreeningEngine } from './engine/engine.ts';
import { evidenceOf } from './evidence.ts';
import { readRows } from './feed-store.ts';
import { questionOfRow } from './question.ts';
import { added, nothingDone, settleRows, type Tally } from './settle-pairs.ts';
import { type BookToScreen, rowsBehind } from './sides-store.ts';
import { threshold } from './threshold-store.ts';

const rowsAtOnce = 500;
/** One row with more possible matches than this tells nobody anything. */
const mostPerRow = 25;

interface Batch {
  last: number;
  rows: number;
  compared: string[];
  left: string[];
  candidates: Candidate[];
}

/**
 * Compares the rows of a book behind `after` with all lists, in the order they changed. Each batch raises and closes
 * its alerts and notes how far it came in one transaction. The next batch is compared while one is being written.
 */
export async function screenRows(
  engine: ScreeningEngine,
  run: JobRun,
  book: BookToScreen,
  after: number,
  note: (act: Act, seq: number) => Promise<void>,
): Promise<{ rows: number; tally: Tally }> {
  const { call } = run;
  const cutoff = await threshold(call.db);
  const total = await rowsBehind(call.db, book.key, after);
  let tally = nothingDone;
  let rows = 0;
  let next = compareBatch(engine, run, book, after, cutoff);
  for (;;) {
    const batch = await next;
    if (batch === undefined) return { rows, tally };
    next = compareBatch(engine, run, book, batch.last, cutoff);
    // Waited for at the next turn; should the writing fail first, its own failure is not left without an owner.
    next.catch(() => {});
    const done = await call.transact(async (act) => {
      const settled = await settleRows(act, book.key, batch.compared, batch.left, batch.candidates, cutoff);
      await note(act, batch.last);
      return settled;
    });
    tally = added(tally, done);
    rows += batch.rows;
    await run.progress({ done: rows, total: Math.max(total, rows), unit: 'rows' });
  }
}

async function compareBatch(
  engine: ScreeningEngine,
  run: JobRun,
  book: BookToScreen,
  after: number,
  cutoff: number,
): Promise<Batch | undefined> {
  const read = await readRows(run.call.db, book.key, after, rowsAtOnce);
  const last = read.at(-1);
  if (last === undefined) return undefined;
  const left = read.filter((row) => row.body === undefined).map((row) => row.key);
  const rows = read.flatMap((row): BookRow[] => (row.body === undefined ? [] : [JSON.parse(row.body)]));
  const limits = { cutoff, limit: mostPerRow };
  const hits = await engine.forward(rows.map(questionOfRow), limits, { urgency: 'batch' });
  const candidates = rows.flatMap((row, index) =>
    (hits[index] ?? []).map(({ subjectId, list, subject, explanation }) => ({
      book: book.key,
      desk: book.desk,
      row,
      subjectId,
      list,
      subject,
      explanation,
      evidence: evidenceOf(row, subject),
    })),
  );
  return { last: last.seq, rows: read.length, compared: rows.map((row) => row.key), left, candidates };
}
