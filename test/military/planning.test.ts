import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { JobCancelled, type JobProgress } from '#base';
import { carry } from '../../src/exchange/invented.ts';
import { capabilityInputShape, type CapabilityInput } from '../../src/military/contributions/contract.ts';
import { giveCapability, withdrawCapability } from '../../src/military/contributions/give-capability.ts';
import { viewCapability } from '../../src/military/contributions/read-capabilities.ts';
import { readMessage } from '../../src/military/edxl-rm/index.ts';
import { beginPlan } from '../../src/military/planning/begin-plan.ts';
import { planSettingsShape } from '../../src/military/planning/contract.ts';
import { exportLine, exportPlan } from '../../src/military/planning/export-plan.ts';
import { makePlanJob } from '../../src/military/planning/make-plan.ts';
import { readPlans, refusedFor, viewPlan } from '../../src/military/planning/read-plans.ts';
import { sayOfLine } from '../../src/military/planning/say-of-line.ts';
import { openSide, type Side, why } from './invented-side.ts';

const settings = planSettingsShape.parse({ day: '2026-11-26' });
const written = (change: Partial<CapabilityInput>): CapabilityInput =>
  capabilityInputShape.parse({
    direction: 'need',
    name: 'فريق طبي ميداني',
    type: 'medical',
    quantity: 3,
    unit: 'teams',
    place: 'بلدة مختلقة',
    theatre: 'invented-coast',
    neededBy: '2027-03-01',
    ...change,
  });
const offered = (change: Partial<CapabilityInput>) =>
  written({ direction: 'offer', quantity: 2, neededBy: undefined, readyOn: '2027-01-15', ...change });

/** Alpha needs medical teams and engineers; beta and alpha itself offer teams, one of them in another unit, one too late. */
describe('a plan of contributions', () => {
  let alpha: Side;
  let beta: Side;
  let need = '';
  let engineers = '';
  let fromBeta = '';
  let fromAlpha = '';
  let plan = '';

  const give = async (side: Side, capability: CapabilityInput) =>
    side.sign(
      (await side.by('salma', (act) => giveCapability(act, side.deps, { capability, audience: 'members' }))).draft,
    );
  const both = async () => {
    await carry(alpha.state, beta.state);
    await carry(beta.state, alpha.state);
  };
  /** Begins a plan and runs its job as the node does. */
  const make = async (side: Side, previous?: string) => {
    const { id } = await side.by('salma', (act) => beginPlan(act, side.deps, { name: 'Spring', settings, previous }));
    await run(side, id);
    return id;
  };
  const run = (side: Side, id: string, progress: (said: JobProgress) => Promise<void> = async () => {}) =>
    makePlanJob.run({ plan: id }, { id, call: side.state.node, resumed: false, progress });
  const look = (side: Side, id: string) => side.by('salma', (act) => viewPlan(act, side.deps, id));
  const say = (side: Side, id: string, offer: string, more: Partial<Parameters<typeof sayOfLine>[2]>) =>
    side.by('salma', (act) => sayOfLine(act, side.deps, { id, need, offer, says: 'accepted', ...more }));

  before(async () => {
    [alpha, beta] = [await openSide(0), await openSide(1)];
    need = await give(alpha, written({}));
    engineers = await give(alpha, written({ name: 'مهندسون', type: 'engineer' }));
    fromBeta = await give(beta, offered({}));
    fromAlpha = await give(alpha, offered({ name: 'فريقنا' }));
    await give(beta, offered({ name: 'أطباء', unit: 'persons' }));
    await give(beta, offered({ name: 'متأخر', readyOn: '2027-02-27' }));
    await both();
  });
  after(async () => {
    await alpha[Symbol.asyncDispose]();
    await beta[Symbol.asyncDispose]();
  });

  it('is the same at every node that may read the same, names what is short and explains every pair', async () => {
    plan = await make(alpha);
    const [here, there] = [await look(alpha, plan), await look(beta, await make(beta))];
    assert.equal(here.state, 'done');
    assert.deepEqual([here.instanceHash, here.made?.planHash], [there.instanceHash, there.made?.planHash]);
    assert.deepEqual(here.planned.map(({ offer }) => offer).toSorted(), [fromAlpha, fromBeta].toSorted());
    assert.deepEqual(
      here.made?.shortages.map(({ type, missing }) => [type, missing]),
      [['engineer', 3]],
    );
    assert.deepEqual(
      here.made.unmet.map(({ id }) => id),
      [engineers],
    );
    const { items } = { items: await alpha.by('salma', (act) => refusedFor(act, alpha.deps, { id: plan, need })) };
    assert.deepEqual(items.map(({ why: reason }) => reason).toSorted(), ['late', 'other-unit']);
  });

  it('is ended by a person while it is made, and made when it is begun again', async () => {
    const { id } = await alpha.by('salma', (act) => beginPlan(act, alpha.deps, { name: 'Ended', settings }));
    const ended = run(alpha, id, () => Promise.reject(new JobCancelled()));
    await assert.rejects(ended, JobCancelled);
    assert.equal((await look(alpha, id)).made, undefined);
    await assert.rejects(say(alpha, id, fromBeta, {}), { code: 'plan-not-made' });
    const told: JobProgress[] = [];
    await run(alpha, id, async (said) => void told.push(said));
    assert.equal((await look(alpha, id)).state, 'done');
    assert.deepEqual([told[0]?.total, told[0]?.unit], [100, 'steps']);
  });

  it('is decided line by line by the two states it is for, and what is accepted leaves by two people', async () => {
    const asked = await say(alpha, plan, fromBeta, {});
    assert.equal(asked.proposed, true);
    await assert.rejects(say(alpha, plan, fromBeta, {}), { code: 'plan-line-waits' });
    await alpha.sign(asked.draft ?? '');
    await both();
    const [other] = await beta.by('salma', (act) => readPlans(act, beta.deps));
    const there = other?.id ?? '';
    const line = (await look(beta, there)).planned.find(({ offer }) => offer === fromBeta);
    assert.deepEqual([line?.ours, line?.stands?.state, line?.may.accept], [['offer'], 'asked', true]);
    await assert.rejects(say(beta, there, fromAlpha, {}), { code: 'plan-line-not-yours' });
    await assert.rejects(say(beta, there, fromBeta, { says: 'changed', lots: 1 }), {
      code: 'contribution-without-reason',
    });
    await assert.rejects(say(beta, there, fromBeta, { says: 'changed', lots: 9, reason: why }), {
      code: 'plan-line-lots',
    });
    await beta.sign((await say(beta, there, fromBeta, { says: 'changed', lots: 1, reason: why })).draft ?? '');
    await both();
    assert.equal((await alpha.by('salma', (act) => viewCapability(act, alpha.deps, fromBeta))).committed, 1);
    await say(alpha, plan, fromAlpha, { says: 'refused', reason: why });
    const seen = (await look(alpha, plan)).planned.map(({ offer, stands, words }) => [
      offer === fromBeta,
      stands?.state,
      words.map(({ says }) => says),
    ]);
    assert.deepEqual(
      seen.toSorted((one, another) => Number(another[0]) - Number(one[0])),
      [
        [true, 'committed', ['accepted']],
        [false, undefined, ['refused']],
      ],
    );
  });

  it('made anew keeps what was agreed, does not bring back what was refused, and says what a withdrawal took', async () => {
    const again = await look(alpha, await make(alpha, plan));
    assert.deepEqual(
      again.planned.map(({ offer, quantity }) => [offer, quantity]),
      [[fromBeta, 1]],
    );
    const why2 = await alpha.by('salma', (act) => refusedFor(act, alpha.deps, { id: again.id, need }));
    assert.equal(why2.find(({ offer }) => offer === fromAlpha)?.why, 'barred');
    await beta.sign(
      (await beta.by('salma', (act) => withdrawCapability(act, beta.deps, { id: fromBeta, reason: why }))).draft,
    );
    await both();
    assert.equal((await look(alpha, plan)).planned.find(({ offer }) => offer === fromBeta)?.withdrawn, true);
    await assert.rejects(say(alpha, plan, fromBeta, {}), { code: 'contribution-out-of-turn' });
    const after = await look(alpha, await make(alpha, again.id));
    assert.deepEqual([after.planned.length, after.made?.lost.map(({ offer }) => offer)], [0, [fromBeta]]);
  });

  it('leaves as CSV, JSON and messages of EDXL-RM, each written down', async () => {
    const file = (format: 'csv' | 'json') =>
      alpha.by('salma', async (act) => text((await exportPlan(act, alpha.deps, { id: plan, format })).stream));
    assert.equal((await file('csv')).trim().split('\r\n').length, 3);
    const { instance, planHash } = JSON.parse(await file('json')) as { instance: object; planHash: string };
    assert.equal(Object.keys(instance).length > 0 && planHash.length, 64);
    const message = await alpha.by('salma', async (act) =>
      text((await exportLine(act, alpha.deps, { id: plan, need, offer: fromBeta })).stream),
    );
    assert.equal(readMessage(message).name, 'CommitResource');
    const other = await alpha.by('salma', async (act) =>
      text((await exportLine(act, alpha.deps, { id: plan, need, offer: fromAlpha })).stream),
    );
    assert.equal(readMessage(other).name, 'RequisitionResource');
    assert.equal(alpha.state.trail.filter(({ action }) => action === 'military.plan.export').length, 2);
  });

  it('is of whoever may read all it was made of: a plan with a red need is not there for others, nor counted', async () => {
    await alpha.state.opened.db.connection().execute(async (db) => {
      await sql`insert into military_plan (id, name, job, red, settings, instance, instance_hash, left_out, before,
          made_by_id, made_by_name, made_at)
        select gen_random_uuid(), 'Red', job, true, settings, instance, instance_hash, left_out, before, made_by_id,
          made_by_name, made_at from military_plan where id = ${plan}`.execute(db);
    });
    const names = async (rights: readonly string[]) =>
      (await alpha.state.as('karim', { rights }).transact((act) => readPlans(act, alpha.deps))).map(({ name }) => name);
    assert.ok((await names(['military.read', 'exchange.read', 'exchange.read.red'])).includes('Red'));
    assert.ok(!(await names(['military.read', 'exchange.read'])).includes('Red'));
    // Without the key of the records there is nothing in a plan.
    const karim = alpha.state.as('karim', { rights: ['military.read'] });
    const blind = await karim.transact((act) => viewPlan(act, alpha.deps, plan));
    assert.deepEqual([blind.cut, blind.made, blind.planned, blind.needs, blind.leftOut], [true, undefined, [], 0, []]);
    await assert.rejects(
      karim.transact((act) => beginPlan(act, alpha.deps, { name: 'No', settings })),
      { code: 'forbidden' },
    );
  });

  it('is kept as it was made, and every word said of it', async () => {
    for (const attempt of [
      sql`delete from military_plan`,
      sql`update military_plan set plan = '{}' where plan is not null`,
      sql`delete from military_plan_word`,
      sql`update military_plan_word set says = 'accepted'`,
    ])
      await assert.rejects(attempt.execute(alpha.state.opened.db));
  });
});
