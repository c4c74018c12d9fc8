import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Candidate } from './candidate.ts';
import { closeForRows, closeForSubjects, closePairs } from './close-alerts.ts';
import { decideAlert } from './decide-alert.ts';
import { type Desk, inventedCandidate, openDesk, plainly } from './invented.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { readAlert } from './read-alert.ts';
import { secondDecision } from './second-decision.ts';
import { pairsOfRows } from './standing-pairs.ts';

/** One desk over some weeks: what was decided is remembered until what was compared changes. */
describe('the memory of a desk', () => {
  let desk: Desk;
  let id: string;
  before(async () => {
    desk = await openDesk();
    await raise(desk.candidate);
    id = (await sql<{ id: string }>`select id from finance_alert`.execute(desk.db)).rows[0]?.id ?? '';
  });
  after(() => desk[Symbol.asyncDispose]());

  const raise = (candidate: Candidate) => desk.screening.transact((act) => raiseAlerts(act, [candidate]));
  const read = () => desk.as('salma').transact((act) => readAlert(act, id, plainly));
  const decide = (verdict: 'same' | 'different', { evidence }: Candidate) =>
    desk
      .as('salma')
      .transact((act) => decideAlert(act, { id, verdict, reason: 'Told apart by birth place and trade', evidence }));
  const approve = async () => {
    const decision = (await read()).decisions.at(-1)?.id ?? '';
    const input = { id, decision, approve: true, reason: 'The passport settles it' };
    await desk.as('idris').transact((act) => secondDecision(act, input));
  };
  const none = { raised: 0, reopened: 0, updated: 0, unchanged: 0 };

  it('Salma tells the two apart; screening the book again asks nobody', async () => {
    await decide('different', desk.candidate);
    desk.clock.pass(7 * 86_400_000);
    assert.deepEqual(await raise(desk.candidate), { ...none, unchanged: 1 });
    assert.equal((await read()).state, 'decided');
  });

  it('a new remark and a new address are shown, and ask nobody', async () => {
    const subject = { ...desk.subject, remarks: 'Amended', addresses: [{ text: 'Rue Imaginaire 4' }] };
    assert.deepEqual(await raise(inventedCandidate(desk.subjectId, subject, desk.row)), { ...none, unchanged: 1 });
    const alert = await read();
    assert.deepEqual([alert.state, alert.listed.remarks, alert.changedSince], ['decided', 'Amended', []]);
  });

  it('an alias added to the list opens it again, due anew, and says what changed', async () => {
    const names = [...desk.subject.names, { full: 'Abu Zayd al-Tazi', kind: 'alias' as const }];
    const changed = inventedCandidate(desk.subjectId, { ...desk.subject, names }, desk.row);
    assert.deepEqual(await raise(changed), { ...none, reopened: 1 });
    const alert = await read();
    assert.deepEqual([alert.state, alert.reopened, alert.verdict], ['open', true, undefined]);
    assert.equal(alert.dueAt, new Date(desk.clock.now().getTime() + 24 * 3_600_000).toISOString());
    assert.deepEqual(alert.changedSince, [{ field: 'listed.names', before: '', after: 'Abu Zayd al-Tazi' }]);
    assert.deepEqual(alert.history.at(-1)?.detail, 'Changed: Listed: names, Listed: addresses, Listed: remarks');
    assert.equal(alert.decisions[0]?.state, 'replaced');
    await decide('different', changed);
    assert.equal((await read()).reopened, false);
    await raise(changed);
  });

  it('a proposal that waits is overtaken when the row changes, and nobody can approve it any more', async () => {
    const row = { ...desk.row, identifiers: [{ type: 'passport' as const, value: 'ZZ7788' }] };
    const changed = inventedCandidate(desk.subjectId, desk.subject, row);
    await raise(changed);
    await decide('same', changed);
    await raise(desk.candidate);
    const alert = await read();
    assert.equal(alert.state, 'open');
    assert.deepEqual(alert.changedSince, [{ field: 'row.identifiers', before: 'passport ZZ7788', after: '' }]);
    await assert.rejects(approve(), { code: 'alert-no-proposal' });
  });

  it('a confirmed match is not left behind by a changed name', async () => {
    await decide('same', desk.candidate);
    await approve();
    const pair = { book: 'customers', rowKey: desk.row.key, subjectId: desk.subjectId };
    assert.deepEqual(await pairsOfRows(desk.db, 'customers', [desk.row.key]), [{ ...pair, confirmed: true }]);
    assert.deepEqual(await desk.screening.transact((act) => closePairs(act, [pair])), { closed: 0, kept: [pair] });
    assert.equal((await read()).state, 'decided');
  });

  it('a row that left the book and came back as it was brings its decision back', async () => {
    await desk.screening.transact((act) => closeForRows(act, 'customers', [desk.row.key]));
    const gone = await read();
    assert.deepEqual([gone.state, gone.closedBecause, gone.verdict], ['closed', 'left-book', 'same']);
    assert.deepEqual(await raise(desk.candidate), { ...none, unchanged: 1 });
    const back = await read();
    assert.deepEqual([back.state, back.verdict, back.history.at(-1)?.what], ['decided', 'same', 'returned']);
    assert.equal(back.closedBecause, undefined);
  });

  it('delisting closes even what two people confirmed; listing again asks again', async () => {
    await desk.screening.transact((act) => closeForRows(act, 'customers', [desk.row.key]));
    await desk.screening.transact((act) => closeForSubjects(act, [desk.subjectId]));
    assert.equal((await read()).closedBecause, 'delisted');
    assert.deepEqual(await desk.screening.transact((act) => closeForSubjects(act, [desk.subjectId])), { closed: 0 });
    assert.deepEqual(await raise(desk.candidate), { ...none, reopened: 1 });
    const alert = await read();
    assert.deepEqual([alert.state, alert.history.at(-1)?.detail], ['open', 'Listed again']);
    assert.equal(alert.decisions.filter((decision) => decision.state === 'standing').length, 0);
  });
});
