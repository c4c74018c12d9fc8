import { plainHolds, readPlainPage, removePlain } from './plain-store.ts';
import type { Source } from './source.ts';

/** Unsigned objects of other feeds, kept apart from signed records. */
export function plainSource(collection: string): Source {
  return {
    page: (act, wish) => readPlainPage(act.tx, collection, wish),
    holds: (act, id) => plainHolds(act.tx, collection, id),
    remove: (act, query) => removePlain(act.tx, collection, query),
  };
}
