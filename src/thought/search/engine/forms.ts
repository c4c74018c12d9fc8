import { arabicForms } from './arabic-stems.ts';
import { englishForms } from './english-stem.ts';
import { frenchForms } from './french-stem.ts';
import type { SearchLanguage } from './words.ts';

/**
 * Under what a word is found, from the surest to the least sure. Keys are for comparing with one another and need not be
 * words. Two words meet in a plane where they share a key of it.
 */
export interface Forms {
  /** Without what inflection and, in Arabic, writing together put on it. */
  readonly stem: string;
  /** In Arabic the word without what is written to its front; before a pronoun with the ه of the feminine put back. */
  readonly bare: readonly string[];
  /** What else the stem may be where its letters can be read in several ways. */
  readonly others: readonly string[];
  /** Through broken plurals in Arabic; without derivation elsewhere. */
  readonly skeletons: readonly string[];
  readonly roots: readonly string[];
}

const formsIn: Readonly<Record<SearchLanguage, (word: string) => Forms>> = {
  ar: arabicForms,
  en: englishForms,
  fr: frenchForms,
};

/** The forms of a word as `normalWord` leaves it. */
export const formsOf = (language: SearchLanguage, word: string): Forms => formsIn[language](word);
