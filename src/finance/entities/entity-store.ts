import { sql } from 'kysely';
import type { Database, Language, Text, Tx } from '#base';
import type { EntityKind } from './entity.ts';
import { seen } from './tables.ts';

export interface EntityRow {
  key: string;
  kind: EntityKind;
  names: Text;
  contact: string;
  language: Language;
  active: boolean;
}

/** Says whether it was new. */
export async function insertEntity(tx: Tx, entity: Omit<EntityRow, 'active'>, now: Date): Promise<boolean> {
  const row = await seen(tx)
    .insertInto('finance_entity')
    .values({ ...entity, names: JSON.stringify(entity.names), active: true, made_at: now, changed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

/** Says whether it was there. */
export async function updateEntity(
  tx: Tx,
  key: string,
  change: Partial<Omit<EntityRow, 'key'>>,
  now: Date,
): Promise<boolean> {
  const { names, ...rest } = change;
  const row = await seen(tx)
    .updateTable('finance_entity')
    .set({ ...rest, ...(names !== undefined && { names: JSON.stringify(names) }), changed_at: now })
    .where('key', '=', key)
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findEntity(db: Database | Tx, key: string): Promise<EntityRow | undefined> {
  return seen(db)
    .selectFrom('finance_entity')
    .select(['key', 'kind', 'names', 'contact', 'language', 'active'])
    .where('key', '=', key)
    .executeTakeFirst();
}

/** The entity that holds what a book names, while it works here. */
export async function entityOfBook(db: Database | Tx, book: string): Promise<EntityRow | undefined> {
  return seen(db)
    .selectFrom('finance_book as b')
    .innerJoin('finance_entity as e', 'e.key', 'b.entity')
    .select(['e.key', 'e.kind', 'e.names', 'e.contact', 'e.language', 'e.active'])
    .where('b.key', '=', book)
    .where('e.active', '=', true)
    .executeTakeFirst();
}

export interface EntityWithOrders extends EntityRow {
  standing: number;
}

export async function listEntities(db: Database | Tx): Promise<EntityWithOrders[]> {
  const { rows } = await sql<EntityWithOrders>`
    select e.key, e.kind, e.names, e.contact, e.language, e.active,
      (select count(*)::int from finance_order o where o.entity = e.key and o.kind = 'freeze' and o.state = 'served')
        as standing
    from finance_entity e order by e.key`.execute(db);
  return rows;
}

/** Every book of these desks, and who holds what it names. */
export async function booksOfEntities(db: Database | Tx, desks: readonly string[] | '*') {
  let query = seen(db).selectFrom('finance_book').select(['key', 'title', 'desk', 'entity']).orderBy('key');
  if (desks !== '*') query = query.where('desk', 'in', desks.length === 0 ? [''] : desks);
  return query.execute();
}

export async function writeBookEntity(tx: Tx, book: string, entity: string | null): Promise<void> {
  await seen(tx).updateTable('finance_book').set({ entity }).where('key', '=', book).execute();
}
