import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { briefAlert, raiseAlerts } from '../alerts/index.ts';
import { ordersOf } from '../orders/index.ts';
import { viewFile } from './file-view.ts';
import { noteFile, openFile } from './handle-file.ts';
import { openRedressDesk, reason, type RedressDesk, statement } from './invented.ts';
import { proposeAnswer } from './propose-answer.ts';
import { proposeRelease } from './propose-release.ts';
import { withdrawProposal } from './second-proposal.ts';

const evidence = [{ kind: 'document' as const, what: 'Passport Z-1, born in another town' }];
const waiting = async (desk: RedressDesk, id: string) => {
  const file = await desk.idris.transact((act) => viewFile(act, desk.keys, id));
  return file.proposals.find(({ state }) => state === 'waiting')?.id ?? '';
};
const propose = async (
  desk: RedressDesk,
  id: string,
  outcome: 'nothing-held' | 'refused' | 'released',
  call = desk.salma,
) => {
  const { seen } = await call.transact((act) => viewFile(act, desk.keys, id));
  const input = { id, outcome, told: 'neutral', reason, seen } as const;
  await call.transact((act) => proposeAnswer(act, desk.keys, input));
  return waiting(desk, id);
};

describe('an answer is of two people', () => {
  let desk: RedressDesk;
  before(async () => {
    desk = await openRedressDesk({ confirmed: false, effective: false });
  });
  after(() => desk[Symbol.asyncDispose]());

  it('is not approved by who proposed it, by a program, without the right, or twice', async () => {
    const sent = await desk.petition();
    const id = await propose(desk, sent.id, 'refused');
    await assert.rejects(desk.second(id, desk.salma), { code: 'redress-own-proposal' });
    await assert.rejects(desk.second(id, desk.as('robot', { kind: 'token' })), { code: 'redress-person-only' });
    await assert.rejects(desk.second(id, desk.as('node', { kind: 'node' })), { code: 'redress-person-only' });
    await assert.rejects(desk.second(id, desk.as('nora', { rights: ['finance.redress.handle'] })), {
      code: 'forbidden',
    });
    const both = await Promise.allSettled([desk.second(id, desk.idris), desk.second(id, desk.as('nora'))]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  });

  it('is not proposed by a program, nor over what has changed since it was seen, nor in another kind’s outcome', async () => {
    const sent = await desk.petition();
    await assert.rejects(propose(desk, sent.id, 'refused', desk.as('robot', { kind: 'token' })), {
      code: 'redress-person-only',
    });
    const stale = { id: sent.id, outcome: 'refused', told: 'neutral', reason, seen: 'what I saw yesterday' } as const;
    await assert.rejects(
      desk.salma.transact((act) => proposeAnswer(act, desk.keys, stale)),
      { code: 'redress-changed' },
    );
    await assert.rejects(desk.answer(sent.id, 'upheld'), { code: 'redress-outcome-unfit' });
    await assert.rejects(desk.answer(sent.id, 'released'), { code: 'redress-deed-missing' });
    await assert.rejects(desk.answer(sent.id, 'nothing-held', undefined, 'reasons', 'We hold nothing about you.'), {
      code: 'redress-tips-off',
    });
  });

  it('is taken back by who made it alone, and refused by another: the file is in hand again', async () => {
    const sent = await desk.petition();
    const id = await propose(desk, sent.id, 'refused');
    await assert.rejects(
      desk.idris.transact((act) => withdrawProposal(act, desk.keys, { id, reason })),
      { code: 'redress-proposal-of-another' },
    );
    await desk.salma.transact((act) => withdrawProposal(act, desk.keys, { id, reason }));
    const again = await propose(desk, sent.id, 'refused');
    assert.equal(await desk.second(again, desk.idris, false), 'refused');
    const file = await desk.salma.transact((act) => viewFile(act, desk.keys, sent.id));
    assert.equal(file.state, 'in-hand');
    assert.deepEqual(
      file.proposals.map(({ state }) => state),
      ['withdrawn', 'refused'],
    );
  });

  it('is refused by the database itself when somebody writes it past the acts', async () => {
    const sent = await desk.petition();
    const id = await propose(desk, sent.id, 'refused');
    const rejects = (query: Promise<unknown>, constraint: string) => assert.rejects(query, { constraint });
    await rejects(
      sql`update finance_redress set state = 'answered', answer = ${id} where id = ${sent.id}`.execute(desk.db),
      'finance_redress_answered',
    );
    await rejects(
      sql`update finance_redress_proposal set state = 'standing', second_id = by_id, second_name = 'x', second_at = now(),
        second_reason = 'long enough here' where id = ${id}`.execute(desk.db),
      'two_people',
    );
    await rejects(
      sql`update finance_redress_proposal set state = 'standing' where id = ${id}`.execute(desk.db),
      'settled_by_second',
    );
    await rejects(
      sql`update finance_redress_proposal set outcome = 'inadmissible' where id = ${id}`.execute(desk.db),
      'finance_redress_proposal_kept',
    );
    await desk.second(id, desk.idris);
    await rejects(
      sql`update finance_redress_proposal set second_reason = 'something else entirely' where id = ${id}`.execute(
        desk.db,
      ),
      'finance_redress_proposal_kept',
    );
  });

  it('shows the notes of officers to nobody outside', async () => {
    const sent = await desk.petition();
    await desk.salma.transact((act) => noteFile(act, desk.keys, { id: sent.id, text: 'SECRET: he is watched' }));
    const body = { reference: sent.reference, code: sent.code };
    const read = await desk.door.followPetition({ params: undefined, query: undefined, body }, desk.anybody());
    assert.ok(!JSON.stringify(read).includes('SECRET'));
  });
});

describe('a same-name release', () => {
  it('decides the alert as different, releases the freeze at once, tells the holder, and is remembered', async () => {
    await using desk = await openRedressDesk();
    const order = await desk.serve();
    const sent = await desk.petition();
    await desk.link(sent.id, { alert: desk.alert });
    await assert.rejects(desk.answer(sent.id, 'released'), { code: 'redress-deed-missing' });
    await desk.release(sent.id);
    const alert = await briefAlert(desk.db, '*', desk.alert);
    assert.deepEqual([alert?.state, alert?.verdict], ['decided', 'different']);
    const orders = await ordersOf(desk.db, { alert: desk.alert });
    assert.deepEqual(orders.map(({ kind, state }) => `${kind} ${state}`).toSorted(), [
      'freeze released',
      'release served',
    ]);
    assert.ok(orders.some(({ id }) => id === order));
    // Screening finds the pair again with the same evidence: nobody is asked anew.
    await desk.screening.transact((act) => raiseAlerts(act, [desk.candidate]));
    assert.equal((await briefAlert(desk.db, '*', desk.alert))?.verdict, 'different');
    // The freeze was served: words of our own tell nothing new.
    await desk.answer(sent.id, 'released', undefined, 'reasons', 'Your account was released; show this to your bank.');
    const body = { reference: sent.reference, code: sent.code };
    const read = await desk.door.followPetition({ params: undefined, query: undefined, body }, desk.anybody());
    assert.match(read.answer?.text ?? '', /released/);
    const { rows } = await sql<{ by_id: string; second_id: string }>`
      select by_id, second_id from finance_decision where state = 'standing'`.execute(desk.db);
    assert.deepEqual(rows, [{ by_id: 'salma', second_id: 'idris' }]);
  });

  it('is not of one person, not over other evidence, not of another desk, and does nothing when it is refused', async () => {
    await using desk = await openRedressDesk();
    await desk.serve();
    const input = { alert: desk.alert, evidence, reason, seen: desk.candidate.evidence };
    const by = (call: typeof desk.salma, more = {}) =>
      call.transact((act) => proposeRelease(act, desk.keys, { ...input, ...more }));
    await assert.rejects(by(desk.salma, { seen: 'what I saw yesterday' }), { code: 'redress-changed' });
    await assert.rejects(by(desk.as('omar', { desks: ['south'] })), { code: 'not-found' });
    await assert.rejects(by(desk.as('robot', { kind: 'token' })), { code: 'redress-person-only' });
    const id = await by(desk.salma);
    await assert.rejects(by(desk.idris), { code: 'redress-waits-for-second' });
    await assert.rejects(desk.second(id, desk.salma), { code: 'redress-own-proposal' });
    assert.equal(await desk.second(id, desk.idris, false), 'refused');
    assert.equal((await briefAlert(desk.db, '*', desk.alert))?.verdict, 'same');
    assert.ok((await ordersOf(desk.db, { alert: desk.alert })).every(({ kind }) => kind === 'freeze'));
    // The evidence moves on while a second proposal waits: nothing is approved on what nobody saw.
    const next = await by(desk.salma);
    await sql`update finance_alert set evidence = 'other' where id = ${desk.alert}`.execute(desk.db);
    await assert.rejects(desk.second(next, desk.idris), { code: 'redress-alert-unfit' });
  });

  it('of two who approve at once, one comes too late, and the freeze is released once', async () => {
    await using desk = await openRedressDesk();
    await desk.serve();
    const input = { alert: desk.alert, evidence, reason, seen: desk.candidate.evidence };
    const id = await desk.salma.transact((act) => proposeRelease(act, desk.keys, input));
    const both = await Promise.allSettled([desk.second(id, desk.idris), desk.second(id, desk.as('nora'))]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const releases = (await ordersOf(desk.db, { alert: desk.alert })).filter(({ kind }) => kind === 'release');
    assert.equal(releases.length, 1);
  });
});

describe('an appeal and a review', () => {
  it('are judged by nobody who decided before: not the answer, not the match, not the national decision', async () => {
    await using desk = await openRedressDesk();
    await desk.serve();
    const [nora, omar, hind, zayd] = ['nora', 'omar', 'hind', 'zayd'].map((id) => desk.as(id)) as [
      typeof desk.salma,
      typeof desk.salma,
      typeof desk.salma,
      typeof desk.salma,
    ];
    const sent = await desk.petition();
    await desk.link(sent.id, { alert: desk.alert, case: desk.case });
    await desk.answer(sent.id, 'refused', [nora, omar]);
    const call = desk.anybody();
    const body = { reference: sent.reference, code: sent.code, text: statement, proof: await desk.work(call) };
    await desk.door.appealAnswer({ params: undefined, query: undefined, body }, call);
    const { related } = await hind.transact((act) => viewFile(act, desk.keys, sent.id));
    const appeal = related[0]?.id ?? '';
    // Salma and Idris confirmed the match and gave effect; Nora and Omar answered.
    for (const who of [desk.salma, desk.idris, nora, omar])
      await assert.rejects(desk.answer(appeal, 'upheld', [who, zayd]), { code: 'redress-not-independent' });
    await assert.rejects(desk.answer(appeal, 'inadmissible', [hind, omar]), { code: 'redress-not-independent' });
    const left = await waiting(desk, appeal);
    // The database holds the same, whoever writes past the acts.
    await assert.rejects(
      sql`update finance_redress_proposal set state = 'standing', second_id = 'omar', second_name = 'x', second_at = now(),
        second_reason = 'long enough here' where id = ${left}`.execute(desk.db),
      { constraint: 'finance_redress_independent' },
    );
    await assert.rejects(desk.second(left, desk.salma), { code: 'redress-not-independent' });
    await hind.transact((act) => withdrawProposal(act, desk.keys, { id: left, reason }));
    await assert.rejects(desk.answer(appeal, 'reversed', [hind, zayd]), { code: 'redress-deed-missing' });
    await assert.rejects(desk.release(appeal, [desk.salma, zayd]), { code: 'redress-not-independent' });
    await desk.release(appeal, [hind, zayd]);
    await desk.answer(appeal, 'reversed', [hind, zayd]);
    const release = (await ordersOf(desk.db, { alert: desk.alert })).find(({ kind }) => kind === 'release');
    assert.equal(release?.state, 'served');
    const { rows } = await sql<{ ground: string }>`select ground from finance_order where kind = 'release'`.execute(
      desk.db,
    );
    assert.equal(rows[0]?.ground, 'appeal');
  });

  it('are about something, or are not answered', async () => {
    await using desk = await openRedressDesk({ confirmed: false, effective: false });
    const input = { kind: 'review', language: 'en', name: 'Harun Belqasim', capacity: 'self', statement } as const;
    const id = await desk.salma.transact((act) => openFile(act, desk.keys, input));
    await assert.rejects(desk.answer(id, 'upheld'), { code: 'redress-nothing-linked' });
  });
});
