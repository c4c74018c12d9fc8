import { type Act, commonFault } from '#base';
import { findFile, rememberMapping } from './book-store.ts';
import { bookFault } from './faults.ts';
import { importUnderWay, insertImport } from './import-store.ts';
import { bookOf } from './make-book.ts';
import { type Mapping, missingColumns } from './mapping.ts';

export interface ImportWish {
  file: string;
  fileName: string;
  mapping: Mapping;
  mode: 'update' | 'replace';
  accept: boolean;
}

/**
 * Begins the import of a file that was uploaded for this book, as a job; gives the import's id. One import at a time
 * for each book. Errors: `not-found`, `book-columns-missing`, `book-import-running`.
 */
export async function importBook(act: Act, key: string, wish: ImportWish): Promise<string> {
  await bookOf(act, key);
  const file = await findFile(act.tx, key, wish.file);
  if (file === undefined) throw commonFault('not-found');
  // In JSON lines a field may be absent from the lines that were looked at, and stand in a later one.
  const needed = file.format === 'jsonl' ? { ...wish.mapping, notes: [], identifiers: [] } : wish.mapping;
  const missing = missingColumns(needed, file.columns);
  if (missing.length > 0) {
    const details = missing.map((column) => ({ where: column, reason: 'missing' }));
    throw bookFault('book-columns-missing', { columns: missing.join(', ') }, details);
  }
  if (await importUnderWay(act.tx, key)) throw bookFault('book-import-running');
  const id = act.newId();
  const job = await act.enqueue('finance.import-book', { book: key, import: id });
  await insertImport(act.tx, {
    id,
    book: key,
    job,
    mode: wish.mode,
    fileName: wish.fileName,
    sha256: file.sha256,
    bytes: file.bytes,
    format: file.format,
    accept: wish.accept,
    mapping: wish.mapping,
    at: act.clock.now(),
    by: act.actor.name,
  });
  await rememberMapping(act.tx, key, wish.mapping);
  await act.audit({
    action: 'finance.book.import',
    objects: [`book:${key}`, `import:${id}`],
    detail: { fileName: wish.fileName, sha256: file.sha256, mode: wish.mode, accept: wish.accept, job },
  });
  return id;
}
