import { sql } from 'kysely';
import type { Act, Database, JobProblem, Tx } from '#base';
import { isId } from '../alerts/alert-id.ts';
import { seen } from './tables.ts';

export async function insertFile(
  act: Act,
  file: { id: string; entity: string; sha256: string; bytes: number; fileName: string; job: string },
): Promise<void> {
  await seen(act.tx)
    .insertInto('finance_answer_file')
    .values({
      id: file.id,
      entity: file.entity,
      sha256: file.sha256,
      bytes: file.bytes,
      file_name: file.fileName,
      job: file.job,
      state: 'waiting',
      problem: null,
      by_id: act.actor.id,
      by_name: act.actor.name,
      made_at: act.clock.now(),
      ended_at: null,
    })
    .execute();
}

/** Locks a file; its job is done with it once it is no longer `waiting`. */
export async function holdFile(tx: Tx, id: string) {
  return seen(tx).selectFrom('finance_answer_file').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}
export type AnswerFile = NonNullable<Awaited<ReturnType<typeof holdFile>>>;

/** The last line that is answered for: a run that was cut off goes on behind it. */
export async function lastLine(tx: Tx, file: string): Promise<number> {
  const { rows } = await sql<{ line: number | null }>`
    select max(line) as line from finance_answer_file_row where file = ${file}`.execute(tx);
  return rows[0]?.line ?? 0;
}

export interface FileRow {
  line: number;
  outcome: 'accepted' | 'repeated' | 'refused';
  answer: string | null;
  code: string | null;
}

/** Writes what became of some rows, and counts them. */
export async function insertRows(tx: Tx, file: string, rows: readonly FileRow[]): Promise<void> {
  if (rows.length === 0) return;
  await seen(tx)
    .insertInto('finance_answer_file_row')
    .values(rows.map((row) => ({ file, ...row })))
    .execute();
  const count = (outcome: FileRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length;
  await sql`update finance_answer_file set accepted = accepted + ${count('accepted')},
    repeated = repeated + ${count('repeated')}, refused = refused + ${count('refused')} where id = ${file}`.execute(tx);
}

export async function endFile(tx: Tx, id: string, now: Date, problem?: JobProblem): Promise<void> {
  await seen(tx)
    .updateTable('finance_answer_file')
    .set({
      state: problem === undefined ? 'done' : 'failed',
      problem: problem === undefined ? null : JSON.stringify(problem),
      ended_at: now,
    })
    .where('id', '=', id)
    .execute();
}

/** The files of an entity, newest first, or one of them. */
export async function filesOf(db: Database | Tx, entity: string, id?: string) {
  let query = seen(db)
    .selectFrom('finance_answer_file')
    .selectAll()
    .where('entity', '=', entity)
    .orderBy('made_at', 'desc')
    .limit(100);
  if (id !== undefined) query = query.where('id', '=', isId(id) ? id : '00000000-0000-0000-0000-000000000000');
  return query.execute();
}

export async function rowsOfFile(db: Database | Tx, file: string, after: number, limit: number): Promise<FileRow[]> {
  return seen(db)
    .selectFrom('finance_answer_file_row')
    .select(['line', 'outcome', 'answer', 'code'])
    .where('file', '=', file)
    .where('line', '>', after)
    .orderBy('line')
    .limit(limit)
    .execute();
}
