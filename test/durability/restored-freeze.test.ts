import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type Database, systemClock } from '#base';
import { testActor, testCall } from '#base/testing';
import { inventedCandidate, inventedRow, inventedSubject, listSubjects } from '../../src/finance/alerts/invented.ts';
import { releaseForCases } from '../../src/finance/orders/index.ts';
import { type Furnished, furnish } from '../../src/finance/orders/invented.ts';
import { viewOrder } from '../../src/finance/orders/order-view.ts';
import { listOrders } from '../../src/finance/orders/read-orders.ts';
import { settleOrder } from '../../src/finance/orders/settle-order.ts';
import { restoreNode } from '../../src/node/backup/restore-node.ts';
import type { Config } from '../../src/node/config/config.ts';
import { openStore } from '../../src/node/store.ts';
import { openTestNode, type TestNode } from '../../src/node/testing.ts';

const reason = 'The bank was asked by telephone and answered in writing';

/** A backup is taken while a freeze stands; what happens to it afterwards is not in the file. */
describe('a freeze in a restored backup', () => {
  let folder: string;
  let node: TestNode;
  let desk: Furnished;
  let freeze: string;
  let number: string | undefined;

  const callsOf = (db: Database): Parameters<typeof furnish>[0]['as'] => {
    return (id, { rights = '*' as const, desks = '*', kind = 'person' } = {}) =>
      testCall(db, { ...testActor(id, rights, desks), kind }, systemClock);
  };
  /** The file that an operator downloads. */
  const backup = async (name: string): Promise<string> => {
    const operator = await node.as('operator');
    const answer = await operator('/api/v1/backup');
    assert.equal(answer.status, 200);
    const path = join(folder, name);
    await writeFile(path, new Uint8Array(await answer.arrayBuffer()));
    return path;
  };
  const emptyNode = async (): Promise<Config> => {
    const data = await mkdtemp(join(folder, 'data-'));
    return { ...node.node.config, data, database: { kind: 'directory' } };
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mithaq-restored-'));
    node = await openTestNode();
    const as = callsOf(node.node.db);
    const subject = inventedSubject('X-1', 'Harun Belqasim al-Tazi');
    const [subjectId = ''] = await listSubjects(node.node.db, [subject]);
    const row = inventedRow('C-1001', 'هارون بلقاسم التازي', { birthDate: { date: '1971-03-02' } });
    const candidate = inventedCandidate(subjectId, subject, row);
    desk = await furnish({ db: node.node.db, as, screening: as('node', { kind: 'node' }), subjectId, candidate });
    freeze = await desk.serve();
    number = (await desk.salma.transact((act) => viewOrder(act, freeze))).number;
  });
  after(async () => {
    await node.close();
    await rm(folder, { recursive: true });
  });

  it('stands in doubt until an approver has heard from the bank, and nothing of it goes out by itself', async () => {
    const config = await emptyNode();
    await restoreNode({ path: await backup('standing') }, config);
    await using store = await openStore(config);
    const as = callsOf(store.db);
    const [salma, idris] = [as('salma'), as('idris')];
    const { items, waits } = await salma.transact((act) => listOrders(act, { limit: 10, waits: 'lost' }));
    assert.deepEqual([items.map(({ id, lost }) => [id, lost]), waits.lost], [[[freeze, 'restored']], 1]);
    const { notices } = await salma.transact((act) => viewOrder(act, freeze));
    assert.deepEqual(notices, []);
    const settle = (call: typeof idris, stands: boolean) =>
      call.transact((act) => settleOrder(act, { id: freeze, reason, stands }));
    await assert.rejects(settle(as('robot', { kind: 'token' }), true), { code: 'order-person-only' });
    await assert.rejects(settle(as('nora', { rights: ['finance.orders.propose'] }), true), { code: 'forbidden' });
    await settle(idris, true);
    const order = await salma.transact((act) => viewOrder(act, freeze));
    assert.deepEqual([order.state, order.lost, order.history.at(-1)?.what], ['served', undefined, 'confirmed']);
    await assert.rejects(settle(idris, true), { code: 'order-not-in-doubt' });
    await assert.rejects(settle(idris, false), { code: 'order-has-ground' });
  });

  it('is let go again by an order whose number the lost time has not seen', async () => {
    const file = await backup('released');
    const released = await desk.idris.transact(async (act) => {
      await sql`update finance_case set effect = false, state = 'ended', ended_because = 'delisted'
        where id = ${desk.case}`.execute(act.tx);
      return releaseForCases(act, [desk.case], 'delisted');
    });
    assert.equal(released.released, 1);
    const [told] = (await desk.salma.transact((act) => viewOrder(act, freeze))).notices;

    const config = await emptyNode();
    await restoreNode({ path: file }, config);
    await using store = await openStore(config);
    const idris = callsOf(store.db)('idris');
    await idris.transact((act) => settleOrder(act, { id: freeze, reason, stands: false }));
    const order = await idris.transact((act) => viewOrder(act, freeze));
    assert.deepEqual([order.state, order.notices[0]?.ground], ['released', 'released-before']);
    assert.match(order.notices[0]?.number ?? '', /^\d{4}-R1-\d{5}$/);
    assert.notEqual(order.notices[0]?.number, told?.number);
    assert.notEqual(told?.number, number);
  });

  it('is not taken back where the file says that it stands without two people', async () => {
    await sql`alter table finance_decision disable trigger user`.execute(node.node.db);
    await sql`alter table finance_order disable trigger user`.execute(node.node.db);
    await sql`update finance_decision set state = 'withdrawn', second_id = null, second_name = null, second_at = null,
      second_reason = null, settled_at = null`.execute(node.node.db);
    await sql`update finance_order set state = 'served', released_at = null, released_by = null
      where id = ${freeze}`.execute(node.node.db);
    const file = await backup('forged');
    const config = await emptyNode();
    await assert.rejects(restoreNode({ path: file }, config), { code: 'order-restored-unlawful' });
    assert.deepEqual(await readdir(config.data), []);
  });
});
