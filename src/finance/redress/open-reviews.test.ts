import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { openRedressDesk } from './invented.ts';
import { openReviewsJob } from './open-reviews.ts';
import { own } from './tables.ts';

it('a review opens by itself when its day comes, once, is for others than who decided, and comes again after a year', async () => {
  await using desk = await openRedressDesk();
  const tick = () =>
    openReviewsJob(desk.keys).run({}, { id: 'job', call: desk.screening, resumed: false, progress: async () => {} });
  const files = () =>
    own(desk.db)
      .selectFrom('finance_redress')
      .select(['id', 'kind', 'case_id', 'state'])
      .orderBy('received_at')
      .execute();
  const now = desk.clock.now();
  await sql`update finance_designation set review_by = ${new Date(now.getTime() + 1000)}`.execute(desk.db);
  await sql`update finance_case_decision set settled_at = ${now}`.execute(desk.db);
  await tick();
  assert.deepEqual(await files(), []);
  desk.clock.pass(1000);
  await tick();
  await tick();
  const [file, ...more] = await files();
  assert.deepEqual([file?.kind, file?.case_id, file?.state, more.length], ['review', desk.case, 'received', 0]);
  const [nora, hind] = [desk.as('nora'), desk.as('hind')];
  await assert.rejects(desk.answer(file?.id ?? '', 'upheld', [desk.salma, hind]), { code: 'redress-not-independent' });
  await desk.answer(file?.id ?? '', 'upheld', [nora, hind]);
  await tick();
  assert.equal((await files()).length, 1);
  desk.clock.pass(366 * 86_400_000);
  await tick();
  assert.equal((await files()).length, 2);
});
