import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Act, Fault } from '#base';
import { endCases } from '../national-decisions/index.ts';
import { issuer, openOrdersDesk, type OrdersDesk, reason } from './invented.ts';
import { viewOrder } from './order-view.ts';
import { releaseForCases } from './release-for-cases.ts';
import { secondOrder, withdrawOrder } from './second-order.ts';
import { settleOrder } from './settle-order.ts';

const ROUNDS = Number(process.env['MITHAQ_RACE_ROUNDS'] ?? 1);

/** Two acts at once: on a server in parallel connections, on the embedded engine one behind the other. */
describe('races around a freeze', () => {
  /** Whoever comes too late gets a plain answer, never a broken constraint or a deadlock. */
  async function race(...acts: readonly (() => Promise<unknown>)[]): Promise<string[]> {
    const results = await Promise.allSettled(acts.map((act) => act()));
    return results.flatMap((result) => {
      if (result.status === 'fulfilled') return [];
      if (result.reason instanceof Fault) return [result.reason.code];
      throw result.reason;
    });
  }
  const rounds = async (round: (desk: OrdersDesk, n: number) => Promise<void>): Promise<void> => {
    for (let n = 0; n < ROUNDS; n++) {
      await using desk = await openOrdersDesk();
      await round(desk, n);
    }
  };
  /** Each way round is tried: the other begins first in every second round. */
  const either = (n: number, ...acts: (() => Promise<unknown>)[]) => race(...(n % 2 === 0 ? acts : acts.toReversed()));
  const approve = (desk: OrdersDesk, id: string, who = desk.idris) =>
    who.transact((act) => secondOrder(act, issuer, { id, approve: true, reason }));
  const delist = (desk: OrdersDesk, designation: string) =>
    desk.as('node', { kind: 'node' }).transact(async (act: Act) => {
      await endCases(act, [designation], 'delisted', async (ended, cases, because) => {
        // Long enough for the other to hold what it holds: where the order of locks is wrong, both wait for ever.
        await sleep(20);
        await releaseForCases(ended, cases, because);
      });
      await sql`update finance_designation set status = 'delisted', ended_at = now() where id = ${designation}`.execute(
        act.tx,
      );
    });
  const standing = async (desk: OrdersDesk) =>
    (
      await sql<{ n: number }>`select count(*)::int as n from finance_order o join finance_case c on c.id = o.of_case
        where o.kind = 'freeze' and o.state in ('proposed', 'served') and not c.effect`.execute(desk.db)
    ).rows[0]?.n;
  const releases = async (desk: OrdersDesk, id: string) =>
    (
      await sql<{ n: number }>`select count(*)::int as n from finance_order where of_freeze = ${id}
        and kind = 'release'`.execute(desk.db)
    ).rows[0]?.n;
  const stateOf = async (desk: OrdersDesk, id: string) =>
    (await desk.salma.transact((act) => viewOrder(act, id))).state;

  it('a delisting meets the second signature: never served, or served and released at once', () =>
    rounds(async (desk, n) => {
      const id = await desk.propose();
      const lost = await either(
        n,
        () => approve(desk, id),
        () => delist(desk, desk.designation),
      );
      assert.ok(
        lost.every((code) => ['order-no-effect', 'order-not-waiting'].includes(code)),
        lost.join(),
      );
      assert.equal(await standing(desk), 0);
      const state = await stateOf(desk, id);
      assert.ok(['lapsed', 'released'].includes(state), state);
      assert.equal(await releases(desk, id), state === 'released' ? 1 : 0);
    }));

  it('two designators end at once: each effect ends once, the freeze is released once, nobody deadlocks', () =>
    rounds(async (desk, n) => {
      const other = await desk.giveEffect('X-2');
      const id = await desk.serve();
      const lost = await either(
        n,
        () => delist(desk, desk.designation),
        () => delist(desk, other.designation),
      );
      assert.deepEqual(lost, []);
      assert.deepEqual([await stateOf(desk, id), await releases(desk, id), await standing(desk)], ['released', 1, 0]);
    }));

  it('one of two designators ends while the order is signed: the other carries it, or the signer looks again', () =>
    rounds(async (desk, n) => {
      await desk.giveEffect('X-2');
      const id = await desk.propose();
      const lost = await either(
        n,
        () => approve(desk, id),
        () => delist(desk, desk.designation),
      );
      assert.ok(
        lost.every((code) => code === 'order-changed'),
        lost.join(),
      );
      assert.equal(await standing(desk), 0);
      assert.equal(await releases(desk, id), 0);
    }));

  it('two sign at once, and one signs twice: it is served once, by another person than who proposed', () =>
    rounds(async (desk, n) => {
      const id = await desk.propose();
      const lost = await either(
        n,
        () => approve(desk, id),
        () => approve(desk, id, desk.as('idris')),
        () => approve(desk, id, desk.as('mariam')),
        () => approve(desk, id, desk.salma),
      );
      assert.equal(lost.length, 3);
      assert.ok(
        lost.every((code) => ['order-own-proposal', 'order-not-waiting'].includes(code)),
        lost.join(),
      );
      const { rows } = await sql<{ second: string; numbers: number }>`
        select second_id as second, (select n from finance_order_count)::int as numbers from finance_order
        where id = ${id}`.execute(desk.db);
      assert.equal(rows[0]?.numbers, 1);
      assert.notEqual(rows[0]?.second, 'salma');
    }));

  it('it is withdrawn while it is signed: one of the two', () =>
    rounds(async (desk, n) => {
      const id = await desk.propose();
      const lost = await either(
        n,
        () => approve(desk, id),
        () => desk.salma.transact((act) => withdrawOrder(act, { id, reason })),
      );
      assert.deepEqual(lost, ['order-not-waiting']);
      assert.ok(['served', 'withdrawn'].includes(await stateOf(desk, id)));
    }));

  it('an approver settles while the designation ends: released once', () =>
    rounds(async (desk, n) => {
      const id = await desk.serve();
      await sql`update finance_order set doubted_at = now() where id = ${id}`.execute(desk.db);
      const lost = await either(
        n,
        () => desk.idris.transact((act) => settleOrder(act, { id, reason, stands: false })),
        () => delist(desk, desk.designation),
      );
      assert.ok(
        lost.every((code) => code === 'order-not-standing'),
        lost.join(),
      );
      assert.deepEqual([await stateOf(desk, id), await releases(desk, id)], ['released', 1]);
    }));
});
