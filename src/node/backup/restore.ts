import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { type Database, type Migration, migrateIn, transaction, type Tx } from '#base';
import type { FileStore } from '#finance';
import { verifyAudit } from '../audit/verify.ts';
import { keepSecret } from '../config/secrets.ts';
import { listColumns, listTables, loosen, setSequence } from './catalogue.ts';
import { backupFault } from './faults.ts';
import type { Manifest } from './manifest.ts';
import { backupEntries, type BackupFile, tableOf, verifyBackup, whole } from './read-backup.ts';

export interface RestoreTarget {
  db: Database;
  files: FileStore;
  /** The data directory: takes the node's secret. */
  data: string;
  /** All migrations of this program, in order. */
  migrations: readonly Migration[];
  /** Told once the rows are back, in their transaction: no restored node begins without it. */
  restored?(tx: Tx): Promise<void>;
}

/**
 * Takes a backup back into an empty database. The whole file is read and verified before anything is written; schema and
 * rows are then written in one transaction, which ends only when the audit chain holds. A backup of an older version is
 * brought to this one.
 */
export async function restore(file: BackupFile, target: RestoreTarget): Promise<Manifest> {
  const { db, migrations } = target;
  const known = migrations.map(({ id }) => id);
  const manifest = await verifyBackup(file, known);
  return transaction(db, async (tx) => {
    if ((await listTables(tx)).length > 0) throw backupFault('not-empty', { place: await placeOf(tx) });
    const older = migrations.filter(({ id }) => manifest.migrations.includes(id));
    await migrateIn(tx, older);
    await load(file, manifest, target, tx);
    await migrateIn(tx, migrations);
    await target.restored?.(tx);
    return manifest;
  });
}

async function load(file: BackupFile, manifest: Manifest, target: RestoreTarget, tx: Tx): Promise<void> {
  const tables = await listTables(tx);
  for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(tx);
  const tighten = await loosen(tx, tables);
  for await (const entry of backupEntries(file)) {
    const table = tableOf(entry.name);
    if (table !== undefined) {
      if (!tables.includes(table)) throw backupFault('backup-damaged', { reason: table });
      await insert(tx, table, await whole(entry));
    } else if (entry.name.startsWith('files/')) await target.files.put(Readable.from(entry.content));
    else if (entry.name === 'secret')
      keepSecret(target.data, Buffer.from((await whole(entry)).toString('utf8').trim(), 'hex'));
  }
  for (const [name, value] of Object.entries(manifest.sequences)) await setSequence(tx, name, value);
  await tighten();
  const { ok, entries, head } = await verifyAudit(tx);
  if (!ok || entries !== manifest.audit.entries || head !== manifest.audit.head)
    throw backupFault('backup-damaged', { reason: 'node_audit' });
}

/** PostgreSQL itself reads its JSON back into the columns' types. */
async function insert(tx: Tx, table: string, lines: Buffer): Promise<void> {
  const rows = `[${lines.toString('utf8').trimEnd().replaceAll('\n', ',')}]`;
  const columns = sql.join((await listColumns(tx, table)).map((name) => sql.ref(name)));
  await sql`
    insert into ${sql.table(table)} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${rows}::json)`.execute(tx);
}

async function placeOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ place: string }>`select current_database() || '/' || current_schema() as place`.execute(
    tx,
  );
  return rows[0]?.place ?? '';
}
