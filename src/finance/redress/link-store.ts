import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import { isId } from './tables.ts';

/** A listed subject by its id. */
export async function subjectOf(db: Database | Tx, id: string) {
  if (!isId(id)) return undefined;
  const { rows } = await sql<{ id: string; name: string; list: string }>`
    select id, name, list from finance_subject where id = ${id}::uuid`.execute(db);
  return rows[0];
}

/** A national case and the first subject it is about. */
export async function caseOf(db: Database | Tx, id: string) {
  if (!isId(id)) return undefined;
  const { rows } = await sql<{ id: string; subject: string | null }>`
    select c.id, (select s.subject from finance_designation_subject s where s.designation = c.designation limit 1) as subject
    from finance_case c where c.id = ${id}::uuid`.execute(db);
  return rows[0];
}
