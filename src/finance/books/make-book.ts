import { type Act, commonFault, seesDesk } from '#base';
import { type BookRecord, insertBook, listBooks } from './book-store.ts';
import { bookFault } from './faults.ts';

/** Makes an empty book for one of the actor's desks. Errors: `book-desk-not-yours`, `book-exists`. */
export async function makeBook(act: Act, book: { key: string; title: string; desk: string }): Promise<void> {
  if (!seesDesk(act.actor, book.desk)) throw bookFault('book-desk-not-yours', { desk: book.desk });
  if (!(await insertBook(act.tx, book))) throw bookFault('book-exists', { book: book.key });
  await act.audit({
    action: 'finance.book.make',
    objects: [`book:${book.key}`],
    detail: { title: book.title, desk: book.desk },
  });
}

/** The book, when it belongs to one of the actor's desks; else it is not found. */
export async function bookOf(act: Act, key: string): Promise<BookRecord> {
  const [book] = await listBooks(act.tx, act.actor.desks, key);
  if (book === undefined) throw commonFault('not-found');
  return book;
}
