import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Act } from '#base';
import { withdrawDecision } from '../alerts/withdraw-decision.ts';
import type { EffectEnded } from '../national-decisions/index.ts';
import { endCases } from '../national-decisions/end-cases.ts';
import { type OrdersDesk, issuer, openOrdersDesk, reason } from './invented.ts';
import { ordersOf } from './orders-of.ts';
import { proposeOrder } from './propose-order.ts';
import { releaseForCases } from './release-for-cases.ts';
import { releaseOrder } from './release-order.ts';
import { secondOrder } from './second-order.ts';

const second = (desk: OrdersDesk, id: string, call = desk.idris) =>
  call.transact((act) => secondOrder(act, issuer, { id, approve: true, reason }));
const stateOf = async (desk: OrdersDesk, id: string) =>
  (await ordersOf(desk.db, { alert: desk.alert })).find((order) => order.id === id)?.state;

describe('no freeze without its two grounds and its two people', () => {
  it('is served on a confirmed match and a decision to give effect, numbered, with letter and terms', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.serve();
    const { rows } = await sql<{ number: string; letter: string; terms: string }>`
      select number, letter, terms from finance_order where id = ${id}`.execute(desk.db);
    assert.equal(rows[0]?.number, '2026-00001');
    assert.match(rows[0]?.letter ?? '', /<html lang="ar" dir="rtl">.*Law 1 of 2020/s);
    const terms = JSON.parse(rows[0]?.terms ?? '') as Record<string, unknown>;
    assert.deepEqual([terms['legalBasis'], terms['nationalGround']], ['Invented resolution 1', 'Law 1 of 2020']);
    // Nothing of the list or the case but the provision leaves the authority.
    assert.ok(!/SECRET|X-1|al-Tazi/.test(rows[0]?.letter + (rows[0]?.terms ?? '')));
    assert.ok(desk.trail.some(({ action }) => action === 'finance.order.serve'));
  });

  it('is not proposed without the one or the other, nor for a book that nobody holds', async () => {
    await using unsure = await openOrdersDesk({ confirmed: false });
    await assert.rejects(unsure.propose(), { code: 'order-no-match' });
    await using undecided = await openOrdersDesk({ effective: false });
    await assert.rejects(undecided.propose(), { code: 'order-no-effect' });
    await using desk = await openOrdersDesk();
    await sql`update finance_book set entity = null`.execute(desk.db);
    await assert.rejects(desk.propose(), { code: 'order-no-entity' });
  });

  it('is not approved by who proposed it, by a program, or on another desk', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.propose();
    await assert.rejects(second(desk, id, desk.salma), { code: 'order-own-proposal' });
    await assert.rejects(second(desk, id, desk.as('robot', { kind: 'token' })), { code: 'order-person-only' });
    await assert.rejects(second(desk, id, desk.as('omar', { desks: ['south'] })), { code: 'not-found' });
    await assert.rejects(second(desk, id, desk.as('nora', { rights: ['finance.orders.propose'] })), {
      code: 'forbidden',
    });
    const robot = desk.as('robot', { kind: 'token' });
    const propose = robot.transact((act) => proposeOrder(act, { alert: desk.alert, instructions: '', reason }));
    await assert.rejects(propose, { code: 'order-person-only' });
    assert.equal(await stateOf(desk, id), 'proposed');
  });

  it('is served once by two who approve at once, and proposed once by two who propose at once', async () => {
    await using desk = await openOrdersDesk();
    const proposals = await Promise.allSettled([desk.propose(), desk.propose()]);
    assert.deepEqual(proposals.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    const [order] = await ordersOf(desk.db, { alert: desk.alert });
    const id = order?.id ?? '';
    const approvals = await Promise.allSettled([second(desk, id), second(desk, id, desk.as('nora'))]);
    assert.deepEqual(approvals.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  });

  it('is refused by the database itself when somebody writes it past the acts', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.serve();
    const copy = (change: string) =>
      sql`insert into finance_order select (jsonb_populate_record(o, ${change}::jsonb)).*
        from finance_order o where o.id = ${id}`.execute(desk.db);
    const other = { id: '00000000-0000-7000-8000-000000000001', number: '2026-99999', state: 'served' };
    const alone = JSON.stringify({
      ...other,
      second_id: null,
      second_name: null,
      second_at: null,
      second_reason: null,
    });
    await assert.rejects(copy(alone), { constraint: 'freeze_needs_second' });
    await assert.rejects(copy(JSON.stringify({ ...other, second_id: 'salma' })), { constraint: 'two_people' });
    await sql`update finance_alert set state = 'open', verdict = null`.execute(desk.db);
    await assert.rejects(copy(JSON.stringify(other)), { constraint: 'finance_order_lawful' });
    await assert.rejects(sql`update finance_order set letter = 'another'`.execute(desk.db), {
      constraint: 'finance_order_kept',
    });
    await assert.rejects(desk.endEffect([desk.case]), { constraint: 'finance_order_outlived' });
  });
});

describe('no order outlives its ground', () => {
  it('lapses when the delisting comes before the approval, which then finds nothing to approve', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.propose();
    await delist(desk);
    assert.equal(await stateOf(desk, id), 'lapsed');
    await assert.rejects(second(desk, id), { code: 'order-not-waiting' });
  });

  it('is released at once when the delisting comes after the approval, by an order that names the ground', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.serve();
    assert.deepEqual(await delist(desk), { released: 1, lapsed: 0, moved: 0 });
    assert.equal(await stateOf(desk, id), 'released');
    const release = (await ordersOf(desk.db, { alert: desk.alert })).find((order) => order.kind === 'release');
    assert.deepEqual([release?.of_freeze, release?.number, release?.state], [id, '2026-00002', 'served']);
    assert.ok(
      desk.trail.some(({ action, detail }) => action === 'finance.order.release' && detail?.['ground'] === 'delisted'),
    );
  });

  it('races: whichever of delisting and approval is first, no served order stands', async () => {
    for (const order of ['approve-first', 'delist-first'] as const) {
      await using desk = await openOrdersDesk();
      const id = await desk.propose();
      const both = [() => second(desk, id), () => delist(desk)];
      await Promise.allSettled((order === 'approve-first' ? both : both.toReversed()).map((start) => start()));
      assert.ok(['lapsed', 'released'].includes((await stateOf(desk, id)) ?? ''), order);
    }
  });

  it('stands on the other of two designations when one ends, and is released with the last', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.serve();
    const other = await desk.giveEffect('X-2');
    assert.deepEqual(await delist(desk), { released: 0, lapsed: 0, moved: 1 });
    const [moved] = await ordersOf(desk.db, { case: other.case });
    assert.deepEqual([moved?.id, moved?.state], [id, 'served']);
    assert.deepEqual(await delist(desk, other.case), { released: 1, lapsed: 0, moved: 0 });
  });

  it('is released in the transaction in which the designation ends, as the room of decisions ends it', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.serve();
    const ended = async (act: Act, cases: readonly string[], because: EffectEnded) => {
      await releaseForCases(act, cases, because);
    };
    await desk.screening.transact((act) => endCases(act, [desk.designation], 'recalled', ended));
    assert.equal(await stateOf(desk, id), 'released');
    // A second recall of the same finds nothing more to end.
    await desk.screening.transact((act) => endCases(act, [desk.designation], 'recalled', ended));
    assert.equal((await ordersOf(desk.db, { alert: desk.alert })).length, 2);
    await assert.rejects(desk.propose(), { code: 'order-no-effect' });
  });

  it('is released once, however often it is asked', async () => {
    await using desk = await openOrdersDesk();
    const order = await desk.serve();
    const release = () =>
      desk.salma.transact((act) => releaseOrder(act, { order, ground: 'same-name', ref: 'redress:1', reason }));
    assert.equal((await release()).outcome, 'released');
    assert.equal((await release()).outcome, 'over');
  });

  it('is not approved on a match that was withdrawn and confirmed anew after it was proposed', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.propose();
    const { rows } = await sql<{ id: string }>`select id from finance_decision where state = 'standing'`.execute(
      desk.db,
    );
    const decision = rows[0]?.id ?? '';
    await desk.idris.transact((act) => withdrawDecision(act, { id: desk.alert, decision, reason }));
    await assert.rejects(second(desk, id), { code: 'order-no-match' });
    await desk.confirm();
    await assert.rejects(second(desk, id), { code: 'order-changed' });
  });
});

/** As the room of decisions does it: the effect ends and the orders hear of it in one transaction. */
function delist(desk: OrdersDesk, of = desk.case) {
  return desk.screening.transact(async (act) => {
    await sql`update finance_case set effect = false, state = 'ended', ended_because = 'delisted' where id = ${of}`.execute(
      act.tx,
    );
    return releaseForCases(act, [of], 'delisted');
  });
}
