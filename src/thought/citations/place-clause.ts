import type { Step } from './alignment.ts';
import type { Candidate } from './candidates.ts';
import type { Clause } from './clauses.ts';
import { introduces } from './introducing-words.ts';
import { letterDistance } from './letters.ts';
import { asOneWord } from './parted-word.ts';
import { exactPassage, nearest, type Passage, passageAbout, passageOf, passageOfVerse } from './passage.ts';
import type { QuotingText } from './quoting-text.ts';
import { type QuranIndex, SHORT_VERSE } from './quran-index.ts';

/** So many guesses are laid out word by word. */
const GUESSES = 24;
const SHORT_GUESSES = 64;

/** Where a clause stands, taken as one quotation from its first word to its last; empty where it is none. */
export function placeClause(
  text: QuotingText,
  index: QuranIndex,
  clause: Clause,
  candidates: readonly Candidate[],
): Passage[] {
  const { from, to } = clause;
  const words = to - from;
  const about = candidates.filter(
    (each) => each.from < to && each.last >= from && Math.min(each.last, to - 1) > Math.max(each.from, from),
  );
  const exact = [...about, ...(words === 1 ? singles(text, index, from) : [])].flatMap(
    ({ diagonal }) => exactPassage(text, index, { from, to, diagonal }) ?? [],
  );
  if (exact.length > 0) return nearest(exact).filter((each) => worthy(each, clause));
  const laid = guesses(about).flatMap(
    ({ diagonal }) => passageAbout(text, index, { from, to, diagonal }, 'whole') ?? [],
  );
  // One altered word leaves too little to guess from.
  if (words <= SHORT_VERSE + 1 && !laid.some(({ edits, whole }) => edits <= 1 && whole))
    laid.push(...besideShortVerses(text, index, clause));
  if (words === 1) return nearest(besideVersesOfOneWord(text, index, from));
  const trimmed = laid.flatMap((each) => (clause.marked ? each : (withoutFrame(text, index, each) ?? [])));
  const worth = trimmed.filter((each) => worthy(each, clause));
  // Most of the clause first: a part of it that is exact elsewhere says nothing of the whole.
  const most = Math.max(...worth.map((each) => each.to - each.from));
  return worth.length === 0 ? [] : nearest(worth.filter((each) => each.to - each.from >= most - 1));
}

/** The most telling, one of those that lie so near to each other that they are laid out together. */
function guesses(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const least = (candidates[0]?.weight ?? 0) * 0.5;
  for (const each of candidates) {
    if (chosen.length === GUESSES || each.weight < least) break;
    if (!chosen.some(({ diagonal }) => Math.abs(diagonal - each.diagonal) <= NEAR)) chosen.push(each);
  }
  return chosen;
}

/** Diagonals so near are within one band of an alignment. */
const NEAR = 3;

/** Verses of one word that are this word. */
function singles(text: QuotingText, index: QuranIndex, word: number): { diagonal: number }[] {
  const id = text.ids[word] as number;
  if (id < 0) return [];
  return [...index.placesOf(id)].map((place) => ({ diagonal: place - word }));
}

/** Short verses that share a word with the clause, or, of one word, nearly all its letters. */
function besideShortVerses(text: QuotingText, index: QuranIndex, { from, to }: Clause): Passage[] {
  const shared = new Map<number, number>();
  for (let word = from; word < to; word += 1)
    for (const id of [text.ids[word], text.pairs[word], text.triples[word]])
      for (const verse of (id === undefined || id < 0 ? undefined : index.shortVerses.get(id)) ?? [])
        shared.set(verse, (shared.get(verse) ?? 0) + 1);
  const most = Math.max(...shared.values());
  return [...shared]
    .filter(([verse, count]) => {
      const length = (index.firstOf[verse + 1] as number) - (index.firstOf[verse] as number);
      return count >= most - 1 && Math.abs(length - to + from) <= 2;
    })
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHORT_GUESSES)
    .flatMap(([verse]) => passageOfVerse(text, index, { from, to, verse }) ?? []);
}

/** A word that is a verse of one word but for one or two letters. */
function besideVersesOfOneWord(text: QuotingText, index: QuranIndex, word: number): Passage[] {
  const letters = text.words[word]?.letters ?? '';
  return index.versesOfOneWord.flatMap((verse) => {
    const first = index.firstOf[verse] as number;
    const away = Math.min(...(index.spellings[first] ?? []).map((each) => letterDistance(letters, each)));
    if (away > (letters.length >= 5 ? 2 : 1) || letters.length < 2) return [];
    const step = { kind: 'changed', from: word, to: word + 1, first, end: first + 1 } as const;
    return passageOf(text, index, { steps: [step], weight: 0 });
  });
}

/**
 * Without the words of another by which a quotation is led in and out. One strange word at the edge may be an altered one:
 * it stays, unless it is one that introduces and no verse lacks it.
 */
function withoutFrame(text: QuotingText, index: QuranIndex, passage: Passage): Passage | undefined {
  const { steps } = passage;
  const agree = ({ kind }: Step) => kind === 'same' || kind === 'moved';
  const first = steps.findIndex(agree);
  const last = steps.findLastIndex(agree);
  const [opening, closing] = [steps[first], steps[last]];
  if (opening === undefined || closing === undefined) return undefined;
  const room = { head: placeInVerse(index, opening.first), tail: placesLeft(index, closing.end) };
  const head = steps
    .slice(0, first)
    .filter(({ kind }) => kind !== 'missing')
    .map((step, at, { length }) => beside(step, length - at, room.head, opening.first - (length - at), opening.first));
  const tail = steps
    .slice(last + 1)
    .filter(({ kind }) => kind !== 'missing')
    .map((step, at) => beside(step, at + 1, room.tail, closing.end + at, closing.end));
  const edges = { head: asOneWord(text, index, head), tail: asOneWord(text, index, tail) };
  const kept = [
    ...(strays(text, index, edges.head, room.head, opening.first - room.head) ? [] : edges.head),
    ...steps.slice(first, last + 1),
    ...(strays(text, index, edges.tail, room.tail, closing.end) ? [] : edges.tail),
  ];
  return passageOf(text, index, { steps: kept, weight: passage.weight });
}

/**
 * A strange word at an edge, laid beside the next place of the verse: words that the verse has further on are left out of
 * every part of a verse. Beyond the end of the verse it is none of the next verse: it is added.
 */
const beside = (step: Step, away: number, room: number, place: number, edge: number): Step =>
  away <= room
    ? { ...step, kind: 'changed', first: place, end: place + 1 }
    : {
        ...step,
        kind: 'added',
        first: place < edge ? edge - room : edge + room,
        end: place < edge ? edge - room : edge + room,
      };

/** How many words of its verse stand before a place, and how many from it on. */
const placeInVerse = (index: QuranIndex, place: number): number =>
  place - (index.firstOf[index.verse[place] ?? 0] as number);
const placesLeft = (index: QuranIndex, end: number): number =>
  (index.firstOf[(index.verse[end - 1] ?? 0) + 1] as number) - end;

/** Whether words at the edge are another's. `room`: how many words of its verse the passage lacks there, from `place` on. */
function strays(text: QuotingText, index: QuranIndex, edge: readonly Step[], room: number, place: number): boolean {
  const letters = edge.map(({ from }) => text.words[from]?.letters ?? '');
  if (edge.length === 0) return true;
  // In place of the only word that its verse lacks, even a word that introduces is an altered one.
  if (edge.length === 1) return room !== 1 && introduces(letters[0] as string);
  if (room === 0 || room > 2 || edge.length > 3) return true;
  const [said, due] = [
    letters.join(''),
    index.spellings
      .slice(place, place + room)
      .map(([first = '']) => first)
      .join(''),
  ];
  return letterDistance(said, due) > Math.max(said.length, due.length) / 2;
}

/**
 * Whether so much agrees that it can be called a quotation. What is asked by itself needs less than a part of a text, and
 * what nobody led in as a quotation more than what somebody did: the idioms of believers are the words of verses.
 */
function worthy(passage: Passage, clause: Clause): boolean {
  const { edits, same, weight, whole, from, to } = passage;
  const { marked, alone, led } = clause;
  const words = to - from;
  if (edits === 0)
    return (
      marked || (whole && (alone || weight >= 6)) || (alone ? words >= 2 && weight >= 12 : words >= 3 && weight >= 20)
    );
  if (edits > Math.max(1, Math.floor(words * (marked ? 0.4 : 0.34)))) return false;
  const entire = words >= clause.to - clause.from - 1;
  if (marked || (whole && alone && entire)) return same >= 1 && weight >= 3;
  if (led && from <= clause.from + 1)
    return whole ? same >= 2 && weight >= 10 : words >= 4 && same >= 3 && weight >= 16;
  if (!entire) return same >= 5 && weight >= 28 && edits <= same * 0.25;
  if (whole) return same >= 2 && weight >= 10;
  return (same >= 4 && weight >= 20 && edits <= same * 0.25) || (same >= 5 && weight >= 28 && edits <= same * 0.4);
}
