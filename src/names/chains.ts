import type { Ground } from './ground.ts';
import type { HashTable } from './hash.ts';
import type { NumberList } from './lists.ts';

/** Keys with the numbers filed under each, the latest first, as linked cells of two numbers in flat memory. */
export class Chains {
  private readonly table: HashTable;
  private readonly keys: NumberList;
  private readonly heads: NumberList;
  private readonly cells: NumberList;

  constructor(ground: Ground) {
    this.table = ground.table();
    this.keys = ground.numbers();
    this.heads = ground.numbers();
    this.cells = ground.numbers();
  }

  add(key: number, value: number): void {
    let slot = this.slotOf(key);
    if (slot < 0) {
      slot = this.keys.push(key);
      this.heads.push(0);
      this.table.add(mix(key), slot, (other) => mix(this.keys.at(other)));
    }
    const cell = this.cells.push(value);
    this.cells.push(this.heads.at(slot));
    // Whoever reads the head in another thread then sees the cell, too.
    Atomics.store(this.heads.items, slot, cell + 1);
  }

  /** The first cell of a key, 0 for none; `value` and `next` read a cell. */
  first(key: number): number {
    const slot = this.slotOf(key);
    if (slot < 0) return 0;
    const head = Atomics.load(this.heads.items, slot);
    if (head >= this.cells.items.length) this.cells.follow();
    return head;
  }

  value(cell: number): number {
    return this.cells.at(cell - 1);
  }

  next(cell: number): number {
    return this.cells.at(cell);
  }

  private slotOf(key: number): number {
    const { keys, heads } = this;
    return this.table.find(mix(key), (slot) => slot < heads.items.length && keys.items[slot] === key >>> 0);
  }
}

function mix(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
