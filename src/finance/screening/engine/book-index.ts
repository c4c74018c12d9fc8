import { createNameIndex, type NameIndex, restoreNameIndex } from '#names';
import type { BookRow } from '../../book-row.ts';
import { lookupKeys } from '../lookup-keys.ts';
import { boundedNames, kindOf, questionOfRow } from '../question.ts';
import type { Sought } from './protocol.ts';

/** A name that half a country bears must not make the answer endless. */
const WIDEST = 7000;
/** A number or day that so many rows share is a placeholder. */
const mostPerKey = 1000;

export interface BookIndex {
  readonly size: number;
  put(row: BookRow): void;
  remove(key: string): void;
  /** Keys of rows that may be meant; whoever asks compares them with what the database holds now. */
  search(sought: Sought): string[];
  snapshot(): BookSnapshot;
}

export interface BookSnapshot {
  names: Uint8Array;
  keys: readonly (readonly [string, readonly string[]])[];
}

/**
 * The rows of one book (or of one share of it): by name, by identifier and by day of birth. A key that a row no
 * longer has may stay behind: it costs one comparison in vain, and forgetting it would cost a list of keys for each row.
 */
export function createBookIndex(from?: BookSnapshot): BookIndex {
  const byName: NameIndex =
    from === undefined ? createNameIndex({ rarity: 'believed' }) : restoreNameIndex(from.names, { rarity: 'believed' });
  const byKey = new Map<string, string | string[]>(from?.keys.map(([key, rows]) => [key, [...rows]]));

  return {
    get size() {
      return byName.size;
    },
    put(row) {
      byName.put({ id: row.key, kind: kindOf(row.schema) ?? 'organization', names: boundedNames(row.names) });
      for (const key of lookupKeys(questionOfRow(row))) remember(byKey, key, row.key);
    },
    remove: (key) => void byName.remove(key),
    search({ names, kind, keys, cutoff }) {
      const met = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      if (names.length > 0) {
        const asked = { names, ...(kind !== undefined && { kind }) };
        for (const hit of byName.search(asked, { cutoff, limit: WIDEST })) met.add(hit.id);
      }
      return [...met];
    },
    snapshot: () => ({
      names: byName.snapshot(),
      keys: [...byKey].map(([key, rows]) => [key, typeof rows === 'string' ? [rows] : rows]),
    }),
  };
}

function remember(map: Map<string, string | string[]>, key: string, row: string): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, row);
  else if (typeof held === 'string') {
    if (held !== row) map.set(key, [held, row]);
  } else if (held.length < mostPerKey && !held.includes(row)) held.push(row);
}
