import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase, type OpenDatabase, transaction } from '#base';

describe('the embedded engine', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openDatabase({ kind: 'memory' });
  });
  after(() => opened[Symbol.asyncDispose]());

  it('has one connection: a query on the outer database inside a transaction waits for its end', {
    timeout: 20_000,
  }, async () => {
    const outcome: { outer?: Promise<unknown> } = {};
    const first = await transaction(opened.db, async () => {
      outcome.outer = sql`select 1`.execute(opened.db).then(() => 'answered');
      return Promise.race([outcome.outer, sleep(500, 'waits')]);
    });
    assert.equal(first, 'waits');
    assert.equal(await outcome.outer, 'answered');
  });

  it('leaves the event loop free while a query is slow', { timeout: 60_000 }, async (t) => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    await sleep(50);
    delay.enable();
    const begun = performance.now();
    await sql`select sum(n % 7) from generate_series(1, 6000000) n`.execute(opened.db);
    const took = performance.now() - begun;
    delay.disable();
    const p99 = delay.percentile(99) / 1e6;
    t.diagnostic(`the query took ${took.toFixed(0)} ms, the loop was late by ${p99.toFixed(1)} ms (p99)`);
    assert.ok(took > 300, `the query was not slow: ${took}`);
    // A query that holds the loop holds it for as long as it takes; a busy machine alone is late by less.
    assert.ok(p99 < took / 2, `the loop was late by ${p99} ms`);
  });
});
