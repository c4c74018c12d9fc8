import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type InputFile, readCsvRows, readXmlRecords } from './index.ts';

const MEGABYTE = 1024 * 1024;

/** A file made while it is read: `head`, then `unit` until `size` bytes are out, then `tail`. */
function endless(head: string, unit: (n: number) => string, tail: string, size: number): InputFile {
  return {
    name: 'large',
    async *open() {
      const encoder = new TextEncoder();
      yield encoder.encode(head);
      let given = 0;
      for (let n = 0; given < size; ) {
        let block = '';
        while (block.length < 64 * 1024) block += unit(n++);
        const bytes = encoder.encode(block);
        given += bytes.length;
        yield bytes;
      }
      yield encoder.encode(tail);
    },
  };
}

/** Highest heap still held while the records go by, over what it was before, in megabytes. */
async function heldWhile(items: AsyncIterable<unknown>): Promise<{ count: number; peak: number }> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  let count = 0;
  let peak = 0;
  for await (const _ of items) {
    if (++count % 100_000 !== 0) continue;
    collect();
    peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  }
  return { count, peak: peak / MEGABYTE };
}

function individual(n: number): string {
  const remark = 'An invented entry. '.repeat(20);
  return `<INDIVIDUAL><DATAID>${n}</DATAID><FIRST_NAME>SALIM سليم ${n}</FIRST_NAME><COMMENTS1>${remark}</COMMENTS1></INDIVIDUAL>\n`;
}

test('a 200 MB XML file is read in the memory of a few records', async () => {
  const file = endless('<?xml version="1.0"?><CONSOLIDATED_LIST>', individual, '</CONSOLIDATED_LIST>', 200 * MEGABYTE);
  const { count, peak } = await heldWhile(readXmlRecords(file, new Set(['INDIVIDUAL'])));
  assert.ok(count > 400_000, `${count} records`);
  assert.ok(peak < 20, `${peak.toFixed(0)} MB`);
});

test('three hundred thousand rows of CSV are read in constant memory', async () => {
  const file = endless('id,name,nationality\n', (n) => `${n},Salim سليم ${n},ye\n`, '', 10 * MEGABYTE);
  const { count, peak } = await heldWhile(readCsvRows(file));
  assert.ok(count > 300_000, `${count} rows`);
  assert.ok(peak < 20, `${peak.toFixed(0)} MB`);
});
