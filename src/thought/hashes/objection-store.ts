import { sql } from 'kysely';
import type { Act } from '#base';

export interface StoredObjection {
  id: string;
  content: string;
  reason: string;
  account: string;
  by: string;
  person: string | null;
  at: Date;
  draft: string | null;
  outcome: 'upheld' | 'dismissed' | null;
  settledBy: string | null;
  settledAt: Date | null;
  settledReason: string | null;
}

const columns = sql`id, content, reason, account, account_name as by, person, made_at as at, draft, outcome,
  settled_by_name as "settledBy", settled_at as "settledAt", settled_reason as "settledReason"`;

/** Keeps an objection: from this moment the entry matches nothing here. */
export async function insertObjection(
  act: Act,
  { content, reason, person }: { content: string; reason: string; person: string | null },
): Promise<string> {
  const id = act.newId();
  await sql`
    insert into thought_hash_objection (id, content, reason, account, account_name, person, made_at)
    values (${id}, ${content}, ${reason}, ${act.actor.id}, ${act.actor.name}, ${person}, ${act.clock.now()})`.execute(
    act.tx,
  );
  return id;
}

export async function noteDraft({ tx }: Pick<Act, 'tx'>, id: string, draft: string): Promise<void> {
  await sql`update thought_hash_objection set draft = ${draft} where id = ${id}`.execute(tx);
}

export async function lockObjection({ tx }: Pick<Act, 'tx'>, id: string): Promise<StoredObjection | undefined> {
  const { rows } = await sql<StoredObjection>`
    select ${columns} from thought_hash_objection where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function markSettled(
  act: Act,
  { id, outcome, reason, person }: { id: string; outcome: 'upheld' | 'dismissed'; reason: string; person: string },
): Promise<void> {
  await sql`
    update thought_hash_objection set outcome = ${outcome}, settled_by = ${act.actor.id},
      settled_by_name = ${act.actor.name}, settled_by_person = ${person}, settled_at = ${act.clock.now()},
      settled_reason = ${reason} where id = ${id}`.execute(act.tx);
}

export async function readObjections({ tx }: Pick<Act, 'tx'>, contents: readonly string[]): Promise<StoredObjection[]> {
  const { rows } = await sql<StoredObjection>`
    select ${columns} from thought_hash_objection where content = any (${[...contents]}) order by made_at, id`.execute(
    tx,
  );
  return rows;
}

/** Of these entries, those that an objection suspends: an own one that was not dismissed, or one of a state that stands. */
export async function suspended({ tx }: Pick<Act, 'tx'>, contents: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ content: string }>`
    select content from thought_hash_objection where content = any (${[...contents]})
      and (outcome is null or outcome = 'upheld')
    union select content from thought_known_objection where content = any (${[...contents]}) and not revoked`.execute(
    tx,
  );
  return new Set(rows.map(({ content }) => content));
}

/** Records of states that object to these entries. */
export async function disputes(
  { tx }: Pick<Act, 'tx'>,
  contents: readonly string[],
): Promise<readonly { content: string; record: string }[]> {
  const { rows } = await sql<{ content: string; record: string }>`
    select content, record from thought_known_objection where content = any (${[...contents]}) and not revoked
    order by record`.execute(tx);
  return rows;
}
