import { frameOf, letterDistance, spellingsOf } from './letters.ts';
import type { Scripture } from './scripture.ts';
import { opensSurah } from './verse-locator.ts';
import { wordsOf } from './words.ts';

/** Words of the whole text in order, each with every spelling it has in the editions at hand. */
export interface QuranWords {
  /** As the first edition writes it. */
  written: string[];
  /** Letters only. Where editions part words differently, one entry is several words together, without space. */
  spellings: (readonly string[])[];
  verse: number[];
  /** The first word of each verse, and one past the last of all. */
  firstOf: number[];
}

interface Written {
  text: string;
  letters: string;
  frame: string;
}

/** Lays all editions beside the first, word by word. */
export function quranWords([first, ...others]: readonly Scripture[]): QuranWords {
  const all: QuranWords = { written: [], spellings: [], verse: [], firstOf: [] };
  if (first === undefined) return all;
  const opening = others.map((edition) => written(edition.verses[0] ?? ''));
  const ownOpening = written(first.verses[0] ?? '');
  for (const [verse, text] of first.verses.entries()) {
    const own = withoutOpening(written(text), verse, ownOpening);
    const spelt = own.map(({ text: each }) => new Set(spellingsOf(each)));
    let parted: readonly (readonly [from: number, to: number])[] = own.map((_, at) => [at, at + 1]);
    for (const [at, edition] of others.entries()) {
      const other = withoutOpening(written(edition.verses[verse] ?? ''), verse, opening[at] ?? []);
      parted = joined(parted, sideBySide(own, other, spelt));
    }
    all.firstOf.push(all.written.length);
    for (const [from, to] of parted) {
      all.written.push(
        own
          .slice(from, to)
          .map((each) => each.text)
          .join(' '),
      );
      all.spellings.push(to - from === 1 ? [...(spelt[from] as Set<string>)] : together(spelt.slice(from, to)));
      all.verse.push(verse);
    }
  }
  all.firstOf.push(all.written.length);
  return all;
}

const written = (text: string): Written[] =>
  wordsOf(text).map(({ start, end, letters }) => ({ text: text.slice(start, end), letters, frame: frameOf(letters) }));

/** Tanzil's files have the opening formula before the first verse of a surah; it is counted as a verse in the first alone. */
function withoutOpening(words: Written[], verse: number, opening: readonly Written[]): Written[] {
  const begins =
    verse > 0 &&
    opensSurah(verse) &&
    words.length > opening.length &&
    opening.length > 0 &&
    opening.every(({ letters }, at) => words[at]?.letters === letters);
  return begins ? words.slice(opening.length) : words;
}

const together = (spelt: readonly Set<string>[]): string[] =>
  spelt.reduce<string[]>((all, each) => all.flatMap((before) => [...each].map((after) => before + after)), ['']);

/** Where two of own words are one in the other edition, they are one entry from there on. */
function joined(
  parted: readonly (readonly [number, number])[],
  pairs: readonly number[],
): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const [from, to] of parted) {
    const last = all.at(-1);
    if (last !== undefined && pairs.includes(from - 1) && last[1] === from) last[1] = to;
    else all.push([from, to]);
  }
  return all;
}

/** Adds the other edition's spellings to own words; gives the places where own word and the next are one there. */
function sideBySide(own: readonly Written[], other: readonly Written[], spelt: readonly Set<string>[]): number[] {
  if (own.length === other.length && own.every((word, at) => unlike(word, other[at] as Written) <= ALIKE)) {
    for (const [at, { text }] of other.entries()) for (const each of spellingsOf(text)) spelt[at]?.add(each);
    return [];
  }
  const width = other.length + 1;
  const cost = new Float64Array((own.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const step = new Uint8Array(cost.length);
  cost[0] = 0;
  const reach = (at: number, to: number, more: number, by: number) => {
    const total = (cost[at] as number) + more;
    if (total >= (cost[to] as number)) return;
    cost[to] = total;
    step[to] = by;
  };
  for (let i = 0; i <= own.length; i += 1)
    for (let j = Math.max(0, i - BAND); j <= Math.min(other.length, i + BAND); j += 1) {
      const at = i * width + j;
      const a = own[i];
      const b = other[j];
      if (a !== undefined) reach(at, at + width, 2, 1);
      if (b !== undefined) reach(at, at + 1, 2, 2);
      if (a === undefined || b === undefined) continue;
      reach(at, at + width + 1, unlike(a, b), 3);
      const [a2, b2] = [own[i + 1], other[j + 1]];
      if (b2 !== undefined) reach(at, at + width + 2, 0.2 + unlike(a, both(b, b2)), 4);
      if (a2 !== undefined) reach(at, at + 2 * width + 1, 0.2 + unlike(both(a, a2), b), 5);
    }
  const pairs: number[] = [];
  for (let i = own.length, j = other.length; i > 0 || j > 0; ) {
    const by = step[i * width + j];
    if (by === 1) i -= 1;
    else if (by === 2) j -= 1;
    else {
      const [u, s] = by === 3 ? [1, 1] : by === 4 ? [1, 2] : [2, 1];
      i -= u as number;
      j -= s as number;
      const [ours, theirs] = [own.slice(i, i + (u as number)), other.slice(j, j + (s as number))];
      if (unlike(ours.reduce(both), theirs.reduce(both)) >= 1) continue;
      if (by === 5) pairs.push(i);
      // Where two words of ours are one of theirs, each keeps its own spellings, and together they have theirs.
      else for (const each of spellingsOf(theirs.reduce(both).text)) spelt[i]?.add(each);
    }
  }
  return pairs;
}

/** Two spellings of one word. */
const ALIKE = 0.1;

/** How many words one edition may be ahead of the other within a verse. */
const BAND = 12;

const both = (one: Written, next: Written): Written => ({
  text: one.text + next.text,
  letters: one.letters + next.letters,
  frame: frameOf(one.letters + next.letters),
});

/** 0 for one word, less than 1 for one word in two spellings, more for two words. */
function unlike(one: Written, other: Written): number {
  if (one.letters === other.letters) return 0;
  const [shorter, longer] = [one.letters.length, other.letters.length].sort((a, b) => a - b) as [number, number];
  if (one.frame === other.frame && longer - shorter <= 4) return longer - shorter > 2 && shorter < 3 ? 1.5 : ALIKE;
  return shorter > 3 && longer - shorter <= 2 && letterDistance(one.letters, other.letters) <= 2 ? 0.5 : 1.5;
}
