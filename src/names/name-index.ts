import { compareNames, DEFAULT_THRESHOLD } from './compare.ts';
import { parseName } from './parse.ts';
import type { IndexOptions, NameEntry, NameHit, NameIndex, NameQuery, SearchOptions } from './types.ts';

/** An empty index of names. */
export function createNameIndex(options: IndexOptions = {}): NameIndex {
  const entries = new Map<string, NameEntry>();
  const postings = new Map<string, Set<string>>();
  const threshold = options.threshold ?? DEFAULT_THRESHOLD;

  function remove(id: string): boolean {
    const entry = entries.get(id);
    if (!entry) return false;
    for (const key of keysOf(entry.names)) postings.get(key)?.delete(id);
    return entries.delete(id);
  }

  function put(entry: NameEntry): void {
    remove(entry.id);
    entries.set(entry.id, { id: entry.id, kind: entry.kind, names: [...entry.names] });
    for (const key of keysOf(entry.names)) {
      const posting = postings.get(key);
      if (posting) posting.add(entry.id);
      else postings.set(key, new Set([entry.id]));
    }
  }

  function search(query: NameQuery, { limit = 10, cutoff = threshold }: SearchOptions = {}): NameHit[] {
    const candidates = new Set<string>();
    for (const key of keysOf(query.names)) for (const id of postings.get(key) ?? []) candidates.add(id);
    const hits: NameHit[] = [];
    for (const id of candidates) {
      const entry = entries.get(id);
      if (!entry || (query.kind && entry.kind !== query.kind)) continue;
      const explanation = compareNames(query, entry);
      if (explanation.score >= cutoff) hits.push({ id, score: explanation.score, explanation });
    }
    return hits.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  return {
    get size() {
      return entries.size;
    },
    put,
    remove,
    search,
    snapshot: () => new TextEncoder().encode(JSON.stringify([...entries.values()])),
  };
}

/** The index a snapshot was taken of. */
export function restoreNameIndex(bytes: Uint8Array, options: IndexOptions = {}): NameIndex {
  const index = createNameIndex(options);
  const entries: NameEntry[] = JSON.parse(new TextDecoder().decode(bytes));
  for (const entry of entries) index.put(entry);
  return index;
}

function keysOf(names: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const name of names)
    for (const token of parseName(name).tokens)
      if (token.role !== 'particle')
        keys.add(token.latin.replace(/[aeiouwyh]/g, '').replace(/(.)\1+/g, '$1') || token.latin);
  return keys;
}
