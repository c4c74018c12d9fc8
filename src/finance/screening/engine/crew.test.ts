import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventedQuestion, inventedSubject } from '../invented.ts';
import { openCrew } from './crew.ts';
import { threadsFor } from './threads.ts';

const limits = { cutoff: 0.7, limit: 5 };
const batch = { urgency: 'batch' } as const;

describe('a crew of threads', () => {
  it('gives every thread its share of a batch, and each one piece at a time', async () => {
    const crew = openCrew(3, assert.fail);
    try {
      const body = JSON.stringify(inventedSubject('EX.9', ['Haydar Mulhim Osmanzada']));
      await crew.all('feed-subjects', () => ({ subjects: [{ id: 's', list: 'l', body }] }), batch);
      const questions = [inventedQuestion(['Haidar Mulhem Osmanzadeh'])];
      const asked = Array.from({ length: 9 }, () => crew.one('forward', { questions, limits }, batch));
      assert.deepEqual(
        crew.lanes.map((lane) => lane.load),
        [3, 3, 3],
      );
      // Somebody who waits is not put behind them.
      const [urgent] = await crew.one('forward', { questions, limits }, { urgency: 'now' });
      assert.equal(urgent?.[0]?.subjectId, 's');
      for (const [hits] of await Promise.all(asked)) assert.equal(hits?.[0]?.subjectId, 's');
      assert.deepEqual(
        crew.lanes.map((lane) => lane.load),
        [0, 0, 0],
      );
    } finally {
      await crew.stop();
    }
  });

  it('has a thread for every core, as far as the memory of the machine reaches', () => {
    assert.equal(threadsFor({ cores: 2, memory: 16 * 2 ** 30 }), 2);
    assert.equal(threadsFor({ cores: 64, memory: 256 * 2 ** 30 }), 64);
    assert.equal(threadsFor({ cores: 16, memory: 2 * 2 ** 30 }), 4);
    assert.equal(threadsFor({ cores: 1, memory: 2 ** 28 }), 1);
  });
});
