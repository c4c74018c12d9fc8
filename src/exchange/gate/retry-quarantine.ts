import { type Call, commonFault, need } from '#base';
import type { Gate } from './admit.ts';
import type { Admitted } from './admitted.ts';
import { gateFault } from './faults.ts';
import { heldFor, lockHeld, noteTry, settle } from './quarantine-store.ts';

/**
 * Reasons that may pass by themselves, and how often each is tried, every ten minutes: a marking or a newer trust list
 * arrives, time goes by. A state answers a request for consent in days: a derivative is tried for a month.
 */
const passing = {
  'marking-unknown': 200,
  'from-the-future': 200,
  'not-a-member': 200,
  'key-unknown': 200,
  'key-not-valid': 200,
  'store-failed': 200,
  'derivative-wider': 4500,
} as const;
const AT_ONCE = 500;

interface Held {
  id: string;
  text: string;
  peer: string | null;
}

/** Lets a held thing through the gate again. It is settled when it goes in, and held with its new reason when not. */
export async function retryQuarantine(call: Call, gate: Gate, id: string): Promise<Admitted> {
  need(call.actor, 'exchange.quarantine');
  const row = await call.transact((act) => lockHeld(act.tx, id));
  if (row === undefined) throw commonFault('not-found');
  if (row.state !== 'held') throw gateFault('quarantine-settled');
  if (!row.whole) throw gateFault('quarantine-not-whole');
  const [result] = await again(call, gate, [row]);
  if (result === undefined) throw new Error('the gate gave no answer');
  return { ...result, n: 0 };
}

/** Tries again whatever may have become right meanwhile. Gives how many went in. */
export async function retryHeld(call: Call, gate: Gate): Promise<number> {
  const rows = await heldFor(call.db, passing, AT_ONCE);
  const results = await again(call, gate, rows);
  return results.filter(({ state }) => state === 'stored' || state === 'known').length;
}

async function again(call: Call, gate: Gate, rows: readonly Held[]): Promise<Admitted[]> {
  const all: Admitted[] = [];
  for (const [peer, held] of Map.groupBy(rows, ({ peer }) => peer)) {
    const content = held.map(({ text }) => Buffer.from(text));
    const results = await gate.admit(call, { from: peer === null ? 'bundle' : { member: peer }, content });
    // A contradiction is kept as its proof: nothing is left to hold.
    const inside = held.filter((_, n) => results[n]?.state !== 'quarantined');
    await call.transact(async (act) => {
      await noteTry(
        act.tx,
        held.map(({ id }) => id),
      );
      if (inside.length > 0)
        await settle(
          act,
          inside.map(({ id }) => id),
          'retried',
        );
      await act.audit({
        action: 'exchange.quarantine.retry',
        objects: held.map(({ id }) => `quarantine:${id}`),
        detail: { settled: inside.length },
      });
    });
    all.push(...results);
  }
  return all;
}
