import type { Step } from './alignment.ts';
import { type Passage, passageOf } from './passage.ts';
import type { QuotingText } from './quoting-text.ts';
import type { QuranIndex } from './quran-index.ts';
import { opensSurah } from './verse-locator.ts';

/** So many words left out without a sign are an omission; more, and these are two quotations. */
const OMITTED = 12;

/**
 * Joins what follows one another in the text and in the Quran: verses with their numbers between them become one span, and
 * words left out of a verse without any sign become an omission. The opening formula before a surah is part of no verse.
 */
export function joinPassages(text: QuotingText, index: QuranIndex, found: readonly Passage[][]): Passage[][] {
  const joined: Passage[][] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const both = before === undefined ? undefined : together(text, index, before, next);
    if (both !== undefined) joined.splice(-1, 1, both);
    else joined.push([...next]);
  }
  return joined.filter((each, at) => !isOpening(index, each, joined[at + 1]));
}

function together(text: QuotingText, index: QuranIndex, before: Passage[], next: Passage[]): Passage[] | undefined {
  if (before[0]?.to !== next[0]?.from) return undefined;
  const gap = text.gapBefore(next[0]?.from ?? 0);
  const silent = !/…|\.{2,}|\n\s*\n/.test(gap);
  const pairs = before.flatMap((one) => next.map((other) => [one, other] as const));
  const follow = pairs.filter(([one, other]) => one.end === other.first);
  const omit = pairs.filter(
    ([one, other]) =>
      silent &&
      other.first > one.end &&
      other.first - one.end <= OMITTED &&
      // Whole verses chosen from a surah are a choice; words dropped out of a verse are not.
      index.verse[one.end] === index.verse[other.first] &&
      index.verse[one.end - 1] === index.verse[one.end],
  );
  const chosen = follow.length > 0 ? follow : omit;
  if (chosen.length === 0) return undefined;
  return chosen.map(([one, other]) => {
    const missing = Array.from({ length: other.first - one.end }, (_, at): Step => {
      const place = one.end + at;
      return { kind: 'missing', from: one.to, to: one.to, first: place, end: place + 1 };
    });
    return passageOf(text, index, {
      steps: [...one.steps, ...missing, ...other.steps],
      weight: one.weight + other.weight,
    });
  });
}

function isOpening(index: QuranIndex, each: readonly Passage[], next: readonly Passage[] | undefined): boolean {
  const formula = each.find(({ first, edits, whole }) => first === 0 && edits === 0 && whole);
  if (formula === undefined || next === undefined || next[0]?.from !== formula.to) return false;
  return next.some(({ first }) => {
    const verse = index.verse[first] ?? 0;
    return verse > 0 && opensSurah(verse) && index.firstOf[verse] === first;
  });
}
