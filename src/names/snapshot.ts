import { Chains } from './chains.ts';
import { HashTable } from './hash.ts';
import { ByteList, NumberList, TextList } from './lists.ts';
import { Postings } from './postings.ts';
import { Store } from './store.ts';
import { Vocabulary } from './vocabulary.ts';

/** "MNX" and the version of the layout; a change of codes, keys or layout is a new version. */
const MAGIC = 0x4d4e5802;
const HEADER = 5;

/** The store as one run of bytes: magic, bearers removed, words and entries used of two tables, then every list with its length before it. */
export function writeSnapshot(store: Store): Uint8Array {
  const { vocabulary } = store;
  const lists = listsOf(store);
  const size = lists.reduce((sum, list) => sum + 4 + padded(list.byteLength), HEADER * 4 + 4);
  const out = new Uint8Array(size);
  const head = new Uint32Array(out.buffer, 0, HEADER + 1);
  head.set([
    MAGIC,
    store.dead,
    vocabulary.table.used,
    store.table.used,
    vocabulary.keys.table.used,
    store.pairs.table.used,
  ]);
  let at = (HEADER + 1) * 4;
  for (const list of lists) {
    new Uint32Array(out.buffer, at, 1)[0] = list.byteLength;
    at += 4;
    out.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
    at += padded(list.byteLength);
  }
  return out;
}

/** The store a snapshot holds; the bytes are copied. Throws a RangeError where they are no snapshot. */
export function readSnapshot(bytes: Uint8Array): Store {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (copy.byteLength < (HEADER + 1) * 4 || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a snapshot of a name index');
  let at = (HEADER + 1) * 4;
  const next = (): ArrayBuffer => {
    if (at + 4 > copy.byteLength) throw new RangeError('snapshot of a name index is cut short');
    const length = view.getUint32(at, true);
    const from = at + 4;
    if (from + length > copy.byteLength) throw new RangeError('snapshot of a name index is cut short');
    at = from + padded(length);
    return copy.buffer.slice(from, from + length);
  };
  const numbers = (): NumberList => {
    const items = new Uint32Array(next());
    return new NumberList(items, items.length);
  };
  const byteList = (): ByteList => {
    const items = new Uint8Array(next());
    return new ByteList(items, items.length);
  };
  const texts = (): TextList => new TextList(byteList(), numbers());
  const table = (used: number): HashTable => new HashTable(new Uint32Array(next()), used);
  const used = (slot: number): number => view.getUint32(slot * 4, true);
  const vocabulary = new Vocabulary(
    byteList(),
    numbers(),
    numbers(),
    new Postings(numbers(), numbers(), numbers(), numbers(), numbers()),
    table(used(2)),
    new Chains(table(used(4)), numbers(), numbers(), numbers()),
    numbers(),
  );
  return new Store({
    vocabulary,
    ids: texts(),
    kinds: byteList(),
    alive: byteList(),
    rows: numbers(),
    bearerOfRow: numbers(),
    parts: numbers(),
    words: numbers(),
    texts: texts(),
    table: table(used(3)),
    pairs: new Chains(table(used(5)), numbers(), numbers(), numbers()),
    dead: used(1),
  });
}

function listsOf(store: Store): readonly (Uint8Array | Uint32Array)[] {
  const { vocabulary } = store;
  const { postings, keys } = vocabulary;
  return [
    vocabulary.codes.trimmed(),
    vocabulary.starts.trimmed(),
    vocabulary.given.trimmed(),
    ...[postings.heads, postings.tails, postings.filled, postings.counts, postings.cells].map((list) => list.trimmed()),
    vocabulary.table.cells,
    keys.table.cells,
    ...[keys.keys, keys.heads, keys.cells].map((list) => list.trimmed()),
    vocabulary.traits.trimmed(),
    store.ids.bytes.trimmed(),
    store.ids.starts.trimmed(),
    store.kinds.trimmed(),
    store.alive.trimmed(),
    ...[store.rows, store.bearerOfRow, store.parts, store.words].map((list) => list.trimmed()),
    store.texts.bytes.trimmed(),
    store.texts.starts.trimmed(),
    store.table.cells,
    store.pairs.table.cells,
    ...[store.pairs.keys, store.pairs.heads, store.pairs.cells].map((list) => list.trimmed()),
  ];
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
