import { sql } from 'kysely';
import type { Tx } from '#base';
import { findAccount, type TaxiiAccount } from './account-store.ts';
import { seen } from './tables.ts';

/** Failures in a row an account bears before it rests: 30 s after the fifth, doubled by each more, at most a quarter of an hour. */
const freeFailures = 5;
const firstRest = 30_000;
const longestRest = 15 * 60_000;
/** Failures one place may cause in a quarter of an hour, whichever accounts they aim at. */
const placeFailures = 50;
const placeWindow = 15 * 60_000;

/**
 * Counts an attempt as failed before it is judged: however many come at once, no more are judged than the account
 * bears. `rests`: the account is to be treated as if it were not there.
 */
export async function beginAttempt(
  tx: Tx,
  address: string,
  name: string,
  now: Date,
): Promise<{ crowded: boolean; account: TaxiiAccount | undefined }> {
  if ((await countPlace(tx, address, now)) > placeFailures) return { crowded: true, account: undefined };
  await sql`select 1 from exchange_taxii_account where name = ${name} for update`.execute(tx);
  const account = await findAccount(tx, name);
  const rests = account?.locked_until != null && account.locked_until > now;
  if (account === undefined || account.disabled || rests) return { crowded: false, account: undefined };
  const failures = account.failures + 1;
  const rest =
    failures < freeFailures ? 0 : Math.min(longestRest, firstRest * 2 ** Math.min(failures - freeFailures, 10));
  await seen(tx)
    .updateTable('exchange_taxii_account')
    .set({ failures, locked_until: rest === 0 ? null : new Date(now.getTime() + rest) })
    .where('id', '=', account.id)
    .execute();
  return { crowded: false, account };
}

/** The attempt was right: the account begins anew, and the place is forgiven this one. */
export async function endAttempt(tx: Tx, address: string, account: string, now: Date): Promise<void> {
  await sql`
    update exchange_taxii_place set failures = greatest(failures - 1, 0) where address = ${address}`.execute(tx);
  await seen(tx)
    .updateTable('exchange_taxii_account')
    .set({ failures: 0, locked_until: null, used_at: now })
    .where('id', '=', account)
    .execute();
}

async function countPlace(tx: Tx, address: string, now: Date): Promise<number> {
  const begin = new Date(now.getTime() - placeWindow);
  await sql`
    delete from exchange_taxii_place where address in (
      select address from exchange_taxii_place where since <= ${begin} for update skip locked)`.execute(tx);
  const { rows } = await sql<{ failures: number }>`
    insert into exchange_taxii_place as p (address, failures, since) values (${address}, 1, ${now})
    on conflict (address) do update set
      failures = case when p.since <= ${begin} then 1 else p.failures + 1 end,
      since = case when p.since <= ${begin} then ${now} else p.since end
    returning failures`.execute(tx);
  return rows[0]?.failures ?? 0;
}
