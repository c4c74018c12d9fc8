import type { QuotingText } from './quoting-text.ts';
import type { QuranIndex } from './quran-index.ts';

/** One step of laying a text beside the Quran: so many of its words beside so many places. */
export interface Step {
  kind: 'same' | 'changed' | 'moved' | 'added' | 'missing';
  /** Words of the text, end exclusive. */
  from: number;
  to: number;
  /** Places in the Quran, end exclusive. */
  first: number;
  end: number;
}

export interface Alignment {
  steps: Step[];
  edits: number;
  /** Sum of the weights of the words that are the same. */
  weight: number;
}

/** Words of the text and places beside which they are laid; ends exclusive. `diagonal` is place − word where they meet. */
export interface Window {
  from: number;
  to: number;
  first: number;
  end: number;
  diagonal: number;
}

/**
 * `verse`: every word of the window and every place (global). `whole`: every word of the window must find its place (global in the text, free ends in the Quran).
 * `within`: the best part of the window (Smith and Waterman 1981); a difference needs two equal words on either side.
 */
export type Fit = 'verse' | 'whole' | 'within';

const BAND = 8;
const price = { verse: { same: 2, edit: -1 }, whole: { same: 2, edit: -1 }, within: { same: 2, edit: -3 } } as const;
const [START, SAME, CHANGED, ADDED, MISSING, PAIR, TRIPLE, SPLIT, MOVED] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Lays the words of a window beside the places of a window. Undefined where nothing is the same. */
export function align(text: QuotingText, index: QuranIndex, window: Window, fit: Fit): Alignment | undefined {
  const { from, to, first, end } = window;
  const rows = to - from;
  const width = 2 * BAND + 1;
  // Column c of row i is the place i + diagonal + c − BAND (both as counts already laid).
  const base = from + window.diagonal - BAND;
  const score = new Float64Array((rows + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const step = new Uint8Array(score.length);
  const { same, edit } = price[fit];
  let best = -1;
  let bestScore = 0;
  for (let i = 0; i <= rows; i += 1)
    for (let c = 0; c < width; c += 1) {
      const j = base + i + c;
      if (j < first || j > end) continue;
      const at = i * width + c;
      let high = (i === 0 && (fit !== 'verse' || j === first)) || fit === 'within' ? 0 : Number.NEGATIVE_INFINITY;
      let by: number = START;
      const offer = (before: number, gain: number, how: number) => {
        const total = (score[before] as number) + gain;
        if (total > high) [high, by] = [total, how];
      };
      const word = from + i - 1;
      const spellings = j > first ? (index.spellingsAt[j - 1] as readonly number[]) : [];
      if (i > 0 && j > first) {
        const id = text.ids[word] as number;
        if (id >= 0 && spellings.includes(id)) offer(at - width, same, SAME);
        else offer(at - width, edit, CHANGED);
        if (c > 0 && j - 1 > first && splits(text, index, word, j)) offer(at - width - 1, 2 * same, SPLIT);
      }
      if (i > 1 && j > first && c < width - 1) {
        const pair = text.pairs[word] as number;
        if (pair >= 0 && spellings.includes(pair)) offer(at - 2 * width + 1, 2 * same, PAIR);
        if (j - 1 > first && crossed(text, index, word, j)) offer(at - 2 * width, 2 * same + edit, MOVED);
      }
      if (i > 2 && j > first && c < width - 2) {
        const triple = text.triples[word] as number;
        if (triple >= 0 && spellings.includes(triple)) offer(at - 3 * width + 2, 3 * same, TRIPLE);
      }
      if (i > 0 && c < width - 1) offer(at - width + 1, edit, ADDED);
      if (j > first && c > 0) offer(at - 1, fit !== 'verse' && (i === 0 || i === rows) ? -Infinity : edit, MISSING);
      score[at] = high;
      step[at] = by;
      const last = i === rows && (fit === 'whole' || j === end) && (best < 0 || high >= bestScore);
      const ends = fit === 'within' ? high > bestScore : last;
      if (ends && high > Number.NEGATIVE_INFINITY) [best, bestScore] = [at, high];
    }
  return best < 0 ? undefined : traced(text, index, step, best, { base, from, width });
}

/** Whether one word of the text is two words of the Quran written together. */
function splits(text: QuotingText, index: QuranIndex, word: number, j: number): boolean {
  const letters = text.words[word]?.letters ?? '';
  if (letters.length < 3 || (text.ids[word] as number) >= 0) return false;
  return (index.spellings[j - 2] as readonly string[]).some(
    (one) =>
      letters.startsWith(one) && (index.spellings[j - 1] as readonly string[]).includes(letters.slice(one.length)),
  );
}

/** Whether two words of the text are two words of the Quran, the second first. */
const crossed = (text: QuotingText, index: QuranIndex, word: number, j: number): boolean =>
  index.spellingsAt[j - 2]?.includes(text.ids[word] as number) === true &&
  index.spellingsAt[j - 1]?.includes(text.ids[word - 1] as number) === true;

function traced(
  text: QuotingText,
  index: QuranIndex,
  step: Uint8Array,
  best: number,
  { base, from, width }: { base: number; from: number; width: number },
): Alignment | undefined {
  const steps: Step[] = [];
  let edits = 0;
  let weight = 0;
  for (let at = best; step[at] !== START; ) {
    const how = step[at] as number;
    const i = Math.floor(at / width);
    const j = base + i + (at % width);
    const [words, places] = taken[how] as readonly [number, number];
    const kind = kinds[how] ?? 'same';
    steps.push({ kind, from: from + i - words, to: from + i, first: j - places, end: j });
    if (kind === 'same') weight += weightAt(text, index, from + i - 1, how);
    else edits += 1;
    if (kind === 'moved') weight += index.weightOf(text.ids[from + i - 1] as number);
    at -= words * width + places - words;
  }
  steps.reverse();
  return steps.some(({ kind }) => kind === 'same' || kind === 'moved') ? { steps, edits, weight } : undefined;
}

/** How many words and places each kind of step takes. */
const taken: Readonly<Record<number, readonly [number, number]>> = {
  [SAME]: [1, 1],
  [CHANGED]: [1, 1],
  [ADDED]: [1, 0],
  [MISSING]: [0, 1],
  [PAIR]: [2, 1],
  [TRIPLE]: [3, 1],
  [SPLIT]: [1, 2],
  [MOVED]: [2, 2],
};

const kinds: Readonly<Record<number, Step['kind']>> = {
  [CHANGED]: 'changed',
  [ADDED]: 'added',
  [MISSING]: 'missing',
  [MOVED]: 'moved',
};

function weightAt(text: QuotingText, index: QuranIndex, word: number, how: number): number {
  const id = how === PAIR ? text.pairs[word] : how === TRIPLE ? text.triples[word] : text.ids[word];
  // A word that stands in the index only in parts: as much as a rare one.
  return id === undefined || id < 0 ? 8 : index.weightOf(id);
}
