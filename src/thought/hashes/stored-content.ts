import { sql } from 'kysely';
import type { Act } from '#base';
import type { ArchivedRecord } from '#exchange';
import { contentObjectionShape, knownContentShape, type RecordObject, withoutSeal } from '#records';

/** Keeps what lookups ask beside the records, in the transaction that stored one, whichever state it is of. */
export async function storeContent({ tx }: Act, record: ArchivedRecord): Promise<void> {
  const object = withoutSeal(JSON.parse(record.body) as RecordObject);
  const content = knownContentShape.safeParse(object).data;
  if (content !== undefined)
    await sql`
      insert into thought_known_content (record, algorithm, hash_value, expires_on, revoked)
      values (${record.id}, ${content.algorithm}, ${content.hash_value}, ${content.expires_on}, ${record.revoked})
      on conflict (record) do update set expires_on = excluded.expires_on, revoked = excluded.revoked`.execute(tx);
  const objection = contentObjectionShape.safeParse(object).data;
  if (objection !== undefined)
    await sql`
      insert into thought_known_objection (record, content, revoked)
      values (${record.id}, ${objection.content_ref}, ${record.revoked})
      on conflict (record) do update set revoked = excluded.revoked`.execute(tx);
}

export const contentKinds: ReadonlySet<string> = new Set(['known-content', 'content-objection']);
