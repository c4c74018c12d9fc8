import { type Kysely, sql } from 'kysely';
import type { Database, Migration, Tx } from '#base';

/** What a node remembers about itself; its configuration comes from outside and is not here. */
export const settingMigration: Migration = {
  id: 'node/0002-setting',
  up: `create table node_setting (name text primary key, value jsonb not null)`,
};

type SettingTables = { node_setting: { name: string; value: unknown } };
const table = (db: Database | Tx): Kysely<SettingTables> => db.withTables<SettingTables>();

/** True while the node holds the exercise's invented data. */
export async function holdsExercise(db: Database | Tx): Promise<boolean> {
  const row = await table(db)
    .selectFrom('node_setting')
    .select('value')
    .where('name', '=', 'exercise')
    .executeTakeFirst();
  return row?.value === true;
}

export async function noteExercise(tx: Tx): Promise<void> {
  await sql`insert into node_setting (name, value) values ('exercise', 'true') on conflict (name) do nothing`.execute(
    tx,
  );
}
