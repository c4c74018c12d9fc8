import { sql } from 'kysely';
import type { Database, Fault, Tx } from '#base';
import { seen } from './tables.ts';

/** How far we are with one peer. */
export interface PeerRow {
  member: string;
  pushed: number;
  /** `added` of that record. */
  pushedAdded: number;
  pulled: number;
  lastPushAt?: Date;
  lastPullAt?: Date;
  failures: number;
  nextTry?: Date;
  problem?: ReturnType<Fault['toTexts']>;
  pausedAt?: Date;
}

export async function readPeer(db: Database | Tx, member: string): Promise<PeerRow> {
  const row = await seen(db).selectFrom('exchange_peer').selectAll().where('member', '=', member).executeTakeFirst();
  return {
    member,
    pushed: row?.pushed ?? 0,
    pushedAdded: row?.pushed_added ?? 0,
    pulled: row?.pulled ?? 0,
    failures: row?.failures ?? 0,
    ...(row?.last_push_at && { lastPushAt: row.last_push_at }),
    ...(row?.last_pull_at && { lastPullAt: row.last_pull_at }),
    ...(row?.next_try && { nextTry: row.next_try }),
    ...(row?.problem && { problem: row.problem }),
    ...(row?.paused_at && { pausedAt: row.paused_at }),
  };
}

/** Notes up to which of our records the peer acknowledged; never backwards. */
export async function notePushed(
  db: Database | Tx,
  member: string,
  last: { seq: number; added: number },
  now: Date,
): Promise<void> {
  await sql`insert into exchange_peer (member, pushed, pushed_added, last_push_at)
    values (${member}, ${last.seq}, ${last.added}, ${now})
    on conflict (member) do update set pushed = greatest(exchange_peer.pushed, excluded.pushed),
      pushed_added = greatest(exchange_peer.pushed_added, excluded.pushed_added),
      last_push_at = excluded.last_push_at`.execute(db);
}

/** The peer holds our outbox up to this `date_added`, however it came there. */
export async function notePulledUpTo(db: Database | Tx, member: string, added: number, now: Date): Promise<void> {
  const { pushedAdded } = await readPeer(db, member);
  if (added <= pushedAdded) return;
  const { rows } = await sql<{ seq: number }>`select seq from exchange_record where added <= ${added}
    order by added desc limit 1`.execute(db);
  if (rows[0] !== undefined) await notePushed(db, member, { seq: rows[0].seq, added }, now);
}

/** Notes up to where we hold the peer's outbox; never backwards. */
export async function notePulled(db: Database | Tx, member: string, pulled: number, now: Date): Promise<void> {
  await sql`insert into exchange_peer (member, pulled, last_pull_at) values (${member}, ${pulled}, ${now})
    on conflict (member) do update set pulled = greatest(exchange_peer.pulled, excluded.pulled),
      last_pull_at = excluded.last_pull_at`.execute(db);
}

/**
 * The peer has pushed what stands in its outbox right after what we have: it need not be pulled once more. Says nothing
 * where something lies between.
 */
export async function notePushedToUs(
  db: Database | Tx,
  member: string,
  { after, last }: { after: number; last: number },
  now: Date,
): Promise<void> {
  await sql`insert into exchange_peer (member) values (${member}) on conflict do nothing`.execute(db);
  await sql`update exchange_peer set pulled = ${last}, last_pull_at = ${now}
    where member = ${member} and pulled = ${after} and ${last}::bigint > ${after}::bigint`.execute(db);
}

export async function noteFailure(
  db: Database | Tx,
  member: string,
  { failures, nextTry, problem }: { failures: number; nextTry: Date; problem: Fault },
): Promise<void> {
  const kept = JSON.stringify(problem.toTexts());
  await sql`insert into exchange_peer (member, failures, next_try, problem)
    values (${member}, ${failures}, ${nextTry}, ${kept}::jsonb)
    on conflict (member) do update set failures = excluded.failures, next_try = excluded.next_try,
      problem = excluded.problem`.execute(db);
}

/** The peer answered: whatever was wrong is over. */
export async function noteAnswer(db: Database | Tx, member: string): Promise<void> {
  await sql`update exchange_peer set failures = 0, next_try = null, problem = null
    where member = ${member} and failures > 0`.execute(db);
}

export async function writePaused(tx: Tx, member: string, paused: { at: Date; by: string } | null): Promise<void> {
  await sql`insert into exchange_peer (member, paused_at, paused_by)
    values (${member}, ${paused?.at ?? null}, ${paused?.by ?? null})
    on conflict (member) do update set paused_at = excluded.paused_at, paused_by = excluded.paused_by,
      failures = 0, next_try = null`.execute(tx);
}
