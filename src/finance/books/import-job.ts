import { Fault, JobCancelled, type JobKind, type JobProblem, type JobRun } from '#base';
import type { FileStore } from '../file-store.ts';
import { advanceImport, endImport, holdImport, type ImportRecord } from './import-store.ts';
import { bookFault } from './faults.ts';
import { readBatches } from './read-batches.ts';
import { rowReader } from './read-row.ts';
import { analyseRows, countUnseen, removeUnseen } from './row-store.ts';
import { counting, storedFile } from './table-file.ts';
import { takeBatch } from './take-batch.ts';
import type { ImportState } from './tables.ts';

const REMOVE = 1_000;
const TELL_MS = 300;

/**
 * Reads an uploaded file into its book, a batch a transaction. A run that was cut off goes on behind `read_rows`; what
 * a cancelled or failed run has put in stays, and is screened like the rest.
 */
export function importBookJob(files: FileStore): JobKind {
  return {
    kind: 'finance.import-book',
    run: async (payload, run) => {
      const made = await run.call.transact((act) => holdImport(act.tx, String(payload['import'])));
      if (made === undefined || !isUnderWay(made.state)) return;
      try {
        await takeRows(files, made, run);
        if (made.mode === 'replace') await removeRest(made, run);
        await end(made, run, 'done');
      } catch (error) {
        if (error instanceof JobCancelled) await end(made, run, 'cancelled');
        else if (error instanceof Fault) await end(made, run, 'failed', error.toTexts());
        throw error;
      }
    },
  };
}

const isUnderWay = (state: ImportState): boolean => state === 'waiting' || state === 'running';

async function takeRows(files: FileStore, made: ImportRecord, run: JobRun): Promise<void> {
  const { file, bytes } = counting(await storedFile(files, made.sha256, made.file_name));
  const read = rowReader(made.mapping, made.made_at.toISOString().slice(0, 10));
  const { clock } = run.call;
  let done = made.read_rows;
  let told = clock.now().getTime();
  await run.progress({ done, unit: 'rows' });
  for await (const rows of readBatches(file, made.format, read, done)) {
    await run.call.transact(async (act) => {
      const held = await holdImport(act.tx, made.id);
      // Another process took the job over when this one was thought dead: it goes on, this one must not.
      if (held === undefined || held.read_rows !== done || !isUnderWay(held.state)) throw new OvertakenImport(made.id);
      await takeBatch(act.tx, held, clock.now(), rows);
      if (hasQuadrupled(done, done + rows.length)) await analyseRows(act.tx);
    });
    done += rows.length;
    if (clock.now().getTime() - told < TELL_MS) continue;
    told = clock.now().getTime();
    await run.progress({ done, ...expected(done, bytes(), made), unit: 'rows' });
  }
  await run.progress({ done, total: done, unit: 'rows' });
}

/** Whether a power of four lies between the two counts: seldom enough to cost nothing, often enough to keep up. */
function hasQuadrupled(before: number, now: number): boolean {
  return Math.floor(Math.log2(now) / 2) > Math.floor(Math.log2(Math.max(1, before)) / 2);
}

class OvertakenImport extends Error {
  constructor(id: string) {
    super(`import ${id} is being carried on elsewhere`);
    this.name = 'OvertakenImport';
  }
}

/** How many rows the file will have, by the bytes read so far; a workbook does not say. */
function expected(done: number, bytes: number, made: ImportRecord): { total?: number } {
  if (made.format === 'xlsx' || bytes === 0) return {};
  return { total: Math.max(done, Math.round((done * made.bytes) / Math.min(bytes, made.bytes))) };
}

/** Takes out of the book what a replacing file did not have. */
async function removeRest(made: ImportRecord, run: JobRun): Promise<void> {
  await run.call.transact(async (act) => {
    const held = await holdImport(act.tx, made.id);
    // Once some have left it was accepted, or small enough, before the run was cut off.
    if (held === undefined || held.accept || held.removed > 0) return;
    const removed = await countUnseen(act.tx, made.book, made.id);
    // What the book had before this file: what stays and what would go.
    const rows = removed + held.changed + held.unchanged;
    if (removed * 2 > rows) throw bookFault('book-replace-too-much', { removed, rows });
  });
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    after = await run.call.transact(async (act) => {
      const held = await holdImport(act.tx, made.id);
      if (held === undefined || !isUnderWay(held.state)) throw new OvertakenImport(made.id);
      const left = await removeUnseen(
        act.tx,
        { book: made.book, import: made.id, after: from, limit: REMOVE },
        act.clock.now(),
      );
      await advanceImport(act.tx, held, { removed: left.removed });
      return left.next;
    });
  }
}

async function end(made: ImportRecord, run: JobRun, state: ImportState, problem?: JobProblem): Promise<void> {
  await run.call.transact(async (act) => {
    const held = await holdImport(act.tx, made.id);
    if (held === undefined || !isUnderWay(held.state)) return;
    await endImport(act.tx, made.id, state, act.clock.now(), problem);
    const { read_rows: read, added, changed, unchanged, removed, refused, warned } = held;
    await act.audit({
      action: 'finance.book.import-end',
      objects: [`book:${made.book}`, `import:${made.id}`],
      detail: { state, read, added, changed, unchanged, removed, refused, warned },
    });
    await act.enqueue('finance.screen-import', { book: made.book, import: made.id });
  });
}
