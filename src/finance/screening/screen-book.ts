import { type Act, commonFault, seesDesk } from '#base';
import { findBook } from './sides-store.ts';

/** Has a whole book of one's own desks compared with all lists. */
export async function screenBook(act: Act, input: { book: string }): Promise<{ job: string }> {
  const book = await findBook(act.tx, input.book);
  if (book === undefined || !seesDesk(act.actor, book.desk)) throw commonFault('not-found');
  const job = await act.enqueue('finance.screen-book', { book: book.key });
  await act.audit({ action: 'finance.book.screen-ask', objects: [`book:${book.key}`], detail: { job } });
  return { job };
}
