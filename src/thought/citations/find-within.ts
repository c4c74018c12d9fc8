import type { Candidate } from './candidates.ts';
import { exactPassage, nearest, type Passage, passageAbout } from './passage.ts';
import type { QuotingText } from './quoting-text.ts';
import type { QuranIndex } from './quran-index.ts';

/** So far beyond a run of equal words the quotation may reach. */
const BEYOND = 40;

/** So many guesses of a text are laid out word by word, and one more for every four words. */
const ATTEMPTS = 16;

/** The quotations inside running text, each with every place where it stands, in the order of the text. */
export function findWithin(
  text: QuotingText,
  index: QuranIndex,
  candidates: readonly Candidate[],
  taken: Uint8Array,
): Passage[][] {
  const found: Passage[][] = [];
  let tries = ATTEMPTS + Math.ceil(text.words.length / 4);
  for (const { from, last, diagonal, hits, weight } of candidates) {
    if (weight < 14 || hits < 3) continue;
    if (covered(taken, from, last + 1)) continue;
    tries -= 1;
    if (tries < 0) break;
    const passage = passageAbout(text, index, { ...free(taken, from, last), diagonal }, 'within');
    if (passage === undefined || !worthy(passage) || covered(taken, passage.from, passage.to)) continue;
    const elsewhere = passage.edits > 0 ? [] : others(text, index, passage, candidates);
    found.push(nearest([passage, ...elsewhere]));
    taken.fill(1, passage.from, passage.to);
  }
  return found.sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0));
}

const covered = (taken: Uint8Array, from: number, to: number): boolean => taken.subarray(from, to).includes(1);

/** The words about a run that belong to no quotation yet. */
function free(taken: Uint8Array, from: number, last: number): { from: number; to: number } {
  const before = taken.lastIndexOf(1, from);
  const after = taken.indexOf(1, last);
  return {
    from: Math.max(before + 1, from - BEYOND),
    to: Math.min(after < 0 ? taken.length : after, last + 1 + BEYOND),
  };
}

function others(text: QuotingText, index: QuranIndex, at: Passage, candidates: readonly Candidate[]): Passage[] {
  return candidates
    .filter(({ from, last }) => from < at.to && last >= at.from && from <= at.from + 1 && last >= at.to - 2)
    .flatMap(({ diagonal }) => exactPassage(text, index, { from: at.from, to: at.to, diagonal }) ?? []);
}

/** Words that anybody may use together are no quotation; the more telling, the fewer suffice. */
function worthy({ edits, same, weight, whole }: Passage): boolean {
  if (edits > 0) return same >= 5 && weight >= 28 && edits <= same * 0.25;
  return (same >= 4 && weight >= 20) || (whole && same >= 3 && weight >= 14);
}
