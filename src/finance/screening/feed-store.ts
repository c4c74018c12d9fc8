import { sql } from 'kysely';
import type { Database, Tx } from '#base';

type Db = Database | Tx;

/** The next subjects of a list behind `after`, in the order they changed; one that is delisted comes without a body. */
export async function readSubjects(db: Db, list: string, after: number, limit: number) {
  const { rows } = await sql<{ id: string; list: string; body: string | null; seq: string | number }>`
    select id, list, seq, case when status = 'listed' then body::text end as body
    from finance_subject where list = ${list} and seq > ${after} order by seq limit ${limit}`.execute(db);
  return rows.map((row) => ({ id: row.id, list: row.list, body: row.body ?? undefined, seq: Number(row.seq) }));
}

/** The next rows of a book behind `after`, in the order they changed; one that has left comes without a body. */
export async function readRows(db: Db, book: string, after: number, limit: number) {
  const { rows } = await sql<{ key: string; body: string | null; seq: string | number }>`
    select key, seq, case when not left_book then body::text end as body
    from finance_book_row where book = ${book} and seq > ${after} order by seq limit ${limit}`.execute(db);
  return rows.map((row) => ({ key: row.key, body: row.body ?? undefined, seq: Number(row.seq) }));
}

export async function listKeys(db: Db): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`select key from finance_list order by key`.execute(db);
  return rows.map((row) => row.key);
}

export async function bookKeys(db: Db): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`select key from finance_book order by key`.execute(db);
  return rows.map((row) => row.key);
}

/** How far a book's sequence has come, and how many rows it has now. */
export async function bookTide(db: Db, book: string): Promise<{ newest: number; live: number }> {
  const { rows } = await sql<{ newest: string | null; live: string }>`
    select max(seq) as newest, count(*) filter (where not left_book) as live
    from finance_book_row where book = ${book}`.execute(db);
  return { newest: Number(rows[0]?.newest ?? 0), live: Number(rows[0]?.live ?? 0) };
}

/** Moves whenever a subject or a row is written anywhere, also by another process; a little before it can be read. */
export async function tideMark(db: Db): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select (select last_value from finance_subject_seq) || '.' || (select last_value from finance_book_row_seq)
      || '.' || (select count(*) from finance_book) as mark`.execute(db);
  return rows[0]?.mark ?? '';
}
