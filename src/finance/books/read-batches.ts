import { setImmediate } from 'node:timers/promises';
import type { InputFile } from '#base/tabular';
import type { RowReader } from './read-row.ts';
import { rowProblems } from './row-problems.ts';
import { type FileRow, rowsIn } from './table-file.ts';
import type { ReadRow } from './take-batch.ts';
import type { TableFormat } from './tables.ts';

const BATCH = 1_000;
/** After so many rows whoever else waits for this thread gets a turn. */
const TURN = 100;

/**
 * The rows of a file behind the first `skip`, in batches; the next is read while the last is being written. Where the
 * file breaks off, what the reader gave before the break comes first, then the reader's fault is thrown.
 */
export async function* readBatches(
  file: InputFile,
  format: TableFormat,
  read: RowReader,
  skip: number,
): AsyncGenerator<ReadRow[]> {
  const rows = rowsIn(file, format)[Symbol.asyncIterator]();
  try {
    for (let n = 0; n < skip; n++) {
      if ((await rows.next()).done === true) return;
      if (n % BATCH === 0) await setImmediate();
    }
    let reading = nextBatch(rows, read);
    while (true) {
      const batch = await reading;
      if (batch.end) {
        if (batch.rows.length > 0) yield batch.rows;
        if ('broken' in batch) throw batch.broken;
        return;
      }
      reading = nextBatch(rows, read);
      yield batch.rows;
    }
  } finally {
    await rows.return?.(undefined);
  }
}

interface Batch {
  rows: ReadRow[];
  end: boolean;
  broken?: unknown;
}

/** Never rejects: a batch that is being read while nobody waits for it must not end the process. */
async function nextBatch(rows: AsyncIterator<FileRow>, read: RowReader): Promise<Batch> {
  const batch: Batch = { rows: [], end: false };
  try {
    while (batch.rows.length < BATCH) {
      const next = await rows.next();
      if (next.done === true) return { ...batch, end: true };
      batch.rows.push(readRow(next.value, read));
      if (batch.rows.length % TURN === 0) await setImmediate();
    }
    return batch;
  } catch (broken) {
    return { ...batch, end: true, broken };
  }
}

function readRow({ line, cells, problem }: FileRow, read: RowReader): ReadRow {
  if (problem !== undefined && rowProblems[problem.code].severity === 'refused') {
    return { line, outcome: { refused: problem } };
  }
  return { line, outcome: read(cells), problem };
}
