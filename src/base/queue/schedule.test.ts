import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTestDatabase, testActor, testCall } from '../testing.ts';
import { enqueueWhenDue } from './schedule.ts';
import { endJob, listJobs } from './store.ts';

describe('the schedule', () => {
  it('keeps a minute though its look comes a moment early, and puts one in at a time', async () => {
    await using opened = await openTestDatabase();
    let later = 0;
    const clock = { now: () => new Date(Date.now() + later) };
    const call = testCall(opened.db, testActor('node'), clock);
    const look = () => enqueueWhenDue(call, 'invented.tidy', 1);
    assert.equal(await look(), true);
    later = 120_000;
    assert.equal(await look(), false, 'one waits still');
    const [job] = await listJobs(opened.db, 1);
    await endJob(opened.db, job?.id ?? '', 'done');
    later = 20_000;
    assert.equal(await look(), false, 'its minute is not over');
    later = 59_900;
    assert.equal(await look(), true);
  });
});
