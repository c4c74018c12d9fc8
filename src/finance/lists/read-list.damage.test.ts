import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { FileFault, fileInMemory } from '#base/tabular';
import { readList } from './read-list.ts';

const fixtures = join(import.meta.dirname, 'formats', 'fixtures');

const files = [
  'un.xml',
  'sdn.csv',
  'ofac-advanced.xml',
  'eu-fsf.xml',
  'uk-ofsi.csv',
  'uk-sanctions.csv',
  'uk-sanctions.xml',
  'national-ar.csv',
  'ftm.jsonl',
  'my-moha.xml',
];

/** Bytes put in the place of others: what bad disks, bad lines and bad people do to a file. */
const wound = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 40 }),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc
      .constantFrom('<', '>', '"', '&#0;', '&x;', ']]>', '\0', ',', '\n', '{', '</', '<!DOCTYPE a>', '()', ';')
      .map(bytes),
  ),
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

for (const name of files) {
  test(`a damaged ${name} is read or refused with file and reason, never anything else`, async () => {
    const whole = await readFile(join(fixtures, name));
    await fc.assert(
      fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 3 }), async (wounds) => {
        let damaged = whole;
        for (const { at, remove, insert } of wounds) {
          const from = Math.floor(at * damaged.length);
          damaged = Buffer.concat([damaged.subarray(0, from), insert, damaged.subarray(from + remove)]);
        }
        try {
          for await (const subject of await readList({ files: [fileInMemory(name, damaged)] })) {
            assert.notEqual(subject.ref, '');
            assert.ok(subject.names.length > 0);
          }
        } catch (error) {
          assert.ok(error instanceof FileFault, error instanceof Error ? error.stack : String(error));
          assert.equal(error.file, name);
        }
      }),
      { numRuns: 120 },
    );
  });
}
