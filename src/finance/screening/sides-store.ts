import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { BookRow } from '../book-row.ts';
import type { ListedSubject } from '../subject.ts';

type Db = Database | Tx;

export interface BookToScreen {
  key: string;
  desk: string;
}

/** All books, whichever desk they belong to: screening compares for everybody; who reads an alert is its desk's. */
export async function allBooks(db: Db): Promise<BookToScreen[]> {
  const { rows } = await sql<BookToScreen>`select key, desk from finance_book order by key`.execute(db);
  return rows;
}

export async function findBook(db: Db, key: string): Promise<BookToScreen | undefined> {
  const { rows } = await sql<BookToScreen>`select key, desk from finance_book where key = ${key}`.execute(db);
  return rows[0];
}

/** How many rows stand behind a number, for progress. */
export async function rowsBehind(db: Db, book: string, after: number): Promise<number> {
  const { rows } = await sql<{ n: string }>`
    select count(*) as n from finance_book_row where book = ${book} and seq > ${after}`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** The rows with these keys as they are now; those that have left are not among them. */
export async function rowsByKey(db: Db, book: string, keys: readonly string[]): Promise<Map<string, BookRow>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; body: BookRow }>`
    select key, body from finance_book_row
    where book = ${book} and key = any(${keys}::text[]) and not left_book`.execute(db);
  return new Map(rows.map((row) => [row.key, row.body]));
}

export interface SubjectNow {
  id: string;
  list: string;
  listed: boolean;
  subject: ListedSubject;
}

/** What a snapshot touched, as it is now: a later load may already have changed it again. */
export async function subjectsOfSnapshot(db: Db, snapshot: string): Promise<{ id: string; listed: boolean }[]> {
  const { rows } = await sql<{ id: string; listed: boolean }>`
    select s.id, s.status = 'listed' as listed
    from finance_subject_version v join finance_subject s on s.id = v.subject
    where v.snapshot = ${snapshot} order by s.id`.execute(db);
  return rows;
}

export async function subjectsById(db: Db, ids: readonly string[]): Promise<Map<string, SubjectNow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<SubjectNow>`
    select id, list, status = 'listed' as listed, body as subject
    from finance_subject where id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
