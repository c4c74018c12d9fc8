import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { tidyJob } from './tidy.ts';

describe('tidying', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase([{ id: 'test/0001', up: 'create table worn (id int primary key, text text)' }]);
  });
  after(() => opened[Symbol.asyncDispose]());

  it('takes dead rows out of a table that changed much, and leaves the others', async () => {
    await sql`insert into worn select n, 'before' from generate_series(1, 5000) n`.execute(opened.db);
    await sql`update worn set text = 'after'`.execute(opened.db);
    const call = testCall(opened.db, testActor('node'), handClock());
    const tidied: number[] = [];
    const run = { id: 'tidy', call, resumed: false, progress: async ({ total = 0 }) => void tidied.push(total) };
    await tidyJob.run({}, run);
    assert.ok(tidied.length >= 1);
    const { rows } = await sql<{ dead: number }>`
      select n_dead_tup as dead from pg_stat_user_tables where relname = 'worn'
        and schemaname = current_schema()`.execute(opened.db);
    assert.equal(rows[0]?.dead, 0);
    tidied.length = 0;
    await tidyJob.run({}, run);
    assert.deepEqual(tidied, []);
  });
});
