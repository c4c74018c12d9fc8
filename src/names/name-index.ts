import { DEFAULT_THRESHOLD } from './threshold.ts';
import { comparable, parseSpelling } from './parse.ts';
import { jointsOf } from './joints.ts';
import { createSearcher } from './search.ts';
import { keysOf } from './skeleton.ts';
import { ROLE } from './side.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { spellingsOf } from './spellings.ts';
import { Store } from './store.ts';
import type { IndexOptions, NameEntry, NameIndex } from './types.ts';

/** Rows of replaced and removed bearers are swept out when they are so many and a third of all. */
const SWEEP_FROM = 4096;

/** An empty index of names. */
export function createNameIndex(options: IndexOptions = {}): NameIndex {
  return indexOver(new Store(), options);
}

/** The index a snapshot was taken of. Throws a RangeError on bytes that are no snapshot of this version. */
export function restoreNameIndex(bytes: Uint8Array, options: IndexOptions = {}): NameIndex {
  return indexOver(readSnapshot(bytes), options);
}

function indexOver(first: Store, options: IndexOptions): NameIndex {
  const threshold = options.threshold ?? DEFAULT_THRESHOLD;
  let store = first;
  let searcher = createSearcher(store, threshold, options.rarity ?? 'counted');

  function sweep(): void {
    if (store.dead < SWEEP_FROM || store.dead * 3 < store.bearers) return;
    const kept = new Store();
    for (let bearer = 0; bearer < store.bearers; bearer++)
      if (store.alive.items[bearer] === 1) add(kept, entryOf(store, bearer));
    store = kept;
    searcher = createSearcher(store, threshold, options.rarity ?? 'counted');
  }

  function remove(id: string): boolean {
    const bearer = store.find(id);
    if (bearer < 0) return false;
    store.alive.items[bearer] = 0;
    store.dead++;
    sweep();
    return true;
  }

  return {
    get size() {
      return store.bearers - store.dead;
    },
    put(entry) {
      remove(entry.id);
      add(store, entry);
    },
    remove,
    search: (query, options) => searcher.search(query, options),
    snapshot: () => writeSnapshot(store),
  };
}

function add(store: Store, entry: NameEntry): void {
  store.put(entry.id, entry.kind);
  for (const name of entry.names)
    for (const spelling of spellingsOf(name, entry.kind !== 'person')) {
      const row = store.addRow(spelling === name ? name : `${name.replaceAll('\0', ' ')}\0${spelling}`);
      const parts = comparable(parseSpelling(spelling, entry.kind).parts);
      for (const part of parts)
        store.addPart(row, store.vocabulary.intern(part.reading.codes, part.reading.key), ROLE[part.role]);
      for (const joint of jointsOf(parts)) store.pairs.add(keysOf(joint.codes).whole[0] ?? 0, row);
    }
}

function entryOf(store: Store, bearer: number): NameEntry {
  const names = new Set<string>();
  for (let row = store.rows.at(bearer); row < store.rowEnd(bearer); row++)
    names.add(store.texts.at(row).split('\0')[0] ?? '');
  return { id: store.id(bearer), kind: store.kind(bearer), names: [...names] };
}
