import { sql } from 'kysely';
import { type Database, type Tx, transaction } from './tx.ts';

/** One forward step of the schema. Never edited once landed; a mistake is mended by the next step. */
export interface Migration {
  /** `<module>/<number>-<name>`, unique in the node. */
  id: string;
  /** Statements, run in order in one transaction with the note that they ran. */
  up: string;
}

/** A cluster-wide lock, so that two processes starting on one server do not migrate at once. The number is arbitrary. */
const lockKey = 7_304_201;

/** Brings the schema to the newest step, in the order given. Returns the ids that ran now. */
export async function migrate(db: Database, migrations: readonly Migration[]): Promise<string[]> {
  return transaction(db, (tx) => migrateIn(tx, migrations));
}

/** The same inside the caller's transaction. */
export async function migrateIn(tx: Tx, migrations: readonly Migration[]): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(${lockKey})`.execute(tx);
  await sql`create table if not exists base_migration (id text primary key, at timestamptz not null default now())`.execute(
    tx,
  );
  const { rows } = await sql<{ id: string }>`select id from base_migration`.execute(tx);
  const done = new Set(rows.map((r) => r.id));
  refuseUnknown(done, migrations);
  const ran: string[] = [];
  for (const step of migrations.filter((m) => !done.has(m.id))) {
    await run(tx, step);
    ran.push(step.id);
  }
  return ran;
}

async function run(tx: Tx, step: Migration): Promise<void> {
  await sql.raw(step.up).execute(tx);
  await sql`insert into base_migration (id) values (${step.id})`.execute(tx);
}

function refuseUnknown(done: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map((m) => m.id));
  const newer = [...done].filter((id) => !known.has(id));
  if (newer.length > 0) throw new NewerData(newer);
}

/** The data has steps that this version does not know. */
export class NewerData extends Error {
  readonly steps: readonly string[];
  constructor(steps: readonly string[]) {
    super(`this data is of a newer version of Mithaq: it has ${steps.join(', ')}`);
    this.name = 'NewerData';
    this.steps = steps;
  }
}
