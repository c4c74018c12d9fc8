import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Lane, startLane } from './lane.ts';

describe('a lane', () => {
  it('works, rests, is woken, and loses no call that comes while it works', async () => {
    let rounds = 0;
    const lane: Lane = startLane(async () => {
      await Promise.resolve();
      rounds += 1;
      if (rounds === 1) lane.wake();
      return 60_000;
    });
    await sleep(20);
    assert.equal(rounds, 2);
    lane.wake();
    await sleep(20);
    assert.equal(rounds, 3);
    await lane.stop();
    lane.wake();
    await sleep(20);
    assert.equal(rounds, 3);
  });

  it('tells the work under way that it is stopped, and waits for its end', async () => {
    let ended = false;
    const lane = startLane(async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended = true;
      return 0;
    });
    await lane.stop();
    assert.ok(ended);
  });
});
