// What a fault test does to a database from below: a disk that is full for so many writes, a copy to come back to.
import { type Kysely, sql } from 'kysely';
import type { Database } from '#base';

/** Kept beside the database's own tables, which it neither knows nor changes. */
export interface Disk {
  /** Lets the next writes through, then refuses so many with SQLSTATE 53100, whatever statement makes them. */
  full(after: number, writes: number): Promise<void>;
  room(): Promise<void>;
  /** Copies every table away under a name. */
  copy(name: string): Promise<void>;
  /** Makes every table what it was when it was copied under this name. */
  bringBack(name: string): Promise<void>;
}

export async function openDisk(database: Database): Promise<Disk> {
  const db = database as unknown as Kysely<Record<string, never>>;
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = current_schema() order by tablename`.execute(db);
  const tables = rows.map(({ name }) => name);
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create sequence disk_writes;
    create table disk_full (first bigint not null, last bigint not null);
    insert into disk_full values (0, 0);
    create function disk_write() returns trigger language plpgsql security definer as $$
      declare n bigint := nextval('disk_writes');
      begin
        if exists (select from disk_full where n between first and last) then
          raise exception 'could not extend file: No space left on device' using errcode = '53100';
        end if;
        return null;
      end $$`);
  for (const table of tables.filter((name) => name.startsWith('exchange_')))
    await run(
      `create trigger disk after insert or update on ${table} for each statement execute function disk_write()`,
    );
  return {
    full: async (after, writes) => {
      const at = await sql<{ at: number }>`select nextval('disk_writes')::int as at`.execute(db);
      const first = (at.rows[0]?.at ?? 0) + 1 + after;
      await sql`update disk_full set first = ${first}, last = ${first + writes - 1}`.execute(db);
    },
    room: async () => void (await run('update disk_full set first = 0, last = 0')),
    copy: async (name) => {
      // Made once: the engine keeps in memory what it knew of tables that are dropped.
      await run(`create schema if not exists copy_${name};
        ${tables.map((table) => `create table if not exists copy_${name}.${table} (like ${table});`).join('\n')}
        ${tables.map((table) => `delete from copy_${name}.${table}; insert into copy_${name}.${table} select * from ${table};`).join('\n')}`);
    },
    bringBack: async (name) => {
      await run(`begin; set local session_replication_role = replica;
        ${tables.map((table) => `delete from ${table}; insert into ${table} select * from copy_${name}.${table};`).join('\n')}
        commit`);
    },
  };
}
