import type { QuotingText } from './quoting-text.ts';
import type { QuranIndex } from './quran-index.ts';

/** Words of a text that stand in the Quran in the same order and distance: a first guess where a quotation is from. */
export interface Candidate {
  /** First and last of the words. */
  from: number;
  last: number;
  diagonal: number;
  hits: number;
  weight: number;
}

/** So many strange words may stand between two of one quotation. */
const REACH = 4;
/** In a text of more words than these, what agrees less tells nothing. */
const FEW_WORDS = 12;
const LEAST_WEIGHT = 10;

/**
 * Every run of two or more words of the text on one diagonal, the most telling first. One pass over the places of every
 * word: linear in what the index holds of them.
 */
export function candidatesOf(text: QuotingText, index: QuranIndex): Candidate[] {
  const { ids } = text;
  const shift = ids.length;
  const paper = index.paper.fresh(index.spellingsAt.length + shift + 1, shift + REACH + 1);
  const { lastWord, lastWeight, runOf, zero } = paper;
  const runs: Candidate[] = [];
  for (let word = 0; word < ids.length; word += 1) {
    const id = ids[word] as number;
    if (id < 0) continue;
    const weight = index.weightOf(id);
    const now = zero + word;
    const places = index.placesOf(id);
    for (let at = 0; at < places.length; at += 1) {
      const diagonal = (places[at] as number) - word + shift;
      const before = lastWord[diagonal] as number;
      if (now - before <= REACH) {
        const run = runs[(runOf[diagonal] as number) - 1];
        if (run === undefined) {
          const both = (lastWeight[diagonal] as number) + weight;
          runs.push({ from: before - zero, last: word, diagonal: diagonal - shift, hits: 2, weight: both });
          runOf[diagonal] = runs.length;
        } else {
          run.last = word;
          run.hits += 1;
          run.weight += weight;
        }
      } else runOf[diagonal] = 0;
      lastWord[diagonal] = now;
      lastWeight[diagonal] = weight;
    }
  }
  const telling = ids.length <= FEW_WORDS ? runs : runs.filter(({ weight }) => weight >= LEAST_WEIGHT);
  return telling.sort((a, b) => b.weight - a.weight || a.diagonal - b.diagonal);
}
