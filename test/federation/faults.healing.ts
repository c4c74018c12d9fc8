// After a schedule: everything is healed, as people and couriers heal it, and what must hold is held against what was
// acknowledged.
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Fault } from '#base';
import { verifyLog } from '../../src/exchange/ledger/verify-log.ts';
import type { FaultAlliance } from './faults.alliance.ts';
import type { FaultNode } from './faults.node.ts';
import type { Issued, Schedule } from './faults.schedule.ts';

const day = 86_400_000;

/** Cables, disks and clocks are right again, everybody is a member again, and the couriers go until all is still. */
export async function heal(alliance: FaultAlliance, schedule: Schedule): Promise<void> {
  const { wire, nodes, world } = alliance;
  wire.heal();
  for (const node of nodes) {
    node.clock.skew = 0;
    await node.disk.room();
  }
  await wire.deliverLate().catch(ignoreFault);
  world.pass(4 * day);
  await rounds(alliance, 2);
  for (const node of nodes) {
    const newest = nodes.find((one) => schedule.isNewest(one) && one.trust.isActive(one.id));
    if (newest === undefined || newest.trust.isActive(node.id)) continue;
    await alliance.change(newest, { change: 'return', member: node.id });
    await rounds(alliance, 2);
  }
  for (const node of nodes) await giveKeys(alliance, node);
  world.pass(day);
  await rounds(alliance, 2);
}

/**
 * A key made after the backup was lost with it: a person has another one made. Where it was the key that signs for the
 * state, and the one before is revoked, another state signs the list that names the new one.
 */
async function giveKeys(alliance: FaultAlliance, node: FaultNode): Promise<void> {
  for (const use of ['record', 'checkpoint', 'witness'] as const) {
    if (await node.canSign(use)) continue;
    const signer = use === 'record' ? alliance.nodes.find((other) => other !== node) : node;
    await alliance.change(node, { change: 'rotate', use }, signer);
    await rounds(alliance, 1);
  }
}

async function rounds(alliance: FaultAlliance, count: number): Promise<void> {
  const { nodes, world } = alliance;
  for (let n = 0; n < count; n += 1) {
    world.pass(60_000);
    for (const one of nodes)
      for (const two of nodes)
        if (one !== two) {
          await one.pull(two.id).catch(ignoreFault);
          await one.push(two.id).catch(ignoreFault);
        }
    for (const node of nodes) await node.retry();
  }
}

function ignoreFault(error: unknown): void {
  if (!(error instanceof Fault)) throw error;
}

/** Everybody can still speak, and is heard by everybody. */
export async function speak(alliance: FaultAlliance, greeting: (node: FaultNode) => Promise<void>): Promise<void> {
  for (const node of alliance.nodes) await greeting(node);
  await rounds(alliance, 2);
}

export async function holdInvariants({ nodes }: FaultAlliance, schedule: Schedule): Promise<void> {
  assert.deepEqual(schedule.leaks, [], 'something passed to a member it was not released to');
  const versions = nodes.map(({ trust }) => trust.list()?.version);
  assert.equal(new Set(versions).size, 1, `lists ${versions.join()}`);
  const states = await Promise.all(nodes.map(stateOf));
  for (const [n, node] of nodes.entries()) {
    const { contradictions, logs, held, stored } = states[n] ?? assert.fail();
    assert.deepEqual(contradictions, [], `${node.state} believes that a state told two stories`);
    for (const other of nodes) {
      const own = states[nodes.indexOf(other)]?.logs.get(other.id);
      assert.deepEqual(logs.get(other.id), own, `${node.state}'s copy of the log of ${other.state}`);
      if (own === undefined) continue;
      const { sound, faults } = await verifyLog(node.as('auditor'), other.id);
      assert.ok(sound, `${node.state} finds the log of ${other.state} unsound: ${JSON.stringify(faults)}`);
    }
    for (const one of schedule.issued) {
      const name = `${one.token} of ${one.origin}, ${one.version}, at ${node.state}`;
      if (!one.readers.has(node.id)) assert.ok(!stored.has(keyOf(one)), `not released: ${name}`);
      else if (!stored.has(keyOf(one))) assert.ok(mayMiss(one, node, schedule, held, states, nodes), `lost: ${name}`);
    }
  }
}

/** Lost with its origin's disk and had by nobody else, or signed with a key that was revoked before it came: then it is held. */
function mayMiss(
  one: Issued,
  node: FaultNode,
  schedule: Schedule,
  held: ReadonlyMap<string, string>,
  states: readonly { stored: ReadonlySet<string> }[],
  nodes: readonly FaultNode[],
): boolean {
  if (held.get(keyOf(one)) === 'key-revoked') return true;
  if (node.id !== one.origin)
    return states[nodes.findIndex(({ id }) => id === one.origin)]?.stored.has(keyOf(one)) !== true;
  return schedule.forgotten.get(node.id)?.has(one) === true && !states.some(({ stored }) => stored.has(keyOf(one)));
}

const keyOf = ({ id, version, origin }: Pick<Issued, 'id' | 'version' | 'origin'>) => `${id} ${version} ${origin}`;

async function stateOf({ opened: { db } }: FaultNode) {
  const records = await sql<Issued>`select id, version, origin from exchange_record`.execute(db);
  const held = await sql<{ object_id: string; version: string; origin: string; code: string }>`
    select object_id, version, origin, code from exchange_quarantine`.execute(db);
  const logs = await sql<{ origin: string; size: number; root: Buffer }>`select origin, size, root
    from exchange_log where size > 0`.execute(db);
  const { rows: contradictions } = await sql`select origin, kind from exchange_contradiction`.execute(db);
  return {
    contradictions,
    stored: new Set(records.rows.map(keyOf)),
    held: new Map(held.rows.map((row) => [keyOf({ ...row, id: row.object_id }), row.code])),
    logs: new Map(logs.rows.map(({ origin, size, root }) => [origin, `${size} ${root.toString('hex')}`])),
  };
}
