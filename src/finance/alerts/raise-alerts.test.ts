import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Candidate } from './candidate.ts';
import { closeForRows, closeForSubjects, closePairs } from './close-alerts.ts';
import { type Desk, inventedCandidate, inventedRow, inventedSubject, listSubjects, openDesk } from './invented.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { pairsOfRows, pairsOfSubjects } from './standing-pairs.ts';

describe('what screening finds becomes alerts', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
  });
  after(() => desk[Symbol.asyncDispose]());

  const raise = (...candidates: Candidate[]) => desk.screening.transact((act) => raiseAlerts(act, candidates));
  const none = { raised: 0, reopened: 0, updated: 0, unchanged: 0 };
  const stands = async () =>
    (
      await sql<{ state: string; reopened: boolean; remarks: string | null; closed_because: string | null }>`
        select state, reopened, subject_body->>'remarks' as remarks, closed_because from finance_alert
        where subject = ${desk.subjectId}`.execute(desk.db)
    ).rows[0];

  it('raises a pair once, and finds it again without a second alert', async () => {
    assert.deepEqual(await raise(desk.candidate, desk.candidate), { ...none, raised: 1 });
    assert.deepEqual(await raise(desk.candidate), { ...none, unchanged: 1 });
    assert.deepEqual(await raise(), none);
    assert.equal((await stands())?.state, 'open');
    assert.equal(desk.trail.filter((entry) => entry.action === 'finance.alerts.raise').length, 1);
  });

  it('refreshes a remark without calling it a change of the evidence', async () => {
    const subject = { ...desk.subject, remarks: 'Reviewed in an invented year' };
    assert.deepEqual(await raise(inventedCandidate(desk.subjectId, subject, desk.row)), { ...none, unchanged: 1 });
    assert.equal((await stands())?.remarks, 'Reviewed in an invented year');
  });

  it('counts an open pair with other evidence as updated, and the history names the field', async () => {
    const row = { ...desk.row, birthDate: { date: '1971-03-09' } };
    assert.deepEqual(await raise(inventedCandidate(desk.subjectId, desk.subject, row)), { ...none, updated: 1 });
    const { rows } = await sql<{ what: string; detail: unknown }>`
      select what, detail from finance_alert_event order by n`.execute(desk.db);
    assert.deepEqual(rows.at(-1), {
      what: 'updated',
      detail: { fields: ['row.birthDate', 'listed.remarks'] },
    });
  });

  it('closes when the subject is delisted, and opens again when it is listed again', async () => {
    await desk.screening.transact((act) => closeForSubjects(act, [desk.subjectId]));
    assert.deepEqual(
      { ...(await stands()), remarks: null },
      {
        state: 'closed',
        reopened: false,
        remarks: null,
        closed_because: 'delisted',
      },
    );
    assert.deepEqual(await raise(desk.candidate), { ...none, reopened: 1 });
    assert.equal((await stands())?.reopened, true);
  });

  it('closes for rows that left the book and for pairs that no longer come out', async () => {
    assert.deepEqual(await desk.screening.transact((act) => closeForRows(act, 'customers', ['C-1001', 'C-9'])), {
      closed: 1,
    });
    assert.deepEqual(await pairsOfRows(desk.db, 'customers', ['C-1001']), []);
    await raise(desk.candidate);
    const pair = { book: 'customers', rowKey: 'C-1001', subjectId: desk.subjectId };
    assert.deepEqual(await pairsOfSubjects(desk.db, [desk.subjectId]), [{ ...pair, confirmed: false }]);
    assert.deepEqual(await desk.screening.transact((act) => closePairs(act, [pair])), { closed: 1, kept: [] });
    assert.equal((await stands())?.closed_because, 'no-longer-similar');
  });

  it('takes batches of many in a few statements', async () => {
    const subjects = Array.from({ length: 500 }, (_, n) => inventedSubject(`B-${n}`, `Invented Bearer ${n}`));
    const ids = await listSubjects(desk.db, subjects);
    const batch = subjects.map((subject, n) =>
      inventedCandidate(ids[n] ?? '', subject, inventedRow(`B-${n}`, `Bearer Invented ${n}`)),
    );
    assert.deepEqual(await raise(...batch), { ...none, raised: 500 });
    assert.deepEqual(await raise(...batch), { ...none, unchanged: 500 });
  });
});
