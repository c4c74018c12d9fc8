import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { systemClock } from '../clock.ts';
import { silentLog } from '../log.ts';
import { openTestDatabase, testActor, testCall } from '../testing.ts';
import type { JobPayload } from './job.ts';
import { startRunner } from './runner.ts';
import { insertJob, listJobs } from './store.ts';

describe('jobs that are run together', () => {
  it('gives one run all that waits, and each alone where that failed', async () => {
    await using opened = await openTestDatabase();
    const call = testCall(opened.db, testActor('node'), systemClock);
    for (const name of ['ahmad', 'poison', 'salma', 'zayd'])
      await call.transact(({ tx }) =>
        insertJob(tx, { id: crypto.randomUUID(), kind: 'invented', payload: { names: [name] }, madeBy: 'node' }),
      );
    const runs: string[][] = [];
    const namesOf = (payload: JobPayload) => payload['names'] as string[];
    const runner = startRunner({
      db: opened.db,
      log: silentLog,
      callFor: () => call,
      lanes: 1,
      kinds: [
        {
          kind: 'invented',
          attempts: 2,
          together: { most: 3, join: (payloads) => ({ names: payloads.flatMap(namesOf) }) },
          run: async (payload) => {
            runs.push(namesOf(payload).toSorted());
            if (namesOf(payload).includes('poison')) throw new Error('invented');
          },
        },
      ],
    });
    await runner.idle();
    assert.deepEqual(runs, [['ahmad', 'poison', 'salma'], ['zayd']]);
    await sql`update base_job set run_at = now() where state = 'waiting'`.execute(opened.db);
    await runner.idle();
    await runner.stop();
    assert.deepEqual(
      runs
        .slice(2)
        .map((names) => names.join())
        .toSorted(),
      ['ahmad', 'poison', 'salma'],
    );
    const ends = (await listJobs(opened.db, 9)).map(({ state, payload }) => `${namesOf(payload).join()} ${state}`);
    assert.deepEqual(ends.toSorted(), ['ahmad done', 'poison failed', 'salma done', 'zayd done']);
  });
});
