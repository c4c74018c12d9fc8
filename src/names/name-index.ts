import { DEFAULT_THRESHOLD } from './threshold.ts';
import { fold } from './fold.ts';
import { attachedGround, hasRoom, newGround, PUBLISHED, sharedMemory, type SharedNames } from './ground.ts';
import { comparable, parseSpelling } from './parse.ts';
import { jointsOf } from './joints.ts';
import { createSearcher } from './search.ts';
import { keysOf } from './skeleton.ts';
import { ROLE } from './side.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';
import { spellingsOf } from './spellings.ts';
import { Store } from './store.ts';
import type { IndexOptions, NameEntry, NameIndex, NameReader, SearchRules } from './types.ts';

/** Rows of replaced and removed bearers are swept out when they are so many and a third of all. */
const SWEEP_FROM = 4096;

/** The most bytes a list of a shared index may grow to before it goes on in other memory, at first; later four times as much. */
const FIRST_ROOM = 2 ** 22;
const WIDER = 4;

/** An empty index of names. */
export function createNameIndex(options: IndexOptions = {}): NameIndex {
  const most = options.shared ? FIRST_ROOM : undefined;
  return indexOver(new Store(newGround(most)), most, options);
}

/** The index a snapshot was taken of. Throws a RangeError on bytes that are no snapshot of this version. */
export function restoreNameIndex(bytes: Uint8Array, options: IndexOptions = {}): NameIndex {
  const most = options.shared ? Math.max(FIRST_ROOM, bytes.byteLength) : undefined;
  return indexOver(readSnapshot(bytes, most), most, options);
}

/**
 * Searches an index that another thread writes, in the memory that thread gave (`NameIndex.memory`), without a copy
 * and without waiting: each search sees all that was finished when it began, of a bearer being replaced the old names
 * or the new ones, never part of them. Throws a RangeError on what is no such memory.
 */
export function attachNameIndex(memory: SharedNames, rules: SearchRules = {}): NameReader {
  const store = new Store(attachedGround(memory));
  const { published } = store.ground;
  const searcher = createSearcher(store, rules.threshold ?? DEFAULT_THRESHOLD, rules.rarity ?? 'counted');
  return {
    get size() {
      return Atomics.load(published, PUBLISHED.living);
    },
    get moved() {
      return Atomics.load(published, PUBLISHED.moved) === 1;
    },
    search: (query, options) => searcher.search(query, options),
  };
}

function indexOver(first: Store, room: number | undefined, rules: SearchRules): NameIndex {
  const searcherOf = (one: Store) =>
    createSearcher(one, rules.threshold ?? DEFAULT_THRESHOLD, rules.rarity ?? 'counted');
  let store = first;
  let memory = sharedMemory(store.ground);
  let most = room;
  let searcher = searcherOf(store);

  function goOnIn(next: Store): void {
    store.leave();
    store = next;
    memory = sharedMemory(store.ground);
    searcher = searcherOf(store);
  }

  function sweep(): void {
    if (store.dead < SWEEP_FROM || store.dead * 3 < store.bearers) return;
    const kept = new Store(newGround(most));
    for (let bearer = 0; bearer < store.bearers; bearer++)
      if (store.isThere(bearer)) add(kept, entryOf(store, bearer), -1);
    goOnIn(kept);
  }

  /** Where shared memory would not hold the entry: goes on in wider. Who reads the old sees what was there until then. */
  function makeRoom(entry: NameEntry): void {
    if (most === undefined) return;
    const needed = mostNeeded(entry);
    while (!hasRoom(store.ground, needed)) {
      most *= WIDER;
      goOnIn(new Store(newGround(most, store.kept()), store.dead));
    }
  }

  return {
    get size() {
      return store.bearers - store.dead;
    },
    get memory() {
      return memory;
    },
    moved: false,
    put(entry) {
      makeRoom(entry);
      add(store, entry, store.find(entry.id.toWellFormed()));
      sweep();
    },
    remove(id) {
      const bearer = store.find(id.toWellFormed());
      if (bearer < 0) return false;
      store.remove(bearer);
      sweep();
      return true;
    },
    search: (query, options) => searcher.search(query, options),
    snapshot: () => writeSnapshot(store),
  };
}

/**
 * No list needs more for the names of an entry. A letter adds at most 28 numbers to a list (the cells of 55 keys of a
 * word of four doubtful letters), a name at most 24 words in each of six spellings, each kept beside the whole.
 */
function mostNeeded({ id, names }: NameEntry): { numbers: number; bytes: number } {
  let [numbers, bytes] = [1024, 1024 + id.length * 3];
  for (const name of names) {
    const letters = fold(name).length;
    numbers += 256 + Math.min(16_384, letters * 64);
    bytes += 32 * (name.length + letters);
  }
  return { numbers, bytes };
}

function add(store: Store, entry: NameEntry, replaced: number): void {
  store.open(entry.id.toWellFormed(), entry.kind);
  for (const name of entry.names)
    for (const spelling of spellingsOf(name, entry.kind !== 'person')) {
      const parts = comparable(parseSpelling(spelling, entry.kind).parts);
      const row = store.addRow(
        spelling === name ? name : `${name.replaceAll('\0', ' ')}\0${spelling}`,
        parts.map((part) => [store.vocabulary.intern(part.reading.codes, part.reading.key), ROLE[part.role]] as const),
      );
      for (const joint of jointsOf(parts)) store.pairs.add(keysOf(joint.codes).whole[0] ?? 0, row);
    }
  store.publish(replaced);
}

function entryOf(store: Store, bearer: number): NameEntry {
  const names = new Set<string>();
  for (let row = store.rowStart(bearer); row < store.rowEnd(bearer); row++)
    names.add(store.texts.at(row).split('\0')[0] ?? '');
  return { id: store.id(bearer), kind: store.kind(bearer), names: [...names] };
}
