import { sql } from 'kysely';
import { commonFault, type Tx, transaction } from '#base';
import type { Ground } from './ground.ts';
import { freeFailures, placeFailures, placeWindow, restAfter } from './lock-out.ts';
import { type Account, own } from './tables.ts';

/**
 * Counts an attempt as failed before it is judged, and takes it back if it was right: however many come at once, no
 * more are judged than the account bears. Gives nothing when the account rests, is disabled or does not exist.
 */
export async function beginAttempt(ground: Ground, address: string, username: string): Promise<Account | undefined> {
  const begun = await transaction(ground.db, async (tx) => {
    const crowded = await countPlace(tx, address, ground.clock.now());
    return crowded ? 'crowded' : countAccount(tx, { username }, ground.clock.now());
  });
  if (begun === 'crowded') throw commonFault('too-many');
  return begun;
}

/** The same for the second factor, in the caller's transaction. */
export function beginFactorAttempt(tx: Tx, account: string, now: Date): Promise<Account | undefined> {
  return countAccount(tx, { id: account }, now);
}

async function countAccount(
  tx: Tx,
  who: { username: string } | { id: string },
  now: Date,
): Promise<Account | undefined> {
  const [column, value] = 'id' in who ? (['id', who.id] as const) : (['username', who.username] as const);
  const account = await own(tx)
    .selectFrom('node_account')
    .selectAll()
    .where(column, '=', value)
    .where('disabled', '=', false)
    .where((is) => is.or([is('locked_until', 'is', null), is('locked_until', '<=', now)]))
    .forUpdate()
    .executeTakeFirst();
  if (account === undefined) return undefined;
  const failures = account.failures + 1;
  const rest = restAfter(failures);
  await own(tx)
    .updateTable('node_account')
    .set({ failures, locked_until: rest === 0 ? null : new Date(now.getTime() + rest) })
    .where('id', '=', account.id)
    .execute();
  return account;
}

/** The attempt was right, but more is asked: only this one failure is taken back. */
export async function forgiveAttempt(tx: Tx, account: string, address: string): Promise<void> {
  await forgivePlace(tx, address);
  await own(tx)
    .updateTable('node_account')
    .set({ failures: sql`greatest(failures - 1, 0)`, locked_until: null })
    .where('id', '=', account)
    .execute();
}

/** Signed in completely: the account begins anew. */
export async function noteSignIn(tx: Tx, account: string, now: Date): Promise<void> {
  await own(tx)
    .updateTable('node_account')
    .set({ failures: 0, locked_until: null, last_sign_in: now })
    .where('id', '=', account)
    .execute();
}

/** Counts an attempt from this place; true when there were too many. Places come before accounts in every transaction: two never wait for each other. */
export async function countPlace(tx: Tx, address: string, now: Date): Promise<boolean> {
  const begin = new Date(now.getTime() - placeWindow);
  await sql`
    delete from node_address where address in (
      select address from node_address where since <= ${begin} for update skip locked)`.execute(tx);
  const { rows } = await sql<{ failures: number }>`
    insert into node_address as a (address, failures, since) values (${address}, 1, ${now})
    on conflict (address) do update set
      failures = case when a.since <= ${begin} then 1 else a.failures + 1 end,
      since = case when a.since <= ${begin} then ${now} else a.since end
    returning failures`.execute(tx);
  return (rows[0]?.failures ?? 0) > placeFailures;
}

export async function forgivePlace(tx: Tx, address: string): Promise<void> {
  await own(tx)
    .updateTable('node_address')
    .set({ failures: sql`greatest(failures - 1, 0)` })
    .where('address', '=', address)
    .execute();
}

/** Whether an account rests after this many failures: for the list of accounts. */
export const restsNow = (account: Pick<Account, 'failures' | 'locked_until'>, now: Date): boolean =>
  account.failures >= freeFailures && account.locked_until !== null && account.locked_until > now;
