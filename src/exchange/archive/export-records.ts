import { Readable } from 'node:stream';
import { type Call, type Download, need } from '#base';
import { localReader } from '../reader.ts';
import { readPage } from './read-page.ts';
import type { RecordFilter } from './record-filter.ts';

const BATCH = 500;

/**
 * The records this person may see as JSON lines, one sealed object a line, exactly as its origin signed it: what is given
 * away can be verified offline with the trust list. One short transaction a batch; who took it along is written down.
 */
export function exportRecords(call: Call, filter: RecordFilter): Download {
  need(call.actor, 'exchange.read');
  const day = call.clock.now().toISOString().slice(0, 10);
  return { fileName: `records-${day}.jsonl`, stream: Readable.from(linesOf(call, filter), { objectMode: false }) };
}

async function* linesOf(call: Call, filter: RecordFilter): AsyncGenerator<string> {
  const reader = localReader(call.actor);
  for (let cursor: number | undefined; ; ) {
    const from = cursor;
    const { records, more } = await call.transact((act) => readPage(act, reader, filter, from, BATCH));
    // A body may be written over several lines; white space between its members is not signed.
    yield records.map(({ body }) => `${body.includes('\n') ? JSON.stringify(JSON.parse(body)) : body}\n`).join('');
    cursor = records.at(-1)?.seq;
    if (!more) return;
  }
}
