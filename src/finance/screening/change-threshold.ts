import type { Act } from '#base';
import { allBooks } from './sides-store.ts';
import { storeThreshold, threshold } from './threshold-store.ts';

/** From which score on a possible match is raised, for all books; every book is then compared again. */
export async function changeThreshold(
  act: Act,
  input: { threshold: number; reason: string },
): Promise<{ threshold: number }> {
  const before = await threshold(act.tx);
  await storeThreshold(act.tx, input.threshold, act.clock.now(), act.actor.name);
  if (before !== input.threshold) {
    for (const book of await allBooks(act.tx)) await act.enqueue('finance.screen-book', { book: book.key });
  }
  const detail = { before, after: input.threshold, reason: input.reason };
  await act.audit({ action: 'finance.screening.change-threshold', objects: ['setting:screening.threshold'], detail });
  return { threshold: input.threshold };
}
