import { sql } from 'kysely';
import type { Actor, Database, Tx } from '#base';
import type { DraftState } from './draft-state.ts';
import { visibleTo } from './draft-store.ts';
import { seen } from './tables.ts';

/** Drafts about a record that have not left yet. */
export async function openDraftsAbout(db: Database | Tx, actor: Actor, record: string) {
  return seen(db)
    .selectFrom('exchange_draft')
    .select(['id', 'act', 'state'])
    .where((e) => e.or([e('about', '=', record), e('object_id', '=', record)]))
    .where('state', 'in', ['draft', 'proposed', 'refused'] satisfies DraftState[])
    .where(visibleTo(actor))
    .orderBy('made_at')
    .execute();
}

/** Drafts this person sees that have not left yet and hold any of these records, as the main one or beside it. */
export async function openDraftsWith(
  db: Database | Tx,
  actor: Actor,
  records: readonly string[],
): Promise<{ id: string; state: DraftState; records: string[] }[]> {
  const held = sql<string[]>`array(select object_id union select c->>'id' from jsonb_array_elements(companions) c)`;
  return seen(db)
    .selectFrom('exchange_draft')
    .select(['id', 'state', held.as('records')])
    .where('state', 'in', ['draft', 'proposed', 'refused'] satisfies DraftState[])
    .where(sql<boolean>`${held} && ${records}::text[]`)
    .where(visibleTo(actor))
    .orderBy('made_at')
    .execute();
}

/** Drafts this person sees that have not left yet, and name any of these records in what they say, oldest first. */
export async function openDraftsNaming(
  db: Database | Tx,
  actor: Actor,
  records: readonly string[],
): Promise<{ id: string; kind: string; state: DraftState }[]> {
  return (
    seen(db)
      .selectFrom('exchange_draft')
      .select(['id', 'kind', 'state'])
      .where('state', 'in', ['draft', 'proposed', 'refused'] satisfies DraftState[])
      // Ids are of one form and stand in quotes: none is a part of another's.
      .where(
        sql<boolean>`exists (select from unnest(${records}::text[]) named where position('"' || named || '"' in properties::text) > 0)`,
      )
      .where(visibleTo(actor))
      .orderBy('made_at')
      .execute()
  );
}
