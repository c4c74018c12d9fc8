import { sql } from 'kysely';
import { type Act, commonFault, type Database, errorCode, need, type Tx } from '#base';
import { taxiiAdminFault } from './admin-faults.ts';
import { seen } from './tables.ts';

export interface CollectionFields {
  title: string;
  description?: string | undefined;
  mediaTypes: readonly string[];
}

export interface NewCollection extends CollectionFields {
  root: string;
  alias?: string | undefined;
  kind: 'plain' | 'records';
  view?: string | undefined;
  /** Given where it comes from another server, whose clients know it. */
  id?: string;
}

const [uniqueViolation, foreignKeyViolation] = ['23505', '23503'];

/** Makes a collection, last in its root. Throws `taxii-name-taken`. */
export async function makeCollection(act: Act, input: NewCollection): Promise<string> {
  need(act.actor, 'exchange.taxii.manage');
  if ((input.kind === 'records') !== (input.view !== undefined))
    throw commonFault('invalid-input', {}, [{ where: 'view', reason: 'for records, and only for them' }]);
  const { id = act.newId(), root, alias = null, kind, view = null } = input;
  try {
    await seen(act.tx)
      .insertInto('exchange_taxii_collection')
      .values({
        id,
        root,
        alias,
        kind,
        view,
        ...columnsOf(input),
        position: sql`(select coalesce(max(position), 0) + 1 from exchange_taxii_collection where root = ${root})`,
      })
      .execute();
  } catch (error) {
    if (errorCode(error) === uniqueViolation) throw taxiiAdminFault('taxii-name-taken', { name: alias ?? id });
    if (errorCode(error) === foreignKeyViolation) throw commonFault('not-found');
    throw error;
  }
  await act.audit({
    action: 'exchange.taxii.collection.make',
    objects: [`taxii-collection:${id}`],
    detail: { ...input },
  });
  return id;
}

export async function changeCollection(act: Act, id: string, input: CollectionFields): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  await ownCollection(act, id);
  await seen(act.tx).updateTable('exchange_taxii_collection').set(columnsOf(input)).where('id', '=', id).execute();
  await act.audit({
    action: 'exchange.taxii.collection.change',
    objects: [`taxii-collection:${id}`],
    detail: { ...input },
  });
}

/** Removes a collection with what is in it; who does so says how much that is. Throws `taxii-not-empty`. */
export async function removeCollection(act: Act, id: string, objects: number): Promise<void> {
  need(act.actor, 'exchange.taxii.manage');
  await ownCollection(act, id);
  const count = (await countObjects(act.tx)).get(id) ?? 0;
  if (count !== objects) throw taxiiAdminFault('taxii-not-empty', { count });
  await sql`delete from exchange_taxii_object where collection = ${id}`.execute(act.tx);
  await seen(act.tx).deleteFrom('exchange_taxii_collection').where('id', '=', id).execute();
  await act.audit({
    action: 'exchange.taxii.collection.remove',
    objects: [`taxii-collection:${id}`],
    detail: { objects },
  });
}

/** How many versions of objects lie in each plain collection. */
export async function countObjects(db: Database | Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ collection: string; count: number }>`
    select collection, count(*) as count from exchange_taxii_object group by collection`.execute(db);
  return new Map(rows.map((row) => [row.collection, row.count]));
}

async function ownCollection(act: Act, id: string): Promise<void> {
  const { rows } = await sql<{ members: boolean }>`
    select r.members from exchange_taxii_collection c join exchange_taxii_root r on r.id = c.root
    where c.id = ${id} for update of c`.execute(act.tx);
  const [found] = rows;
  if (found === undefined) throw commonFault('not-found');
  if (found.members) throw taxiiAdminFault('taxii-built-in');
}

const columnsOf = (fields: CollectionFields) => ({
  title: fields.title,
  description: fields.description ?? null,
  media_types: [...fields.mediaTypes],
});
