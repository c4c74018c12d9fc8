import type { z } from 'zod';
import { type Call, seesDesk } from '#base';
import type { screeningRoutes } from './contract.ts';
import type { ScreeningEngine } from './engine/engine.ts';
import { allBooks } from './sides-store.ts';
import { threshold } from './threshold-store.ts';

type Reply = z.input<(typeof screeningRoutes)['screeningState']['response']>;

/** Threshold, and what the indexes hold of the lists and of the caller's books. */
export async function screeningState(engine: ScreeningEngine, call: Call): Promise<Reply> {
  const { subjectsReady, subjects, names, books } = engine.holdings;
  const mine = (await allBooks(call.db)).filter((book) => seesDesk(call.actor, book.desk));
  return {
    ready: subjectsReady,
    threshold: await threshold(call.db),
    subjects,
    names,
    books: mine.map(({ key }) => ({ key, rows: books.get(key)?.rows ?? 0, ready: books.get(key)?.ready ?? false })),
  };
}
