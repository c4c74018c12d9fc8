import { HashTable } from './hash.ts';
import { NumberList } from './lists.ts';

/** Keys with the numbers filed under each, as linked cells of two numbers in flat memory. */
export class Chains {
  readonly table: HashTable;
  readonly keys: NumberList;
  readonly heads: NumberList;
  readonly cells: NumberList;

  constructor(table = new HashTable(), keys = new NumberList(), heads = new NumberList(), cells = new NumberList()) {
    this.table = table;
    this.keys = keys;
    this.heads = heads;
    this.cells = cells;
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
    this.heads.items[slot] = cell + 1;
  }

  /** The first cell of a key, 0 for none; `value` and `next` read a cell. */
  first(key: number): number {
    const slot = this.slotOf(key);
    return slot < 0 ? 0 : this.heads.at(slot);
  }

  value(cell: number): number {
    return this.cells.at(cell - 1);
  }

  next(cell: number): number {
    return this.cells.at(cell);
  }

  private slotOf(key: number): number {
    return this.table.find(mix(key), (slot) => this.keys.at(slot) === key >>> 0);
  }
}

function mix(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
