import { sql } from 'kysely';
import type { Tx } from '#base';
import type { ArchivedRecord } from '#exchange';
import type { RecordObject } from '#records';
import { seen } from './tables.ts';

/** Keeps the newest version of what a member says of a person or organisation; false for one that is older. */
export async function keepSubjectRecord(tx: Tx, record: ArchivedRecord, object: RecordObject): Promise<boolean> {
  const { rows } = await sql`
    insert into finance_subject_record (id, version, origin, body)
    values (${record.id}, ${record.version}, ${record.origin}, ${JSON.stringify(object)})
    on conflict (id) do update set version = excluded.version, body = excluded.body
      where finance_subject_record.version < excluded.version
    returning id`.execute(tx);
  return rows.length > 0;
}

export async function subjectRecords(tx: Tx, ids: readonly string[]): Promise<RecordObject[]> {
  if (ids.length === 0) return [];
  const rows = await seen(tx).selectFrom('finance_subject_record').select('body').where('id', 'in', ids).execute();
  return rows.map(({ body }) => body as RecordObject);
}

/** Forgets a description in one of these versions; says whether it was there. */
export async function dropSubjectRecord(tx: Tx, id: string, versions: readonly string[]): Promise<boolean> {
  const { rows } = await sql`
    delete from finance_subject_record where id = ${id} and version = any(${versions}::text[]) returning id`.execute(
    tx,
  );
  return rows.length > 0;
}
