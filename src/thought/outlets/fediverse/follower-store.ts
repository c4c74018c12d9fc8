import { sql } from 'kysely';
import type { Act, Language } from '#base';

/** Most followers of one node's library: a flood of invented ones ends here. */
const MOST_FOLLOWERS = 200_000;

/** What is known of a follower: what it takes to send to them, and nothing else. */
export interface Follower {
  readonly language: Language;
  /** The address of the actor. */
  readonly actor: string;
  readonly inbox: string;
  readonly sharedInbox: string | undefined;
}

/** Keeps a follower; false where there are too many. Followed twice is followed once. */
export async function addFollower({ tx, clock }: Pick<Act, 'tx' | 'clock'>, one: Follower): Promise<boolean> {
  const { rows } = await sql`
    insert into thought_follower (language, actor, inbox, shared_inbox, since)
    select ${one.language}, ${one.actor}, ${one.inbox}, ${one.sharedInbox ?? null}, ${clock.now()}
    where (select count(*) from thought_follower) < ${MOST_FOLLOWERS}
    on conflict (language, actor) do update set inbox = excluded.inbox, shared_inbox = excluded.shared_inbox
    returning actor`.execute(tx);
  return rows.length > 0;
}

/** Forgets a follower of a language, or of every language. */
export async function dropFollower(
  { tx }: Pick<Act, 'tx'>,
  { actor, language }: { actor: string; language?: Language },
): Promise<void> {
  await sql`delete from thought_follower where actor = ${actor}
    and (${language ?? null}::text is null or language = ${language ?? null})`.execute(tx);
}

/** Forgets everybody who is reached by an inbox that is gone for good. */
export async function dropInbox({ tx }: Pick<Act, 'tx'>, inbox: string): Promise<void> {
  await sql`delete from thought_follower where coalesce(shared_inbox, inbox) = ${inbox}`.execute(tx);
}

/** The inboxes by which the followers of a language are reached, each once: those of one server share theirs. */
export async function followerInboxes({ tx }: Pick<Act, 'tx'>, language: Language): Promise<readonly string[]> {
  const { rows } = await sql<{ inbox: string }>`
    select distinct coalesce(shared_inbox, inbox) as inbox from thought_follower
    where language = ${language} order by 1`.execute(tx);
  return rows.map(({ inbox }) => inbox);
}

/** How many follow a language. */
export async function countFollowers({ tx }: Pick<Act, 'tx'>, language: Language): Promise<number> {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from thought_follower where language = ${language}`.execute(tx);
  return Number(rows[0]?.n ?? 0);
}
