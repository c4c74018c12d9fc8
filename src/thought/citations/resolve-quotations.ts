import { candidatesOf } from './candidates.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { findWithin } from './find-within.ts';
import { joinPassages } from './join-passages.ts';
import type { Passage } from './passage.ts';
import { placeClause } from './place-clause.ts';
import { type QuotingText, quotingText } from './quoting-text.ts';
import type { QuranIndex } from './quran-index.ts';
import { locatorOf } from './verse-locator.ts';

/** One word by which a quotation differs from its verse. Nothing else of the text of the Quran is in it. */
export interface Difference {
  kind: 'changed' | 'moved' | 'missing' | 'added';
  verse: string;
  /** Which word of the verse, from 1; of an added one the word before which it stands. */
  word: number;
  /** As the edition writes it; null for an added word. */
  expected: string | null;
  /** As the text has it; null for a missing word. */
  found: string | null;
}

/** A place where a quotation stands. */
export interface QuotedPlace {
  /** `2:255`, or every verse of a span in order. */
  verses: string[];
  /** Whether the verses are quoted from beginning to end. */
  whole: boolean;
  /** The verse before and the one after, which a reader must see too. */
  before: string | null;
  after: string | null;
}

export interface Quotation {
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** Every place where it stands; the first in the order of the Quran first. */
  places: QuotedPlace[];
  altered: boolean;
  /** Against the first of the places. */
  differences: Difference[];
}

export interface Resolution {
  quotations: Quotation[];
  /** What stands between ornate brackets and is nowhere in the Quran. */
  unresolved: { start: number; end: number }[];
}

/**
 * Finds what a text quotes of the Quran, in any of the orthographies (Uthmani, today's, without diacritics), whole verses,
 * parts and spans, and says by which words it differs. Compared are letters; vowels are not.
 */
export function resolveQuotations(index: QuranIndex, said: string): Resolution {
  const text = quotingText(said, index);
  if (text.words.length === 0) return { quotations: [], unresolved: [] };
  const candidates = candidatesOf(text, index);
  const clauses = clausesOf(text, index);
  const entire: Clause = { from: 0, to: text.words.length, marked: false, alone: true, led: false };
  const asOne = clauses.some(({ marked }) => marked) ? [] : placeClause(text, index, entire, candidates);
  const found: Passage[][] = [];
  const taken = new Uint8Array(text.words.length);
  const take = (places: Passage[]) => {
    const [one] = places;
    if (one === undefined || taken.subarray(one.from, one.to).includes(1)) return;
    found.push(places);
    taken.fill(1, one.from, one.to);
  };
  if (clauses.length < 2 || (asOne[0]?.edits === 0 && asOne[0].to - asOne[0].from === entire.to)) take(asOne);
  for (const clause of found.length > 0 ? [] : clauses) take(placeClause(text, index, clause, candidates));
  for (const places of findWithin(text, index, candidates, taken)) found.push(places);
  found.sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0));
  return {
    quotations: joinPassages(text, index, found).map((places) => quotationOf(text, index, places)),
    unresolved: clauses
      .filter(({ from, to, marked }) => marked && !taken.subarray(from, to).includes(1))
      .map(({ from, to }) => offsets(text, from, to)),
  };
}

const offsets = (text: QuotingText, from: number, to: number) => ({
  start: text.words[from]?.start ?? 0,
  end: text.words[to - 1]?.end ?? 0,
});

function quotationOf(text: QuotingText, index: QuranIndex, places: readonly Passage[]): Quotation {
  const [nearest] = places as [Passage];
  return {
    ...offsets(text, nearest.from, nearest.to),
    places: places.map((each) => placeOf(index, each)),
    altered: nearest.edits > 0,
    differences: differencesOf(text, index, nearest),
  };
}

function placeOf(index: QuranIndex, { first, end, whole }: Passage): QuotedPlace {
  const [from, to] = [index.verse[first] ?? 0, index.verse[end - 1] ?? 0];
  return {
    verses: Array.from({ length: to - from + 1 }, (_, at) => locatorOf(from + at)),
    whole,
    before: from > 0 ? locatorOf(from - 1) : null,
    after: to + 1 < index.firstOf.length - 1 ? locatorOf(to + 1) : null,
  };
}

function differencesOf(text: QuotingText, index: QuranIndex, { steps }: Passage): Difference[] {
  return steps.flatMap(({ kind, from, to, first, end }) => {
    if (kind === 'same') return [];
    const place = Math.min(first, index.written.length - 1);
    // What is added after the last word of a verse belongs to that verse, not to the next.
    const verse = index.verse[
      kind === 'added' && place > 0 && from > (steps[0]?.from ?? 0) ? place - 1 : place
    ] as number;
    return {
      kind,
      verse: locatorOf(verse),
      word: place - (index.firstOf[verse] as number) + 1,
      expected: kind === 'added' ? null : index.written.slice(first, end).join(' '),
      found: kind === 'missing' ? null : text.text.slice(text.words[from]?.start, text.words[to - 1]?.end),
    };
  });
}
