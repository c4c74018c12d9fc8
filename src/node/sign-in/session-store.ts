import type { Selectable } from 'kysely';
import { type Database, newId, type Tx } from '#base';
import type { Ground } from './ground.ts';
import { hashOf, newToken } from './keys.ts';
import { idleTime, lifetimeOf, seenEvery } from './session.ts';
import { own, type Account, type Session, type SignInTables, type Step } from './tables.ts';

/** A session that stands, and whose it is. */
export interface Holding {
  session: Session;
  account: Account;
}

type Joined = Selectable<SignInTables['node_account']> &
  Pick<Session, 'hash' | 'account' | 'step' | 'seen_at' | 'ends_at' | 'user_agent'> & {
    session_id: string;
    begun_at: Date;
  };

/** The session of a token, unless it has ended by time or its account is disabled. */
export async function findSession(ground: Ground, token: string): Promise<Holding | undefined> {
  const now = ground.clock.now();
  const row: Joined | undefined = await own(ground.db)
    .selectFrom('node_session as s')
    .innerJoin('node_account as a', 'a.id', 's.account')
    .selectAll('a')
    .select(['s.id as session_id', 's.made_at as begun_at'])
    .select(['s.hash', 's.account', 's.step', 's.seen_at', 's.ends_at', 's.user_agent'])
    .where('s.hash', '=', hashOf(token))
    .where('s.ends_at', '>', now)
    .where('s.seen_at', '>', new Date(now.getTime() - idleTime))
    .where('a.disabled', '=', false)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (now.getTime() - row.seen_at.getTime() > seenEvery) await noteSeen(ground.db, row.session_id, now);
  const { session_id: id, begun_at: made_at, hash, account, step, seen_at, ends_at, user_agent } = row;
  return { session: { id, made_at, hash, account, step, seen_at, ends_at, user_agent }, account: row };
}

async function noteSeen(db: Database, id: string, now: Date): Promise<void> {
  await own(db).updateTable('node_session').set({ seen_at: now }).where('id', '=', id).execute();
}

/** Begins a session under a new token; the one it comes from ends, so that a token planted beforehand is worth nothing. */
export async function beginSession(
  ground: Ground,
  tx: Tx,
  begin: { account: string; step: Step; userAgent: string; instead?: string | undefined },
): Promise<string> {
  const now = ground.clock.now();
  const token = newToken();
  if (begin.instead !== undefined) await endSession(tx, begin.instead);
  await sweepSessions(tx, begin.account, now);
  await own(tx)
    .insertInto('node_session')
    .values({
      id: newId(ground.clock),
      hash: hashOf(token),
      account: begin.account,
      step: begin.step,
      made_at: now,
      seen_at: now,
      ends_at: new Date(now.getTime() + lifetimeOf(begin.step)),
      user_agent: begin.userAgent.slice(0, 300),
    })
    .execute();
  return token;
}

/** Puts the session under a new token; how long it lasts stays as it was. */
export async function renewToken(tx: Tx, id: string): Promise<string> {
  const token = newToken();
  await own(tx)
    .updateTable('node_session')
    .set({ hash: hashOf(token) })
    .where('id', '=', id)
    .execute();
  return token;
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  await own(tx).deleteFrom('node_session').where('hash', '=', hashOf(token)).execute();
}

/** Ends the sessions of an account, all or all but one. */
export async function endSessions(tx: Tx, account: string, except?: string): Promise<void> {
  let query = own(tx).deleteFrom('node_session').where('account', '=', account);
  if (except !== undefined) query = query.where('id', '!=', except);
  await query.execute();
}

async function sweepSessions(tx: Tx, account: string, now: Date): Promise<void> {
  const idle = new Date(now.getTime() - idleTime);
  await own(tx)
    .deleteFrom('node_session')
    .where('account', '=', account)
    .where((is) => is.or([is('ends_at', '<=', now), is('seen_at', '<=', idle)]))
    .execute();
}

/** Complete sessions that stand, newest first. */
export function listSessions(tx: Tx, account: string, now: Date): Promise<Session[]> {
  return own(tx)
    .selectFrom('node_session')
    .selectAll()
    .where('account', '=', account)
    .where('step', '=', 'signed-in')
    .where('ends_at', '>', now)
    .where('seen_at', '>', new Date(now.getTime() - idleTime))
    .orderBy('made_at', 'desc')
    .execute();
}
