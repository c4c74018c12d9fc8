import type { Act } from '#base';
import { wordsOf } from '../citations/words.ts';
import type { Citation } from '../dossiers/content.ts';
import type { CheckedQuotation, SourceChecker } from '../review/source-check.ts';
import { textsAt } from './work-store.ts';

/** A checker that also knows the hadith and the other works that were imported here. */
export function withWorks(quran: SourceChecker): SourceChecker {
  return {
    checkCitations: (act, text) => quran.checkCitations(act, text),
    checkLocator: async (act, citation) =>
      citation.kind === 'quran' ? quran.checkLocator(act, citation) : stateOf(act, citation, quran),
  };
}

/**
 * A hadith is verified where it stands at its place in a corpus with the grade and grader that the dossier says; a short
 * quotation where its words stand there together, compared by their letters. Where no corpus has the place, what the other
 * checker says: a work that quotes nothing asks for no check.
 */
async function stateOf(
  act: Pick<Act, 'tx'>,
  citation: Citation,
  other: SourceChecker,
): Promise<CheckedQuotation['state']> {
  const texts = (await textsAt(act.tx, citation)).filter(({ kind }) => kind === citation.kind);
  if (texts.length === 0) return other.checkLocator(act, citation);
  const said = texts.filter(({ text }) => stands(citation.quotation, text));
  if (said.length === 0) return 'altered';
  if (citation.kind !== 'hadith') return 'verified';
  const graded = said.some(({ grade, grader }) => grade === citation.grade && grader === citation.grader);
  return graded ? 'verified' : 'unverified';
}

/** Whether the words of a quotation stand together in a text, whole words, whatever the vowels. */
function stands(quotation: string, text: string): boolean {
  const [quoted, whole] = [lettersIn(quotation), lettersIn(text)];
  return quoted.trim() === '' ? quotation.trim() === '' : whole.includes(quoted);
}

/** Words by their letters; of another script as they are written, in small letters. */
const lettersIn = (text: string): string =>
  ` ${wordsOf(text)
    .map(({ letters, start, end }) => (letters === '' ? text.slice(start, end).toLowerCase() : letters))
    .join(' ')} `;
