import type { Database, Tx } from '#base';
import type { Ground } from './ground.ts';
import { hashOf, newToken } from './keys.ts';
import { type Account, own } from './tables.ts';

const invitationTime = 48 * 3_600_000;

/** A new invitation in place of any older one: good once, for 48 hours. */
export async function invite(ground: Pick<Ground, 'clock'>, tx: Tx, account: string): Promise<string> {
  const token = newToken();
  const row = { hash: hashOf(token), ends_at: new Date(ground.clock.now().getTime() + invitationTime) };
  await own(tx)
    .insertInto('node_invitation')
    .values({ account, ...row })
    .onConflict((on) => on.column('account').doUpdateSet(row))
    .execute();
  return token;
}

/** Whom an invitation is for, while it stands. */
export function invitedBy(db: Database, token: string, now: Date): Promise<Account | undefined> {
  return own(db)
    .selectFrom('node_invitation as i')
    .innerJoin('node_account as a', 'a.id', 'i.account')
    .selectAll('a')
    .where('i.hash', '=', hashOf(token))
    .where('i.ends_at', '>', now)
    .where('a.disabled', '=', false)
    .executeTakeFirst();
}

/** Uses an invitation up; false when somebody else did at the same moment. */
export async function spendInvitation(tx: Tx, token: string, now: Date): Promise<boolean> {
  const query = own(tx).deleteFrom('node_invitation').where('hash', '=', hashOf(token)).where('ends_at', '>', now);
  return (await query.returning('account').executeTakeFirst()) !== undefined;
}

/** The accounts with an invitation nobody has used yet. */
export async function openInvitations(tx: Tx, now: Date): Promise<ReadonlySet<string>> {
  const rows = await own(tx).selectFrom('node_invitation').select('account').where('ends_at', '>', now).execute();
  return new Set(rows.map((row) => row.account));
}
