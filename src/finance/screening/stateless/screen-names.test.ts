import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileInMemory, type InputFile } from '#base/tabular';
import { screenNames } from './screen-names.ts';

const list = fileInMemory(
  'list.json',
  JSON.stringify({
    id: 'EX-1',
    schema: 'Person',
    caption: 'Haydar Mulhim Osmanzada',
    datasets: ['x'],
    properties: { name: ['Haydar Mulhim Osmanzada'], topics: ['sanction'] },
  }),
);

describe('screening a file of names', () => {
  it('reads no further ahead of whoever takes the results than a few pieces, however long the file', async () => {
    let read = 0;
    const names: InputFile = {
      name: 'names.jsonl',
      open: async function* () {
        for (let line = 0; line < 1_000_000; line++) {
          read = Math.max(read, line);
          yield new TextEncoder().encode(`${JSON.stringify({ id: line, name: `Nobody Number${line}` })}\n`);
        }
      },
    };
    const screened = screenNames({ lists: [list], names, cutoff: 0.7, limit: 5, threads: 2 });
    let taken = 0;
    for await (const { id } of screened) {
      assert.equal(id, taken++);
      // Somebody slow: a disk, a network, a person.
      if (taken % 100 === 0) await wait(5);
      // A few pieces, and the head of the file by which its encoding is told: of a million lines a hundredth.
      assert.ok(read - taken < 10_000, `${read} read while ${taken} were taken`);
      if (taken === 2000) break;
    }
    assert.equal(taken, 2000);
  });
});
