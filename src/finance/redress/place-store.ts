import { sql } from 'kysely';
import type { Tx } from '#base';
import { own } from './tables.ts';

const HOUR = 3_600_000;

/** How often one place may come, and within which time. Generous: one address may be a whole town's. */
export const placeLimits = {
  petition: { times: 30, window: 24 * HOUR },
  guess: { times: 60, window: HOUR },
  say: { times: 60, window: 24 * HOUR },
} as const;
export type PlaceAct = keyof typeof placeLimits;

/** Counts once more; true when it was once too often. The count stands even where what follows is refused. */
export async function countPlace(tx: Tx, place: Buffer, what: PlaceAct, now: Date): Promise<boolean> {
  const { times, window } = placeLimits[what];
  const begin = new Date(now.getTime() - window);
  const { rows } = await sql<{ times: number }>`
    insert into finance_redress_place as p (place, what, since, times) values (${place}, ${what}, ${now}, 1)
    on conflict (place, what) do update set
      times = case when p.since <= ${begin} then 1 else p.times + 1 end,
      since = case when p.since <= ${begin} then ${now} else p.since end
    returning times`.execute(tx);
  return (rows[0]?.times ?? 0) > times;
}

/** It was right: this one is not held against the place. */
export async function forgivePlace(tx: Tx, place: Buffer, what: PlaceAct): Promise<void> {
  await own(tx)
    .updateTable('finance_redress_place')
    .set({ times: sql`greatest(times - 1, 0)` })
    .where('place', '=', place)
    .where('what', '=', what)
    .execute();
}

/** What came from this place today, and to the node in the last hour. */
export async function crowdOf(tx: Tx, place: Buffer, now: Date): Promise<{ place: number; node: number }> {
  const mine = await own(tx)
    .selectFrom('finance_redress_place')
    .select('times')
    .where('place', '=', place)
    .where('what', '=', 'petition')
    .executeTakeFirst();
  const all = await own(tx)
    .selectFrom('finance_redress')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('received_at', '>', new Date(now.getTime() - HOUR))
    .where('origin', '=', 'public')
    .executeTakeFirst();
  return { place: mine?.times ?? 0, node: Number(all?.n ?? 0) };
}

/** Remembers a proof of work as spent; false when it was spent before. */
export async function spendProof(tx: Tx, spent: Buffer, expiresAt: Date): Promise<boolean> {
  const row = await own(tx)
    .insertInto('finance_redress_proof')
    .values({ challenge: spent, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('expires_at')
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets what has served: proofs that no longer count (an hour of patience for clocks), places of days gone by. */
export async function forgetOld(tx: Tx, now: Date): Promise<void> {
  await own(tx)
    .deleteFrom('finance_redress_proof')
    .where('expires_at', '<', new Date(now.getTime() - HOUR))
    .execute();
  await own(tx)
    .deleteFrom('finance_redress_place')
    .where('since', '<', new Date(now.getTime() - 48 * HOUR))
    .execute();
}
