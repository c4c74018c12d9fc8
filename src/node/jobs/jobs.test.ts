import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { jobShape } from '../contract.ts';
import { openTestNode } from '../testing.ts';

const items = async (response: Response) => z.object({ items: z.array(jobShape) }).parse(await response.json()).items;

describe('long work', () => {
  it('is seen and stopped by whoever began it, or by the operator, and by nobody else', async () => {
    await using node = await openTestNode();
    const [mine, other, operator] = [await node.as('analyst'), await node.as('analyst'), await node.as('operator')];
    const id = '01890000-0000-7000-8000-000000000001';
    await sql`insert into base_job (id, kind, payload, made_by, run_at)
      select ${id}, 'test.later', '{}', id, now() + interval '1 day' from node_account where username = 'analyst1'`.execute(
      node.node.db,
    );
    assert.equal((await items(await mine('/api/v1/jobs'))).length, 1);
    assert.deepEqual(await items(await other('/api/v1/jobs')), []);
    assert.ok((await items(await operator('/api/v1/jobs'))).some((job) => job.id === id));
    assert.equal((await other(`/api/v1/jobs/${id}`)).status, 404);
    assert.equal((await other(`/api/v1/jobs/${id}/cancel`, { method: 'POST' })).status, 404);
    assert.equal((await mine(`/api/v1/jobs/not-an-id`)).status, 404);
    assert.equal((await mine(`/api/v1/jobs/${id}/cancel`, { method: 'POST' })).status, 200);
    const job = jobShape.parse(await (await mine(`/api/v1/jobs/${id}`)).json());
    assert.equal(job.state, 'cancelled');
  });
});
