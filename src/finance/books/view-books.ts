import type { z } from 'zod';
import { type Act, commonFault, pageOf, readCursor, say } from '#base';
import { type BookRecord, listBooks } from './book-store.ts';
import type { bookRoutes, bookShape, importShape } from './contract.ts';
import { countImports, findImport, type ImportRecord, listImports } from './import-store.ts';
import { bookOf } from './make-book.ts';

type Reply<K extends keyof typeof bookRoutes> = z.input<(typeof bookRoutes)[K]['response']>;
type BookView = z.input<typeof bookShape>;
type ImportView = z.input<typeof importShape>;

/** Books of the actor's desks. */
export async function viewBooks(act: Act): Promise<Reply<'books'>> {
  const books = await listBooks(act.tx, act.actor.desks);
  return { items: books.map(bookView) };
}

export async function viewBook(act: Act, key: string): Promise<BookView> {
  return bookView(await bookOf(act, key));
}

export async function viewImports(
  act: Act,
  book: string,
  query: { limit: number; after?: string | undefined },
): Promise<Reply<'imports'>> {
  await bookOf(act, book);
  const found = await listImports(act.tx, act.actor.desks, book, query.limit, readCursor(query.after));
  const { rows, ...rest } = pageOf(found, query.limit, (row) => [row.made_at.toISOString(), row.id]);
  return { items: rows.map((row) => importView(act, row)), total: await countImports(act.tx, book), ...rest };
}

export async function viewImport(act: Act, book: string, id: string): Promise<ImportView> {
  return importView(act, await importOf(act, book, id));
}

/** The import, when its book belongs to one of the actor's desks; else it is not found. */
export async function importOf(act: Act, book: string, id: string): Promise<ImportRecord> {
  const found = await findImport(act.tx, act.actor.desks, book, id);
  if (found === undefined) throw commonFault('not-found');
  return found;
}

function bookView(book: BookRecord): BookView {
  return {
    key: book.key,
    title: book.title,
    desk: book.desk,
    rows: book.rows,
    ...(book.mapping !== null && { mapping: book.mapping }),
    ...(book.last_id !== null &&
      book.last_state !== null &&
      book.last_at !== null && {
        lastImport: { id: book.last_id, state: book.last_state, at: book.last_at.toISOString() },
      }),
    openAlerts: book.open_alerts,
    ...(book.screened_at !== null && { screenedAt: book.screened_at.toISOString() }),
  };
}

function importView(act: Act, row: ImportRecord): ImportView {
  const { added, changed, unchanged, removed, refused, warned, problem } = row;
  return {
    id: row.id,
    job: row.job,
    state: row.state,
    mode: row.mode,
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: row.bytes,
    madeAt: row.made_at.toISOString(),
    madeBy: row.made_by,
    ...(row.ended_at !== null && { endedAt: row.ended_at.toISOString() }),
    ...(problem !== null &&
      (row.state === 'failed' || row.state === 'cancelled') && {
        problem: {
          code: problem.code,
          message: say(problem.message, act.language),
          todo: say(problem.todo, act.language),
        },
      }),
    rows: { read: row.read_rows, added, changed, unchanged, removed, refused, warned },
  };
}
