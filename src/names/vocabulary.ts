import type { Aligner } from './align.ts';
import { Chains } from './chains.ts';
import type { Ground } from './ground.ts';
import { hashBytes, type HashTable } from './hash.ts';
import { LEXICON } from './lexicon.ts';
import type { ByteList, NumberList } from './lists.ts';
import { Postings } from './postings.ts';
import { strangers, traitsOf } from './sieve.ts';
import { keysOf, lengthened, placed } from './skeleton.ts';
import { FIRST_ARABIC } from './symbols.ts';

/** Words of the vocabulary like a given one, best first. */
export interface Alike {
  words: Uint32Array;
  likeness: Float32Array;
}

/** Keys from here on stand for the given names of the lexicon; keys of bones lie below. */
const GIVEN_KEY = 0x80000000;

/** A word of so many bones is not looked for among those with one bone less: they are too many and too far. */
const SHORT = 3;

/** The least a consonant costs that passes for nothing in the other word. */
const STRANGER = 55;

/** Every distinct word of an index, in flat memory: its codes, the names it stands in, the keys it is found by. */
export class Vocabulary {
  readonly codes: ByteList;
  /** Where each word begins, and where the next will. */
  readonly starts: NumberList;
  readonly given: NumberList;
  readonly postings: Postings;
  readonly table: HashTable;
  readonly keys: Chains;
  /** Traits of each word, three numbers a word (sieve.ts). */
  readonly traits: NumberList;
  /** Which words a look-up has seen: the number of the look-up. */
  private stamps = new Uint32Array(0);
  private stamp = 0;

  /** Words to be seen: those whose names are finished. */
  size = 0;

  constructor(ground: Ground) {
    this.codes = ground.bytes();
    this.starts = ground.numbers();
    this.given = ground.numbers();
    this.postings = new Postings(ground);
    this.table = ground.table();
    this.keys = new Chains(ground);
    this.traits = ground.numbers();
    if (this.starts.length === 0) this.starts.push(0);
    this.size = this.starts.length - 1;
  }

  from(word: number): number {
    return this.starts.at(word);
  }

  to(word: number): number {
    return this.starts.at(word + 1);
  }

  /** The number of a word, or -1. */
  find(codes: Uint8Array): number {
    return this.table.find(hashBytes(codes), (word) => this.is(word, codes));
  }

  /** The number of a word, new or known. `key` is its codes as a string. */
  intern(codes: Uint8Array, key: string): number {
    const known = this.find(codes);
    if (known >= 0) return known;
    const word = this.size++;
    this.codes.append(codes);
    this.starts.push(this.codes.length);
    this.given.push(LEXICON.classOf(key));
    this.postings.open();
    const { holds, could, length } = traitsOf(codes);
    for (const trait of [holds, could, length]) this.traits.push(trait);
    this.table.add(hashBytes(codes), word, (other) => hashBytes(this.codes.items, this.from(other), this.to(other)));
    const { whole, less } = keysOf(codes);
    for (const one of whole) this.keys.add(one, word);
    for (const [place, one] of less.entries()) this.keys.add(placed(one, place), word);
    const given = this.given.at(word);
    if (given !== 0) this.keys.add(GIVEN_KEY + given, word);
    return word;
  }

  /**
   * Words at least so like this one, or known spellings of the same given name; best first, at most so many.
   * `wide` looks also among short words with a bone more or less: where a name has no other word to be found by.
   */
  alike(codes: Uint8Array, given: number, aligner: Aligner, floor: number, count: number, wide: boolean): Alike {
    const { whole, less } = keysOf(codes);
    const mine = traitsOf(codes);
    if (this.stamps.length < this.size) this.stamps = new Uint32Array(Math.ceil(this.size * 1.5) + 64);
    const stamp = ++this.stamp;
    const found: [word: number, likeness: number][] = [];
    const take = (key: number): void => {
      for (let cell = this.keys.first(key); cell !== 0; cell = this.keys.next(cell)) {
        const word = this.keys.value(cell);
        if (word >= this.size || this.stamps[word] === stamp) continue;
        this.stamps[word] = stamp;
        const most = (1 - floor) * (mine.length + this.traits.at(word * 3 + 2));
        if (
          strangers(mine.holds, mine.could, this.traits.at(word * 3), this.traits.at(word * 3 + 1)) * 2 * STRANGER >
          most
        )
          continue;
        const likeness = aligner.likeness(
          codes,
          0,
          codes.length,
          this.codes.items,
          this.from(word),
          this.to(word),
          floor,
        );
        if (likeness >= floor) found.push([word, likeness]);
      }
    };
    if (given !== 0)
      for (let cell = this.keys.first(GIVEN_KEY + given); cell !== 0; cell = this.keys.next(cell)) {
        const word = this.keys.value(cell);
        if (word >= this.size) continue;
        this.stamps[word] = stamp;
        found.push([word, 0.95]);
      }
    for (const key of whole) take(key);
    if (wide && (codes[0] ?? 0) >= FIRST_ARABIC)
      for (const key of whole) for (const longer of lengthened(key)) take(longer);
    for (const [place, key] of less.entries()) {
      take(placed(key, place));
      if (less.length > SHORT || wide) take(key);
    }
    for (const [order, key] of whole.entries())
      if (wide || (order === 0 && less.length >= SHORT))
        for (let place = 0; place < 7; place++) take(placed(key, place));
    const best = found.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, count);
    return {
      words: Uint32Array.from(best, ([word]) => word),
      likeness: Float32Array.from(best, ([, likeness]) => likeness),
    };
  }

  /** Words filed under the same bones and very alike: for two words that may be written as one. */
  joined(codes: Uint8Array, aligner: Aligner, floor: number): Alike {
    const found: [word: number, likeness: number][] = [];
    for (const key of keysOf(codes).whole)
      for (let cell = this.keys.first(key); cell !== 0; cell = this.keys.next(cell)) {
        const word = this.keys.value(cell);
        if (word >= this.size) continue;
        const likeness = aligner.likeness(
          codes,
          0,
          codes.length,
          this.codes.items,
          this.from(word),
          this.to(word),
          floor,
        );
        if (likeness >= floor && !found.some(([one]) => one === word)) found.push([word, likeness]);
      }
    return {
      words: Uint32Array.from(found, ([word]) => word),
      likeness: Float32Array.from(found, ([, likeness]) => likeness),
    };
  }

  private is(word: number, codes: Uint8Array): boolean {
    if (word >= this.size) return false;
    const from = this.from(word);
    if (this.to(word) - from !== codes.length) return false;
    for (let at = 0; at < codes.length; at++) if (this.codes.items[from + at] !== codes[at]) return false;
    return true;
  }
}
