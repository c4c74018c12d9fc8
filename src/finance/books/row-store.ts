import { sql } from 'kysely';
import type { Tx } from '#base';
import type { TakenRow } from './read-row.ts';

export interface Standing {
  key: string;
  hash: string;
  leftBook: boolean;
  /** The line of this import that gave the row already. */
  line: number | null;
}

/** What the book has under these keys; `import` says whose lines are asked for. */
export async function standingRows(
  tx: Tx,
  book: string,
  of: string,
  keys: readonly string[],
): Promise<Map<string, Standing>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<Standing>`
    select key, hash, left_book as "leftBook", case when seen = ${of} then seen_line end as line
    from finance_book_row where book = ${book} and key = any(${keys}::text[])`.execute(tx);
  return new Map(rows.map((row) => [row.key, row]));
}

/** Tells the planner how large the table has become: while it believes in a small one, each batch reads the whole book. */
export async function analyseRows(tx: Tx): Promise<void> {
  await sql`analyze finance_book_row`.execute(tx);
}

export interface LinedRow {
  line: number;
  taken: TakenRow;
}

/** Writes new and changed rows; each gets its place at the end of the book's order of changes. */
export async function writeRows(tx: Tx, book: string, of: string, at: Date, rows: readonly LinedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const given = rows.map(({ line, taken }) => ({
    key: taken.row.key,
    name: taken.row.names[0],
    search: taken.search,
    body: taken.row,
    hash: taken.hash,
    line,
  }));
  await sql`
    insert into finance_book_row (book, key, name, search, body, hash, seen, seen_line, changed_at)
    select ${book}, r.key, r.name, r.search, r.body, r.hash, ${of}::uuid, r.line, ${at}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as r(key text, name text, search text, body jsonb, hash text, line int)
    on conflict (book, key) do update set name = excluded.name, search = excluded.search, body = excluded.body,
      hash = excluded.hash, seen = excluded.seen, seen_line = excluded.seen_line, changed_at = excluded.changed_at,
      left_book = false, seq = nextval('finance_book_row_seq')`.execute(tx);
}

/** Notes that the file has these rows as they stand; those without a line were refused, and so stay as they were. */
export async function noteSeen(
  tx: Tx,
  book: string,
  of: string,
  rows: readonly { key: string; line: number | null }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update finance_book_row r set seen = ${of}::uuid, seen_line = coalesce(u.line, case when r.seen = ${of}::uuid then r.seen_line end)
    from unnest(${rows.map((row) => row.key)}::text[], ${rows.map((row) => row.line)}::int[]) as u(key, line)
    where r.book = ${book} and r.key = u.key`.execute(tx);
}

/** How many rows of the book a replacement has not met. */
export async function countUnseen(tx: Tx, book: string, of: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from finance_book_row
    where book = ${book} and not left_book and seen <> ${of}::uuid`.execute(tx);
  return rows[0]?.n ?? 0;
}

export interface Left {
  removed: number;
  /** Where the next batch goes on; undefined when none is left. */
  next: string | undefined;
}

/** Takes the next rows that a replacement has not met out of the book, in the order of keys. */
export async function removeUnseen(
  tx: Tx,
  from: { book: string; import: string; after: string; limit: number },
  at: Date,
): Promise<Left> {
  const { rows } = await sql<{ key: string }>`
    with gone as (
      select key from finance_book_row
      where book = ${from.book} and key > ${from.after} and not left_book and seen <> ${from.import}::uuid
      order by key limit ${from.limit})
    update finance_book_row r set left_book = true, changed_at = ${at}, seq = nextval('finance_book_row_seq')
    from gone where r.book = ${from.book} and r.key = gone.key returning (select max(key) from gone) as key`.execute(
    tx,
  );
  return { removed: rows.length, next: rows.length === from.limit ? rows[0]?.key : undefined };
}
