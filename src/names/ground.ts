import { HashTable } from './hash.ts';
import { ByteList, memory, NumberList } from './lists.ts';

export type FlatList = NumberList | ByteList | HashTable;

/** What a list held: its bytes, and of a table how many of its cells are used. */
export interface Kept {
  bytes: Uint8Array;
  used: number;
}

/**
 * What several threads have in common of one index: its memory, growing in place. One thread writes, any number read.
 * It is handed to another thread as it is (`postMessage`, `workerData`).
 */
export interface SharedNames {
  readonly lists: readonly SharedArrayBuffer[];
  readonly published: SharedArrayBuffer;
}

/** Places in `published`: what is finished for all to see, and whether the index has gone on in other memory. */
export const PUBLISHED = { bearers: 0, words: 1, living: 2, moved: 3 } as const;

/** Where the lists of a store lie. Hands them out in the order it is asked, which is that of a snapshot. */
export interface Ground {
  numbers(): NumberList;
  bytes(): ByteList;
  table(): HashTable;
  readonly lists: readonly FlatList[];
  readonly published: Int32Array;
  /** The store is written here: not only read. */
  readonly writes: boolean;
}

const FIRST_TABLE = 1024;

/** Ground to write on, new or from what was kept. `most` bytes a list in shared memory; undefined: in this thread's own. */
export function newGround(most: number | undefined, kept: readonly Kept[] = []): Ground {
  const lists: FlatList[] = [];
  const next = (): Kept | undefined => kept[lists.length];
  const added = <L extends FlatList>(list: L): L => {
    lists.push(list);
    return list;
  };
  const filled = (bytes: Uint8Array, least: number): ArrayBuffer | SharedArrayBuffer => {
    const buffer = memory(Math.max(least, bytes.byteLength), most);
    new Uint8Array(buffer).set(bytes);
    return buffer;
  };
  return {
    lists,
    published: new Int32Array(memory(4 * 4, most === undefined ? undefined : 4 * 4)),
    writes: true,
    numbers: () => {
      const { bytes } = next() ?? nothing;
      if (bytes.byteLength % 4 !== 0) throw new RangeError('numbers of a name index are cut short');
      return added(new NumberList(filled(bytes, 1024), bytes.byteLength / 4));
    },
    bytes: () => {
      const { bytes } = next() ?? nothing;
      return added(new ByteList(filled(bytes, 1024), bytes.byteLength));
    },
    table: () => {
      const { bytes, used } = next() ?? { bytes: new Uint8Array(FIRST_TABLE * 4), used: 0 };
      const size = bytes.byteLength / 4;
      if (size < 1 || (size & (size - 1)) !== 0 || used >= size)
        throw new RangeError('a table of a name index is damaged');
      if (most === undefined) return added(new HashTable(filled(bytes, 0), used));
      const buffer = memory(size * 8, most);
      new Uint8Array(buffer).set(bytes, size * 4);
      new Uint32Array(buffer, 0, 1)[0] = size;
      return added(new HashTable(buffer, used));
    },
  };
}

const nothing: Kept = { bytes: new Uint8Array(0), used: 0 };

/** Ground another thread writes on. */
export function attachedGround({ lists: buffers, published }: SharedNames): Ground {
  const lists: FlatList[] = [];
  const next = (): SharedArrayBuffer => {
    const buffer = buffers[lists.length];
    if (buffer === undefined) throw new RangeError('this is not the memory of a name index');
    return buffer;
  };
  const added = <L extends FlatList>(list: L): L => {
    lists.push(list);
    return list;
  };
  return {
    lists,
    published: new Int32Array(published),
    writes: false,
    // What is not known to be finished is not read: to this side each list is as long as its memory.
    numbers: () => added(new NumberList(next(), Infinity)),
    bytes: () => added(new ByteList(next(), Infinity)),
    table: () => added(new HashTable(next())),
  };
}

/** The memory of shared ground; undefined where it is one thread's own. */
export function sharedMemory({ lists, published }: Ground): SharedNames | undefined {
  if (!(published.buffer instanceof SharedArrayBuffer)) return undefined;
  const buffers = lists.flatMap((list) => {
    const { buffer } = list instanceof HashTable ? list.cells : list.items;
    return buffer instanceof SharedArrayBuffer ? [buffer] : [];
  });
  return { lists: buffers, published: published.buffer };
}

/** Whether every list of shared ground can take so many numbers and bytes more without moving. */
export function hasRoom({ lists }: Ground, { numbers, bytes }: { numbers: number; bytes: number }): boolean {
  return lists.every((list) => {
    if (list instanceof HashTable) {
      let { size } = list;
      while ((list.used + numbers) * 3 > size * 2) size *= 2;
      return size * 8 <= mostOf(list.cells);
    }
    if (list instanceof NumberList) return (list.length + numbers) * 4 <= mostOf(list.items);
    return list.length + bytes <= mostOf(list.items);
  });
}

function mostOf({ buffer }: Uint8Array | Uint32Array): number {
  return buffer instanceof SharedArrayBuffer ? buffer.maxByteLength : Infinity;
}
