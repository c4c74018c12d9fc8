import { type Alignment, align, type Step } from './alignment.ts';
import { letterDistance } from './letters.ts';
import type { QuotingText } from './quoting-text.ts';
import { asOneWord } from './parted-word.ts';
import type { QuranIndex } from './quran-index.ts';

/** Words of a text laid beside a place of the Quran. */
export interface Passage {
  /** Words of the text, end exclusive. */
  from: number;
  to: number;
  /** Places in the Quran, end exclusive. */
  first: number;
  end: number;
  steps: readonly Step[];
  edits: number;
  same: number;
  weight: number;
  /** Letters by which the text is away from the place. */
  distance: number;
  /** Whether it begins where a verse begins and ends where one ends. */
  whole: boolean;
}

export function passageOf(
  text: QuotingText,
  index: QuranIndex,
  { steps: laid, weight }: Pick<Alignment, 'steps' | 'weight'>,
): Passage {
  const steps = asOneWord(text, index, laid);
  const [head, tail] = [steps[0] as Step, steps.at(-1) as Step];
  const edited = steps.filter(({ kind }) => kind !== 'same');
  return {
    from: head.from,
    to: tail.to,
    first: head.first,
    end: tail.end,
    steps,
    edits: edited.length,
    same: steps.reduce(
      (sum, step) => (step.kind === 'same' ? sum + step.to - step.from : step.kind === 'moved' ? sum + 1 : sum),
      0,
    ),
    weight,
    distance: edited.reduce((sum, step) => sum + distanceOf(text, index, step), 0),
    whole:
      tail.end > head.first &&
      opens(index, head.first) &&
      (tail.end === index.written.length || opens(index, tail.end)),
  };
}

/** Whether a verse begins at this place. */
export const opens = (index: QuranIndex, place: number): boolean =>
  index.firstOf[index.verse[place] ?? index.firstOf.length - 1] === place;

function distanceOf(text: QuotingText, index: QuranIndex, { kind, from, to, first }: Step): number {
  const found = text.words.slice(from, to).reduce((all, { letters }) => all + letters, '');
  const expected = index.spellings[first] ?? [];
  if (kind === 'moved') return 1;
  if (kind === 'added') return found.length;
  if (kind === 'missing') return expected[0]?.length ?? 0;
  return Math.min(...expected.map((each) => letterDistance(found, each)));
}

/** The same words exactly at another place, word by word; undefined where they differ. */
export function exactPassage(
  text: QuotingText,
  index: QuranIndex,
  { from, to, diagonal }: { from: number; to: number; diagonal: number },
): Passage | undefined {
  let weight = 0;
  const steps: Step[] = [];
  for (let word = from; word < to; word += 1) {
    const id = text.ids[word] as number;
    const place = word + diagonal;
    if (id < 0 || index.spellingsAt[place]?.includes(id) !== true) return undefined;
    weight += index.weightOf(id);
    steps.push({ kind: 'same', from: word, to: word + 1, first: place, end: place + 1 });
  }
  return passageOf(text, index, { steps, weight });
}

/** Lays words beside the places about a diagonal. */
export function passageAbout(
  text: QuotingText,
  index: QuranIndex,
  { from, to, diagonal }: { from: number; to: number; diagonal: number },
  fit: 'whole' | 'within',
): Passage | undefined {
  const first = Math.max(0, from + diagonal - ROOM);
  const end = Math.min(index.written.length, to + diagonal + ROOM);
  const found = align(text, index, { from, to, first, end, diagonal }, fit);
  return found === undefined ? undefined : passageOf(text, index, found);
}

/** Lays words beside one whole verse. */
export function passageOfVerse(
  text: QuotingText,
  index: QuranIndex,
  { from, to, verse }: { from: number; to: number; verse: number },
): Passage | undefined {
  const first = index.firstOf[verse] as number;
  const window = { from, to, first, end: index.firstOf[verse + 1] as number, diagonal: first - from };
  const found = align(text, index, window, 'verse');
  return found === undefined ? undefined : passageOf(text, index, found);
}

/** So many places more than words are looked at on either side. */
const ROOM = 8;

/** Those that are nearest, without saying one place twice; whole verses before parts of verses. */
export function nearest(passages: readonly Passage[]): Passage[] {
  const edits = Math.min(...passages.map((each) => each.edits));
  const few = passages.filter((each) => each.edits === edits);
  const distance = Math.min(...few.map((each) => each.distance));
  const near = few.filter((each) => each.distance === distance);
  const whole = near.filter((each) => each.whole);
  const once = new Map((whole.length > 0 ? whole : near).map((each) => [each.first, each]));
  return [...once.values()].sort((a, b) => a.first - b.first);
}
