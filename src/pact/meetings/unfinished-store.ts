import type { Selectable } from 'kysely';
import { type Act, commonFault, type Tx } from '#base';
import { meetingFault } from './faults.ts';
import { type MeetingTables, seen } from './tables.ts';
import type { Unfinished } from './unfinished.ts';

export type UnfinishedRow = Selectable<MeetingTables['pact_unfinished_meeting']>;

/** An unfinished meeting that was not given up; `not-found` else. */
export async function findUnfinished(tx: Tx, id: string): Promise<UnfinishedRow> {
  return found(
    await seen(tx).selectFrom('pact_unfinished_meeting').selectAll().where('id', '=', id).executeTakeFirst(),
  );
}

/** The same, locked until the transaction ends, at the revision that the writer saw; `meeting-changed` else. */
export async function lockUnfinished(tx: Tx, id: string, revision: number): Promise<UnfinishedRow> {
  const row = found(
    await seen(tx)
      .selectFrom('pact_unfinished_meeting')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  );
  if (row.revision !== revision) throw meetingFault('meeting-changed', { by: row.changed_by_name });
  return row;
}

function found(row: UnfinishedRow | undefined): UnfinishedRow {
  if (row === undefined || row.given_up_at !== null) throw commonFault('not-found');
  return row;
}

/** All that were not given up, the last changed first. */
export function listUnfinished(tx: Tx): Promise<UnfinishedRow[]> {
  return seen(tx)
    .selectFrom('pact_unfinished_meeting')
    .selectAll()
    .where('given_up_at', 'is', null)
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
}

export async function insertUnfinished(act: Act, content: Unfinished): Promise<string> {
  const id = act.newId();
  const now = act.clock.now();
  const { id: by, name } = act.actor;
  await seen(act.tx)
    .insertInto('pact_unfinished_meeting')
    .values({
      id,
      revision: 1,
      content: JSON.stringify(content),
      made_by: by,
      made_by_name: name,
      made_at: now,
      changed_by: by,
      changed_by_name: name,
      changed_at: now,
      draft: null,
      given_up_at: null,
    })
    .execute();
  return id;
}

/** Writes what was locked anew, as its next revision. */
export async function writeUnfinished(
  act: Act,
  { id, revision }: Pick<UnfinishedRow, 'id' | 'revision'>,
  change: { content?: Unfinished; draft?: string; givenUp?: true },
): Promise<void> {
  const now = act.clock.now();
  await seen(act.tx)
    .updateTable('pact_unfinished_meeting')
    .set({
      revision: revision + 1,
      changed_by: act.actor.id,
      changed_by_name: act.actor.name,
      changed_at: now,
      ...(change.content !== undefined && { content: JSON.stringify(change.content) }),
      ...(change.draft !== undefined && { draft: change.draft }),
      ...(change.givenUp === true && { given_up_at: now }),
    })
    .where('id', '=', id)
    .execute();
}
