import { quranWords, type QuranWords } from './quran-words.ts';
import { type ScratchPaper, scratchPaper } from './scratch-paper.ts';
import type { Scripture } from './scripture.ts';

/** The words of the text by their spelling: from a spelling to every place where it stands. */
export interface QuranIndex extends QuranWords {
  scriptures: readonly Scripture[];
  /** Numbers of spellings; a text's word that has none stands nowhere. */
  spellingIds: ReadonlyMap<string, number>;
  /** The spellings of each place, by number. */
  spellingsAt: readonly (readonly number[])[];
  placesOf(spelling: number): Int32Array;
  /** How much it says that a spelling stands in a text: more, the rarer it is (natural logarithm). */
  weightOf(spelling: number): number;
  /** Verses of few words by each spelling in them. */
  shortVerses: ReadonlyMap<number, readonly number[]>;
  versesOfOneWord: readonly number[];
  paper: ScratchPaper;
}

/** A verse of so few words, one of them altered, cannot be guessed by words that follow each other. */
export const SHORT_VERSE = 6;

/** Indexes the text in all the orthographies given; the first is the one shown. About a second, once in a process. */
export function indexQuran(scriptures: readonly Scripture[]): QuranIndex {
  const words = quranWords(scriptures);
  const spellingIds = new Map<string, number>();
  const counts: number[] = [];
  const spellingsAt = words.spellings.map((spellings) =>
    spellings.map((spelling) => {
      const id = spellingIds.get(spelling) ?? spellingIds.size;
      spellingIds.set(spelling, id);
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    }),
  );
  const starts = new Int32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) starts[id + 1] = (starts[id] as number) + count;
  const places = new Int32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const [place, ids] of spellingsAt.entries())
    for (const id of ids) {
      const at = next[id] as number;
      places[at] = place;
      next[id] = at + 1;
    }
  const weights = Float64Array.from(counts, (count) => Math.log(spellingsAt.length / count));
  return {
    ...words,
    scriptures,
    spellingIds,
    spellingsAt,
    placesOf: (id) => places.subarray(starts[id], starts[id + 1]),
    weightOf: (id) => weights[id] ?? 0,
    shortVerses: shortVersesOf(words, spellingsAt),
    versesOfOneWord: words.firstOf.flatMap((first, verse) => (words.firstOf[verse + 1] === first + 1 ? [verse] : [])),
    paper: scratchPaper(),
  };
}

function shortVersesOf({ firstOf }: QuranWords, spellingsAt: readonly (readonly number[])[]): Map<number, number[]> {
  const verses = new Map<number, number[]>();
  for (const [verse, first] of firstOf.entries()) {
    const end = firstOf[verse + 1] ?? Number.POSITIVE_INFINITY;
    if (end - first > SHORT_VERSE) continue;
    for (const id of new Set(spellingsAt.slice(first, end).flat())) verses.set(id, [...(verses.get(id) ?? []), verse]);
  }
  return verses;
}
