import { sql } from 'kysely';
import type { Database, Tx } from '#base';

/** Every table of the node's schema but the one that remembers migrations, by name. */
export async function listTables(db: Database | Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'base_migration'
    order by c.relname`.execute(db);
  return rows.map(({ name }) => name);
}

/** The columns that hold data of their own. */
export async function listColumns(db: Database | Tx, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`.execute(db);
  return rows.map(({ name }) => name);
}

export async function listMigrations(db: Database | Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from base_migration order by at, id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Where each sequence stands; null: never used. */
export async function listSequences(db: Database | Tx): Promise<Record<string, number | null>> {
  const { rows } = await sql<{ name: string; value: number | null }>`
    select sequencename as name, last_value as value from pg_sequences
    where schemaname = current_schema() order by sequencename`.execute(db);
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

export async function setSequence(tx: Tx, name: string, value: number | null): Promise<void> {
  if (value !== null) await sql`select setval(${name}::regclass, ${value})`.execute(tx);
}

/**
 * Lets tables be filled in any order: takes foreign keys and the triggers of the schema away until the returned function
 * puts them back, which checks every row. All inside the caller's transaction.
 */
export async function loosen(tx: Tx, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows: keys } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(tx);
  for (const key of keys)
    await sql`alter table ${sql.table(key.table)} drop constraint ${sql.ref(key.name)}`.execute(tx);
  for (const table of tables) await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx);
  return async () => {
    for (const table of tables) await sql`alter table ${sql.table(table)} enable trigger user`.execute(tx);
    for (const { table, name, definition } of keys)
      await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(tx);
  };
}
