import { Readable } from 'node:stream';
import { type Act, type Call, type Cursor, type Download, need, say, type Text } from '#base';
import { csvLine } from '#base/tabular';

const BATCH = 500;

/** A list of people's work, and how it is written as a table. */
export interface QueueExport<Row extends { id: string }> {
  /** The right of whoever takes it along. */
  right: string;
  /** What the file is called before its date. */
  name: string;
  heads: readonly Text[];
  /** `finance.<room>.export`: the audit entry of each batch, with its objects as `<noun>:<id>`. */
  action: string;
  noun: string;
  /** Rows after a place, one more than `limit` where there are more. */
  rows(act: Act, now: Date, after: Cursor | undefined, limit: number): Promise<readonly Row[]>;
  cursorOf(row: Row): Cursor;
  cells(row: Row, now: Date): readonly string[];
}

/**
 * All of a queue as CSV (RFC 4180, UTF-8 with a byte order mark, formulas escaped), streamed: one short transaction for
 * each batch, in which stands who took these along. Whatever the paging of the screen, all of it.
 */
export async function exportQueue<Row extends { id: string }>(call: Call, queue: QueueExport<Row>): Promise<Download> {
  need(call.actor, queue.right);
  const day = call.clock.now().toISOString().slice(0, 10);
  return { fileName: `${queue.name}-${day}.csv`, stream: Readable.from(linesOf(call, queue), { objectMode: false }) };
}

async function* linesOf<Row extends { id: string }>(call: Call, queue: QueueExport<Row>): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(queue.heads.map((head) => say(head, call.language)))}`;
  // One instant for the whole file: what is late on its first page is late on its last.
  const now = call.clock.now();
  let after: Cursor | undefined;
  do {
    const from = after;
    const found = await call.transact(async (act) => {
      const rows = await queue.rows(act, now, from, BATCH);
      const objects = rows.slice(0, BATCH).map(({ id }) => `${queue.noun}:${id}`);
      await act.audit({ action: queue.action, objects });
      return rows;
    });
    const shown = found.slice(0, BATCH);
    yield shown.map((row) => csvLine(queue.cells(row, now))).join('');
    const last = shown.at(-1);
    after = found.length > BATCH && last !== undefined ? queue.cursorOf(last) : undefined;
  } while (after !== undefined);
}
