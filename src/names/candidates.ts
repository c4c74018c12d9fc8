import { jointsOf } from './joints.ts';
import type { Part } from './parse.ts';
import type { Side } from './side.ts';
import { keysOf } from './skeleton.ts';
import type { Store } from './store.ts';
import type { Alike } from './vocabulary.ts';

/** Rows that common words may still bring in once rarer ones have brought theirs; in a large book one row in so many. */
const BUDGET = 8000;
const BUDGET_SHARE = 20;
/**
 * From this score on a name of two words and more must share two words: the commonest need not bring rows that hold
 * nothing else.
 */
const MATCHES_ONLY = 0.7;
/** Reading a row costs about as much as walking so many places of a posting. */
const ROW_COST = 3;
/** Rows that are compared in full: fewer where only a match is asked for. */
const COMPARED = 64;
const COMPARED_FOR_MATCH = 32;
const COMPARED_PER_HIT = 3;

/** Rows of one key of two words written apart that are looked at. */
const MOST_APART = 2000;

/** Which words of the vocabulary a word is like. */
export interface Likes {
  /** `alone`: the name has no other word. */
  alike(part: Part, alone: boolean): Alike;
  /** For two words as if they were one. */
  joined(codes: Uint8Array): Alike;
}

export interface Candidates {
  /** The rows likeliest to be the name, best first. */
  find(
    parts: readonly Part[],
    side: Side,
    likes: Likes,
    cutoff: number,
    limit: number,
    admits: (row: number) => boolean,
  ): readonly number[];
}

/** Finds the rows that share words with a name, the rare words first. */
export function createCandidates(store: Store): Candidates {
  const { postings } = store.vocabulary;
  let sums = new Float32Array(0);
  let hits = new Uint8Array(0);
  let marks = new Uint8Array(0);
  let values = new Float32Array(0);
  let touched = new Uint32Array(0);
  let touchedCount = 0;

  function find(
    parts: readonly Part[],
    side: Side,
    likes: Likes,
    cutoff: number,
    limit: number,
    admits: (row: number) => boolean,
  ): readonly number[] {
    const rows = store.rowCount;
    if (sums.length < rows) {
      const room = Math.ceil(rows * 1.2) + 64;
      [sums, hits, marks] = [new Float32Array(room), new Uint8Array(room), new Uint8Array(room)];
      touched = new Uint32Array(room);
    }
    touchedCount = 0;
    const found = parts.map((part, at) => {
      const words = likes.alike(part, parts.length === 1);
      let total = 0;
      for (const word of words.words) total += postings.counts.at(word);
      return { at, words, total };
    });
    for (const { at, codes } of jointsOf(parts)) {
      const words = likes.joined(codes);
      const value = ((side.weight[at] ?? 0) + (side.weight[at + 1] ?? 0)) / 2;
      for (let k = 0; k < words.words.length; k++)
        walk(words.words[k] ?? 0, 100 + at, value * (words.likeness[k] ?? 0), true);
    }
    for (const [at, part] of parts.entries())
      if (part.reading.codes.length >= 5) apart(part, 200 + at, 0.9 * (side.weight[at] ?? 0));
    found.sort((a, b) => a.total - b.total || a.at - b.at);
    // Whoever wants thousands of answers, from the book of a country, looks further than who wants the best ten.
    const budget = Math.max(BUDGET, rows / BUDGET_SHARE, limit * 5);
    let spent = 0;
    for (const [order, { at, words, total }] of found.entries()) {
      const last = order === found.length - 1 && cutoff >= MATCHES_ONLY;
      const bringsNew = order === 0 || (!last && spent + total <= budget);
      spent += total;
      const weight = side.weight[at] ?? 0;
      if (!bringsNew && total > touchedCount * ROW_COST) {
        lookInto(words, weight);
        continue;
      }
      for (let k = 0; k < words.words.length; k++)
        walk(words.words[k] ?? 0, order + 1, weight * (words.likeness[k] ?? 0), bringsNew);
    }
    const best = pick(parts.length, cutoff, limit, admits);
    for (let at = 0; at < touchedCount; at++) {
      const row = touched[at] ?? 0;
      sums[row] = 0;
      hits[row] = 0;
      marks[row] = 0;
    }
    return best;
  }

  /** The same as walking words that bring no new rows, by reading the rows there are: cheaper for common words. */
  function lookInto(words: Alike, weight: number): void {
    if (values.length < store.vocabulary.size) values = new Float32Array(Math.ceil(store.vocabulary.size * 1.2) + 64);
    for (let k = 0; k < words.words.length; k++) values[words.words[k] ?? 0] = words.likeness[k] ?? 0;
    for (let at = 0; at < touchedCount; at++) {
      const row = touched[at] ?? 0;
      let best = 0;
      const end = store.partEnd(row);
      for (let part = store.parts.at(row); part < end; part++) best = Math.max(best, values[store.wordOf(part)] ?? 0);
      if (best === 0) continue;
      sums[row] = (sums[row] ?? 0) + weight * best;
      hits[row] = (hits[row] ?? 0) + 1;
    }
    for (const word of words.words) values[word] = 0;
  }

  /** Rows in which two neighbouring words may be this one written apart. */
  function apart(part: Part, mark: number, value: number): void {
    for (const key of keysOf(part.reading.codes).whole)
      for (
        let cell = store.pairs.first(key), left = MOST_APART;
        cell !== 0 && left > 0;
        cell = store.pairs.next(cell), left--
      ) {
        const row = store.pairs.value(cell);
        if (row >= store.rowCount || marks[row] === mark) continue;
        if (marks[row] === 0) touched[touchedCount++] = row;
        marks[row] = mark;
        sums[row] = (sums[row] ?? 0) + value;
        hits[row] = (hits[row] ?? 0) + 1;
      }
  }

  // The innermost loop of every search: what it reads is held in locals.
  function walk(word: number, mark: number, value: number, bringsNew: boolean): void {
    const cells = postings.cells.items;
    const [sum, hit, held] = [sums, hits, marks];
    const { rowCount } = store;
    let chunk = postings.heads.at(word);
    let left = postings.counts.at(word);
    while (chunk !== 0 && left > 0) {
      const room = Math.min(left, cells[chunk + 1] ?? 0);
      const end = chunk + 2 + room;
      for (let at = chunk + 2; at < end; at++) {
        const row = cells[at] ?? 0;
        const before = held[row] ?? 0;
        if (before === mark) continue;
        if (before === 0) {
          // A row of which another thread has only just begun to write is not there yet.
          if (!bringsNew || row >= rowCount) continue;
          touched[touchedCount++] = row;
        }
        held[row] = mark;
        sum[row] = (sum[row] ?? 0) + value;
        hit[row] = (hit[row] ?? 0) + 1;
      }
      left -= room;
      chunk = cells[chunk] ?? 0;
    }
  }

  /** The best rows by what they share, over what the shorter name has. */
  function pick(asked: number, cutoff: number, limit: number, admits: (row: number) => boolean): number[] {
    const most = Math.max(cutoff >= MATCHES_ONLY ? COMPARED_FOR_MATCH : COMPARED, limit * COMPARED_PER_HIT);
    const share = cutoff >= MATCHES_ONLY ? 0.6 : cutoff >= 0.5 ? 0.4 : 0;
    const scored: [row: number, value: number][] = [];
    let floor = 0;
    const [sum, hit] = [sums, hits];
    for (let at = 0; at < touchedCount; at++) {
      const row = touched[at] ?? 0;
      const met = hit[row] ?? 0;
      const size = store.partEnd(row) - store.parts.at(row);
      const shorter = Math.min(asked, size);
      if (met < shorter * share) continue;
      const value = (sum[row] ?? 0) * (0.4 + (0.6 * met) / Math.max(1, shorter)) - 0.02 * size;
      if (value <= floor || !store.isThere(store.bearerOfRow.at(row)) || !admits(row)) continue;
      scored.push([row, value]);
      if (scored.length === most * 4) {
        scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
        scored.length = most;
        floor = scored.at(-1)?.[1] ?? 0;
      }
    }
    scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return scored.slice(0, most).map(([row]) => row);
  }

  return { find };
}
