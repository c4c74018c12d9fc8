import type { Ground } from './ground.ts';
import type { NumberList } from './lists.ts';

const LONGEST_CHUNK = 1024;

/**
 * For every word the rows it stands in, in chunks that double: two numbers of bookkeeping a chunk
 * (the next chunk, its room), then the rows.
 */
export class Postings {
  readonly heads: NumberList;
  readonly tails: NumberList;
  /** Rows in the last chunk of a word. */
  readonly filled: NumberList;
  readonly counts: NumberList;
  readonly cells: NumberList;

  constructor(ground: Ground) {
    this.heads = ground.numbers();
    this.tails = ground.numbers();
    this.filled = ground.numbers();
    this.counts = ground.numbers();
    this.cells = ground.numbers();
    if (this.cells.length === 0) this.cells.push(0);
  }

  /** A new word without rows. */
  open(): void {
    for (const list of [this.heads, this.tails, this.filled, this.counts]) list.push(0);
  }

  add(word: number, row: number): void {
    let tail = this.tails.at(word);
    if (tail === 0 || this.filled.at(word) === this.cells.at(tail + 1)) {
      const room = tail === 0 ? 1 : Math.min(LONGEST_CHUNK, this.cells.at(tail + 1) * 2);
      const chunk = this.cells.length;
      this.cells.reserve(chunk + 2 + room);
      this.cells.length += 2 + room;
      this.cells.items[chunk] = 0;
      this.cells.items[chunk + 1] = room;
      if (tail === 0) this.heads.items[word] = chunk;
      else this.cells.items[tail] = chunk;
      this.tails.items[word] = chunk;
      this.filled.items[word] = 0;
      tail = chunk;
    }
    this.cells.items[tail + 2 + this.filled.at(word)] = row;
    this.filled.items[word] = this.filled.at(word) + 1;
    this.counts.items[word] = this.counts.at(word) + 1;
  }
}
