import { type Selectable, sql } from 'kysely';
import type { Cursor, Tx } from '#base';
import { type RowProblem, rowProblems, type Severity } from './row-problems.ts';
import { type BookTables, type Db, seen } from './tables.ts';

export type Refusal = Selectable<BookTables['finance_import_refusal']>;

export interface LinedProblem {
  line: number;
  key?: string | undefined;
  problem: RowProblem;
}

/** Adds to the report of an import; a line may have several problems. */
export async function insertRefusals(tx: Tx, of: string, lines: readonly LinedProblem[]): Promise<void> {
  if (lines.length === 0) return;
  const parts = new Map<number, number>();
  const given = lines.map(({ line, key, problem }) => {
    const part = (parts.get(line) ?? 0) + 1;
    parts.set(line, part);
    const { code, column, value, parameters } = problem;
    const severity = rowProblems[code].severity;
    return { line, part, severity, row_key: key, col: column, code, parameters: parameters ?? {}, value };
  });
  await sql`
    insert into finance_import_refusal (import, line, part, severity, row_key, col, code, parameters, value)
    select ${of}::uuid, r.line, r.part, r.severity, r.row_key, r.col, r.code, r.parameters, r.value
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as r(line int, part int, severity text, row_key text,
      col text, code text, parameters jsonb, value text)`.execute(tx);
}

/** In the order of the file. */
export async function listRefusals(
  db: Db,
  of: string,
  filter: { severity?: Severity | undefined },
  limit: number,
  after?: Cursor,
): Promise<Refusal[]> {
  let query = seen(db).selectFrom('finance_import_refusal').selectAll().where('import', '=', of);
  if (filter.severity !== undefined) query = query.where('severity', '=', filter.severity);
  if (after !== undefined) {
    const [line, part] = [Math.trunc(Number(after[0])) || 0, Math.trunc(Number(after[1])) || 0];
    query = query.where(sql<boolean>`(line, part) > (${line}::int, ${part}::int)`);
  }
  return query
    .orderBy('line')
    .orderBy('part')
    .limit(limit + 1)
    .execute();
}

export async function countRefusals(db: Db, of: string, severity?: Severity): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from finance_import_refusal
    where import = ${of} and ${severity === undefined ? sql`true` : sql`severity = ${severity}`}`.execute(db);
  return rows[0]?.n ?? 0;
}
