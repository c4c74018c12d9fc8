import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Call } from '#base';
import { temporaryFiles } from '../testing.ts';
import { alertHandlers } from './room.ts';
import { type Desk, openDesk, plainly } from './invented.ts';
import { raiseAlerts } from './raise-alerts.ts';

const why = 'Same birth date, same father, same passport';
const whyNot = 'Born in another decade, in another country';
const files = temporaryFiles();
const handlers = alertHandlers({ files, renderExplanation: plainly });

const refuses = (constraint: string, statement: Promise<unknown>) =>
  assert.rejects(statement, (error: { code?: string; constraint?: string }) => {
    assert.equal(error.constraint, constraint);
    assert.equal(error.code, '23514');
    return true;
  });

describe('four eyes: nobody is called the same person by one person alone', () => {
  let desk: Desk;
  let id: string;
  let evidence: string;
  before(async () => {
    desk = await openDesk();
  });
  after(async () => {
    files[Symbol.dispose]();
    await desk[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    await sql`truncate finance_alert cascade`.execute(desk.db);
    await desk.screening.transact((act) => raiseAlerts(act, [desk.candidate]));
    id = (await sql<{ id: string }>`select id from finance_alert`.execute(desk.db)).rows[0]?.id ?? '';
    evidence = desk.candidate.evidence;
    desk.trail.length = 0;
  });

  type Verdict = 'same' | 'different' | 'undetermined';
  const decide = (call: Call, verdict: Verdict, reason = why, seen = evidence) =>
    handlers.decideAlert({ params: { id }, query: undefined, body: { verdict, reason, evidence: seen } }, call);
  const second = (call: Call, decision: string, approve: boolean) =>
    handlers.approveDecision({ params: { id, decision }, query: undefined, body: { approve, reason: why } }, call);
  const withdraw = (call: Call, decision: string) =>
    handlers.withdrawDecision({ params: { id, decision }, query: undefined, body: { reason: whyNot } }, call);
  const read = (call: Call) => handlers.alert({ params: { id }, query: undefined, body: undefined }, call);

  it('Salma proposes, Idris approves; only then it binds', async () => {
    const proposed = await decide(desk.as('salma'), 'same');
    assert.equal(proposed.state, 'proposed');
    assert.equal(proposed.dueAt, '2026-11-23T16:00:00.000Z');
    assert.equal(proposed.decisions[0]?.state, 'waiting');
    assert.deepEqual(proposed.may, { decide: false, approve: false, why: 'Nobody approves their own proposal.' });
    assert.equal((await read(desk.as('idris'))).may.approve, true);
    const decided = await second(desk.as('idris'), proposed.decisions[0]?.id ?? '', true);
    assert.deepEqual([decided.state, decided.verdict], ['decided', 'same']);
    assert.equal(decided.decisions[0]?.second?.by.id, 'idris');
    assert.deepEqual(
      decided.history.map((step) => [step.what, step.by]),
      [
        ['raised', 'Test node'],
        ['proposed', 'Test salma'],
        ['approved', 'Test idris'],
      ],
    );
    assert.deepEqual(
      desk.trail.map((entry) => entry.action),
      ['finance.alert.propose', 'finance.alert.read', 'finance.alert.approve'],
    );
  });

  it('refuses that Salma approves her own proposal, and keeps it waiting', async () => {
    const { decisions } = await decide(desk.as('salma'), 'same');
    await assert.rejects(second(desk.as('salma'), decisions[0]?.id ?? '', true), { code: 'alert-own-proposal' });
    assert.equal((await read(desk.as('salma'))).state, 'proposed');
  });

  it('refuses whoever may not approve, and programs altogether', async () => {
    const { decisions } = await decide(desk.as('salma'), 'same');
    const decision = decisions[0]?.id ?? '';
    const analyst = desk.as('noor', { rights: ['finance.alerts.read', 'finance.alerts.decide'] });
    await assert.rejects(second(analyst, decision, true), { code: 'forbidden' });
    await assert.rejects(second(desk.as('robot', { kind: 'token' }), decision, true), { code: 'alert-person-only' });
    await assert.rejects(decide(desk.as('node', { kind: 'node' }), 'different'), { code: 'alert-person-only' });
  });

  it('opens again when Idris refuses, and remembers the refusal', async () => {
    const { decisions } = await decide(desk.as('salma'), 'same');
    const refused = await second(desk.as('idris'), decisions[0]?.id ?? '', false);
    assert.equal(refused.state, 'open');
    assert.equal(refused.decisions[0]?.state, 'refused');
    assert.equal(refused.decisions[0]?.second?.approved, false);
    await assert.rejects(second(desk.as('mariam'), decisions[0]?.id ?? '', true), { code: 'alert-no-proposal' });
    assert.equal((await decide(desk.as('salma'), 'different', whyNot)).state, 'decided');
  });

  it('lets one person say "different", with a reason that is one', async () => {
    for (const reason of ['..............', 'aaaaaaaaaaaaaaa', '   no   ']) {
      await assert.rejects(decide(desk.as('salma'), 'different', reason), { code: 'alert-reason-empty' });
    }
    const decided = await decide(desk.as('salma'), 'different', whyNot);
    assert.deepEqual([decided.state, decided.verdict, decided.overdue], ['decided', 'different', false]);
    await assert.rejects(decide(desk.as('idris'), 'same'), { code: 'alert-already-decided' });
  });

  it('decides nothing on evidence that somebody did not see', async () => {
    await assert.rejects(decide(desk.as('salma'), 'different', whyNot, 'f00d'), { code: 'alert-evidence-changed' });
    assert.equal((await read(desk.as('salma'))).decisions.length, 0);
  });

  it('keeps "cannot tell" in the queue: it falls due in 30 days, and an answer may follow it', async () => {
    const asked = await decide(desk.as('salma'), 'undetermined', 'A copy of the passport was asked for');
    assert.deepEqual(
      [asked.state, asked.verdict, asked.dueAt],
      ['decided', 'undetermined', '2026-12-23T08:00:00.000Z'],
    );
    desk.clock.pass(31 * 86_400_000);
    const late = await read(desk.as('salma'));
    desk.clock.pass(-31 * 86_400_000);
    assert.deepEqual([late.overdue, late.may.decide], [true, true]);
    const answered = await decide(desk.as('salma'), 'different', whyNot);
    assert.deepEqual(
      answered.decisions.map((decision) => decision.state),
      ['replaced', 'standing'],
    );
  });

  it('takes a proposal back only by whoever made it', async () => {
    const { decisions } = await decide(desk.as('salma'), 'same');
    const decision = decisions[0]?.id ?? '';
    await assert.rejects(withdraw(desk.as('idris'), decision), { code: 'alert-proposal-of-another' });
    const open = await withdraw(desk.as('salma'), decision);
    assert.deepEqual([open.state, open.decisions[0]?.state], ['open', 'withdrawn']);
    await assert.rejects(withdraw(desk.as('salma'), decision), { code: 'alert-nothing-decided' });
  });

  it('does not let one person undo what two confirmed and clear it alone', async () => {
    const { decisions } = await decide(desk.as('salma'), 'same');
    const decision = decisions[0]?.id ?? '';
    await second(desk.as('idris'), decision, true);
    const analyst = desk.as('noor', { rights: ['finance.alerts.read', 'finance.alerts.decide'] });
    await assert.rejects(withdraw(analyst, decision), { code: 'forbidden' });
    assert.equal((await withdraw(desk.as('idris'), decision)).state, 'open');
    await assert.rejects(decide(desk.as('idris'), 'different', whyNot), { code: 'alert-own-withdrawal' });
    assert.equal((await decide(desk.as('noor'), 'different', whyNot)).state, 'decided');
  });

  it('is found by nobody whose desk it is not, and not under a made-up number', async () => {
    const south = desk.as('omar', { desks: ['south'] });
    const nowhere = { code: 'not-found' };
    await assert.rejects(read(south), nowhere);
    await assert.rejects(decide(south, 'different', whyNot), nowhere);
    await assert.rejects(second(south, id, true), nowhere);
    await assert.rejects(withdraw(south, id), nowhere);
    const made = { params: { id: 'no-such-number' }, query: undefined, body: undefined };
    await assert.rejects(handlers.alert(made, desk.as('salma')), nowhere);
    await assert.rejects(second(desk.as('salma'), 'no-such-number', true), nowhere);
  });

  describe('the database itself, asked by raw SQL', () => {
    let decision: string;
    beforeEach(async () => {
      decision = (await decide(desk.as('salma'), 'same')).decisions[0]?.id ?? '';
    });

    it('refuses the same person in both places', async () => {
      await refuses(
        'two_people',
        sql`update finance_decision set state = 'standing', settled_at = now(), second_id = 'salma',
          second_name = 'Salma', second_at = now(), second_reason = 'I approve myself' where id = ${decision}`.execute(
          desk.db,
        ),
      );
    });

    it('refuses "same" without a second person', async () => {
      await refuses(
        'same_needs_second',
        sql`update finance_decision set state = 'standing', settled_at = now() where id = ${decision}`.execute(desk.db),
      );
    });

    it('refuses that the proposer is exchanged to make room', async () => {
      await refuses(
        'finance_decision_kept',
        sql`update finance_decision set by_id = 'mariam' where id = ${decision}`.execute(desk.db),
      );
    });

    it('refuses an alert that says "same" with no decision behind it', async () => {
      await refuses(
        'finance_alert_decided',
        sql`update finance_alert set state = 'decided', verdict = 'same' where id = ${id}`.execute(desk.db),
      );
    });

    it('refuses a second live decision', async () => {
      await assert.rejects(
        sql`insert into finance_decision select gen_random_uuid(), alert, verdict, reason, by_id, by_name, at, state,
          second_id, second_name, second_at, second_reason, withdrawn_id, settled_at, opened_at, due_at, evidence, seen
          from finance_decision where id = ${decision}`.execute(desk.db),
        { constraint: 'finance_decision_one_live' },
      );
    });
  });
});
