import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { Fault } from '#base';
import type { Candidate } from './candidate.ts';
import { closeForSubjects } from './close-alerts.ts';
import { decideAlert } from './decide-alert.ts';
import { type Desk, inventedCandidate, openDesk } from './invented.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { secondDecision } from './second-decision.ts';

const ROUNDS = 12;
const reason = 'Compared father, birth place and passport';

/** Two acts at once: on a server in parallel connections, on the embedded engine one behind the other. */
describe('races at a desk', () => {
  let desk: Desk;
  let id: string;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk[Symbol.asyncDispose]());
  beforeEach(() => fresh());

  async function fresh(): Promise<void> {
    await sql`truncate finance_alert cascade`.execute(desk.db);
    await raise(desk.candidate);
    id = (await sql<{ id: string }>`select id from finance_alert`.execute(desk.db)).rows[0]?.id ?? '';
  }
  const raise = (candidate: Candidate) => desk.screening.transact((act) => raiseAlerts(act, [candidate]));
  const decide = (who: string, verdict: 'same' | 'different') =>
    desk
      .as(who)
      .transact((act) => decideAlert(act, { id, verdict, reason, evidence: desk.candidate.evidence }).then(() => who));
  const approve = (who: string, decision: string, yes = true) =>
    desk.as(who).transact((act) => secondDecision(act, { id, decision, approve: yes, reason }).then(() => who));
  const propose = async () => {
    await decide('salma', 'same');
    return (await decisions())[0]?.id ?? '';
  };
  const decisions = async () =>
    (
      await sql<{ id: string; state: string; by_id: string; second_id: string | null }>`
        select id, state, by_id, second_id from finance_decision order by n`.execute(desk.db)
    ).rows;
  const state = async () =>
    (await sql<{ state: string }>`select state from finance_alert where id = ${id}`.execute(desk.db)).rows[0]?.state;
  const changed = () =>
    inventedCandidate(desk.subjectId, desk.subject, { ...desk.row, birthDate: { date: '1971-03-20' } });

  /** Whoever comes too late gets a plain conflict, never a broken constraint or a deadlock. */
  async function race(...acts: readonly (() => Promise<unknown>)[]): Promise<{ won: unknown[]; lost: string[] }> {
    const results = await Promise.allSettled(acts.map((act) => act()));
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    for (const error of lost) if (!(error instanceof Fault)) throw error;
    return {
      won: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
      lost: lost.map((error) => (error instanceof Fault ? error.code : '')),
    };
  }
  const rounds = async (round: () => Promise<void>) => {
    for (let n = 0; n < ROUNDS; n++) {
      await fresh();
      await round();
    }
  };

  it('two analysts decide at once: one decision stands, the other hears of it', () =>
    rounds(async () => {
      const { won, lost } = await race(
        () => decide('salma', 'different'),
        () => decide('idris', 'same'),
      );
      assert.equal(won.length, 1);
      assert.ok(['alert-already-decided', 'alert-waits-for-second'].includes(lost[0] ?? ''));
      const all = await decisions();
      assert.deepEqual(
        all.map((decision) => decision.by_id),
        won,
      );
    }));

  it('two approvers at once: one is the second person', () =>
    rounds(async () => {
      const decision = await propose();
      const { won, lost } = await race(
        () => approve('idris', decision),
        () => approve('mariam', decision, false),
      );
      assert.equal(won.length, 1);
      assert.deepEqual(lost, ['alert-no-proposal']);
      assert.equal((await decisions())[0]?.second_id, won[0]);
      assert.equal(await state(), won[0] === 'idris' ? 'decided' : 'open');
    }));

  it('approving races with a changed row: what is approved is what was compared, or nothing is', () =>
    rounds(async () => {
      const decision = await propose();
      const { lost } = await race(
        () => approve('idris', decision),
        () => raise(changed()),
      );
      // Approved first and re-opened after, or re-opened first: either way it waits again, on the new evidence.
      assert.ok(lost.length === 0 || lost[0] === 'alert-no-proposal');
      assert.equal(await state(), 'open');
      const only = (await decisions())[0];
      assert.deepEqual([only?.state, only?.second_id], ['replaced', lost.length === 0 ? 'idris' : null]);
    }));

  it('deciding races with delisting: the alert is closed, the decision counts or hears why not', () =>
    rounds(async () => {
      const { lost } = await race(
        () => decide('salma', 'different'),
        () => desk.screening.transact((act) => closeForSubjects(act, [desk.subjectId])),
      );
      assert.ok(lost.length === 0 || lost[0] === 'alert-closed');
      assert.equal(await state(), 'closed');
      assert.equal((await decisions()).length, 1 - lost.length);
    }));

  it('deciding races with a changed row: nobody decides on what they did not see', () =>
    rounds(async () => {
      const { lost } = await race(
        () => decide('salma', 'different'),
        () => raise(changed()),
      );
      assert.ok(lost.length === 0 || lost[0] === 'alert-evidence-changed');
      assert.equal(await state(), 'open');
    }));

  it('two screenings raise one pair at once: one alert', async () => {
    await sql`truncate finance_alert cascade`.execute(desk.db);
    const { won } = await race(
      () => raise(desk.candidate),
      () => raise(desk.candidate),
      () => raise(desk.candidate),
    );
    assert.equal(won.length, 3);
    const { rows } = await sql<{ n: number }>`select count(*) as n from finance_alert`.execute(desk.db);
    assert.equal(rows[0]?.n, 1);
  });
});
