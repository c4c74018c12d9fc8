import { z } from 'zod';
import type { QuranIndex } from './quran-index.ts';
import { type Difference, resolveQuotations } from './resolve-quotations.ts';

/** A text to check: one line of a file. */
const line = z.looseObject({ id: z.union([z.string(), z.number()]), text: z.string() });

/** What a text quotes, as programs read it. */
export interface CheckedText {
  id: string | number;
  /** Every verse quoted; where a quotation stands in several places, those of each. */
  verses: string[];
  /** Whether a quotation differs from its verse, or what stands between ornate brackets is no verse. */
  altered: boolean;
  /** Null where nothing is altered. `unknown`: said to be a verse, and none. */
  difference: (Difference | { kind: 'unknown'; verse: null; word: null; expected: null; found: string })[] | null;
  quotations: {
    start: number;
    end: number;
    altered: boolean;
    /** Each place by its verses, whether they are whole, and the verses before and after. */
    places: { verses: string[]; whole: boolean; before: string | null; after: string | null }[];
  }[];
}

/** So much of a text is taken (characters); more is no text that quotes but a book. */
const LONGEST_TEXT = 200_000;

/**
 * Checks one line `{"id","text"}`. Gives what was found, or what is wrong with the line, by a word for the table of the
 * reader: `not-json`, `not-a-text`, `too-long`.
 */
export function checkLine(index: QuranIndex, bytes: Uint8Array): CheckedText | 'not-json' | 'not-a-text' | 'too-long' {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 'not-json';
  }
  const read = line.safeParse(value);
  if (!read.success) return 'not-a-text';
  const { id, text } = read.data;
  return text.length > LONGEST_TEXT ? 'too-long' : checkText(index, id, text);
}

function checkText(index: QuranIndex, id: string | number, text: string): CheckedText {
  const { quotations, unresolved } = resolveQuotations(index, text);
  const difference = [
    ...quotations.flatMap(({ differences }) => differences),
    ...unresolved.map(({ start, end }) => ({
      kind: 'unknown' as const,
      verse: null,
      word: null,
      expected: null,
      found: text.slice(start, end),
    })),
  ];
  return {
    id,
    verses: [...new Set(quotations.flatMap(({ places }) => places.flatMap(({ verses }) => verses)))],
    altered: difference.length > 0,
    difference: difference.length > 0 ? difference : null,
    quotations: quotations.map(({ start, end, altered, places }) => ({ start, end, altered, places })),
  };
}
