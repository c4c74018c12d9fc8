import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { isFault } from './fault.testing.ts';
import { arrivalDesk } from '../designations/desk.testing.ts';
import { alpha, archived, designationObject, idOf, subjectObject } from '../designations/invented.ts';
import { askCase } from './ask-case.ts';
import { decideCases } from './decide-cases.ts';
import { effectDueJob } from './effect-due-job.ts';
import { effectFor } from './effect-for.ts';
import { reportRefusal } from './report-refusal.ts';
import { secondDecision } from './second-decision.ts';
import { viewCase } from './view-case.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

const [at, later] = ['2026-11-23T07:59:58.000Z', '2026-11-23T09:00:00.000Z'];
const ground = 'Law 9 of 2019, article 4';
const reason = 'The statement of case names accounts and dates we can check';
const designation = (time = at, more = {}, n = 1) => archived(designationObject(n, [1], more), time);

async function opened(more: Record<string, unknown> = {}) {
  const here = await arrivalDesk();
  await here.arrive(archived(subjectObject(1, ['Zubayr Qanbar al-Miraji']), at), designation(at, more));
  const [only] = await here.cases();
  const id = only?.id ?? '';
  const edition = async () => {
    const { rows } = await sql<{ edition: number }>`
      select d.edition from finance_designation d join finance_case c on c.designation = d.id where c.id = ${id}`.execute(
      here.desk.db,
    );
    return rows[0]?.edition ?? 0;
  };
  const propose = async (who: string, outcome: 'give-effect' | 'refuse' | 'end-effect' = 'give-effect') => {
    const cases = [{ id, edition: await edition() }];
    return here.as(who).transact((act) => decideCases(act, { cases, outcome, ground, reason }));
  };
  const second = (who: string, batch: string, approve = true) =>
    here.as(who).transact((act) => secondDecision(act, here.deps, { batch, approve, reason }));
  const subject = async () => {
    const { rows } = await sql<{ id: string }>`select id from finance_subject`.execute(here.desk.db);
    return rows[0]?.id ?? '';
  };
  const groundNow = async () => {
    const of = await subject();
    return here.as('node').transact((act) => effectFor(act.tx, of));
  };
  return {
    ...here,
    id,
    edition,
    propose,
    second,
    effect: groundNow,
    [Symbol.asyncDispose]: () => here[Symbol.asyncDispose](),
  };
}

describe('a national decision', () => {
  it('gives effect by two different people, and not before the second has signed', async () => {
    await using it = await opened();
    const { batch } = await it.propose('salma');
    assert.equal(await it.effect(), undefined);
    await assert.rejects(it.second('salma', batch), isFault('case-own-proposal'));
    await it.second('idris', batch);
    assert.equal((await it.effect())?.case, it.id);
    const view = await it.as('idris').transact((act) => viewCase(act, it.id, it.deps.renderExplanation));
    assert.deepEqual([view.state, view.effect, view.decisions[0]?.second?.by.name], ['decided', true, 'Test idris']);
  });

  it('is taken by people alone: no token and no job proposes or signs', async () => {
    await using it = await opened();
    const cases = [{ id: it.id, edition: 1 }];
    for (const kind of ['token', 'node'] as const) {
      const call = it.as('robot', { kind });
      const decide = call.transact((act) => decideCases(act, { cases, outcome: 'give-effect', ground, reason }));
      await assert.rejects(decide, isFault('case-person-only'));
      const { batch } = await it.propose('salma');
      const sign = call.transact((act) => secondDecision(act, it.deps, { batch, approve: true, reason }));
      await assert.rejects(sign, isFault('case-person-only'));
      await it.as('salma').transact((act) => withdrawProposal(act, { batch, reason }));
    }
    assert.equal(await it.effect(), undefined);
  });

  it('needs the rights, a ground and a reason', async () => {
    await using it = await opened();
    const cases = [{ id: it.id, edition: 1 }];
    const decide = (more: object, rights?: readonly string[]) =>
      it
        .as('salma', rights && { rights })
        .transact((act) => decideCases(act, { cases, outcome: 'give-effect', ground, reason, ...more }));
    await assert.rejects(decide({}, ['finance.cases.read']), isFault('forbidden'));
    await assert.rejects(decide({ ground: '  ' }), isFault('case-ground-empty'));
    await assert.rejects(decide({ reason: '..........' }), isFault('case-reason-empty'));
    const { batch } = await it.propose('salma');
    const sign = it
      .as('idris', { rights: ['finance.cases.decide'] })
      .transact((act) => secondDecision(act, it.deps, { batch, approve: true, reason }));
    await assert.rejects(sign, isFault('forbidden'));
  });

  it('lets one of two signatures at one moment bind', async () => {
    await using it = await opened();
    const { batch } = await it.propose('salma');
    const done = await Promise.allSettled([it.second('idris', batch), it.second('khalid', batch)]);
    assert.deepEqual(done.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const again = it.second('khalid', batch);
    await assert.rejects(again, isFault('case-no-proposal'));
  });

  it('is refused with a report home that says no more than the law', async () => {
    await using it = await opened();
    const { batch } = await it.propose('salma', 'refuse');
    await it.second('idris', batch);
    assert.equal(await it.effect(), undefined);
    const [draft] = it.begun as { properties: Record<string, unknown>; marking: { members: string[] } }[];
    assert.deepEqual(Object.keys(draft?.properties ?? {}).toSorted(), [
      'acted_at',
      'designation_ref',
      'explanation',
      'outcome',
      'received_at',
    ]);
    assert.deepEqual([draft?.properties['outcome'], draft?.properties['explanation']], ['refused', ground]);
    assert.deepEqual(draft?.marking.members, [alpha]);
    await it.as('layla').transact((act) => reportRefusal(act, it.deps.desk, it.id));
    assert.equal(it.begun.length, 2);
  });

  it('asks the designating state in one click, and waits for the answer', async () => {
    await using it = await opened();
    const question = 'Which account did the payments of March go to?';
    await it
      .as('layla')
      .transact((act) => askCase(act, it.deps.desk, { id: it.id, edition: 1, question, legalBasis: ground }));
    const [asked] = it.begun as { to: string[]; about: string[] }[];
    assert.deepEqual([asked?.to, asked?.about], [[alpha], [idOf('designation', 1)]]);
    const [now] = await it.cases();
    assert.deepEqual([now?.state, now?.outcome], ['open', 'ask']);
    const { batch } = await it.propose('salma');
    await it.second('idris', batch);
    assert.notEqual(await it.effect(), undefined);
  });

  it('ends an effect by two people, and tells whoever built on it in that transaction', async () => {
    await using it = await opened();
    const give = await it.propose('salma');
    await it.second('idris', give.batch);
    const end = await it.propose('salma', 'end-effect');
    assert.notEqual(await it.effect(), undefined, 'a proposal ends nothing');
    await it.second('idris', end.batch);
    assert.equal(await it.effect(), undefined);
    assert.deepEqual(it.ended, [{ cases: [it.id], because: 'reversed' }]);
  });

  it('is given again from a later day where the designation takes effect later, by the clock of neither person', async () => {
    await using it = await opened({ effective_from: '2026-11-24T00:00:00.000Z' });
    const { batch } = await it.propose('salma');
    await it.second('idris', batch);
    assert.equal(await it.effect(), undefined);
    const run = { id: 'x', call: it.as('node', { kind: 'node' }), progress: async () => {}, resumed: false };
    await effectDueJob.run({}, run);
    assert.equal(await it.effect(), undefined);
    it.clock.pass(24 * 3_600_000);
    await effectDueJob.run({}, run);
    assert.notEqual(await it.effect(), undefined);
  });

  it('takes a designator whose clock is some minutes ahead at its word', async () => {
    await using it = await opened({ effective_from: '2026-11-23T08:03:00.000Z' });
    const { batch } = await it.propose('salma');
    await it.second('idris', batch);
    assert.notEqual(await it.effect(), undefined);
  });

  it('is void where the designation changes before the second signs, and decided anew', async () => {
    await using it = await opened();
    const { batch } = await it.propose('salma');
    await it.arrive(designation(later, { reasons: 'Other invented reasons.' }));
    await assert.rejects(it.second('idris', batch), isFault('case-no-proposal'));
    const cases = [{ id: it.id, edition: 1 }];
    const stale = it.as('salma').transact((act) => decideCases(act, { cases, outcome: 'give-effect', ground, reason }));
    await assert.rejects(stale, isFault('case-changed'));
    assert.equal(await it.effect(), undefined);
  });

  it('keeps an effect when identifiers are amended, and asks to look at it again', async () => {
    await using it = await opened();
    const first = await it.propose('salma');
    await it.second('idris', first.batch);
    await it.arrive(archived(subjectObject(1, ['Zubayr Qanbar'], { nationalities: ['YY'] }), later));
    assert.notEqual(await it.effect(), undefined);
    const { rows } = await sql<{ changed: boolean }>`select changed_since as changed from finance_case`.execute(
      it.desk.db,
    );
    assert.deepEqual(rows, [{ changed: true }]);
    const again = await it.propose('salma');
    await it.second('khalid', again.batch);
    assert.notEqual(await it.effect(), undefined);
  });

  it('loses to a delisting, whichever comes first', async () => {
    await using it = await opened();
    const { batch } = await it.propose('salma');
    await it.arrive(designation(later, { status: 'delisted', delisted_at: later }));
    await assert.rejects(it.second('idris', batch), isFault('case-no-proposal'));
    assert.equal(await it.effect(), undefined);
    await using other = await opened();
    const given = await other.propose('salma');
    await other.second('idris', given.batch);
    await other.arrive(designation(later, { status: 'delisted', delisted_at: later }));
    assert.equal(await other.effect(), undefined);
    assert.deepEqual(other.ended, [{ cases: [other.id], because: 'delisted' }]);
    await assert.rejects(other.propose('salma'), isFault('case-ended'));
  });

  it('keeps the effect of one designation of a person when the other ends', async () => {
    await using it = await opened();
    await it.arrive(designation(at, {}, 2));
    const both = await it.cases();
    const cases = both.map(({ id }) => ({ id, edition: 1 }));
    const { batch } = await it
      .as('salma')
      .transact((act) => decideCases(act, { cases, outcome: 'give-effect', ground, reason }));
    await it.second('idris', batch);
    await it.arrive(designation(later, { status: 'suspended' }));
    const standing = await it.effect();
    assert.equal(standing?.case, both[1]?.id);
    assert.deepEqual(it.ended, [{ cases: [both[0]?.id], because: 'suspended' }]);
  });
});
