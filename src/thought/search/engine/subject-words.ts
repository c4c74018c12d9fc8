import { formsOf } from './forms.ts';
import { subjects } from './subject-lexicon.ts';
import { isArabic, normalWord, type SearchLanguage, searchLanguages } from './words.ts';

interface Subject {
  /** Each a word or several that count together, normalised. */
  readonly words: Readonly<Record<SearchLanguage, readonly (readonly string[])[]>>;
}

const table: readonly Subject[] = subjects
  .trim()
  .split('\n')
  .map((line) => {
    const [ar = [], en = [], fr = []] = line.split('|').map((part) =>
      part
        .trim()
        .split(/\s+/)
        .map((entry) => entry.split('_').map(normalWord)),
    );
    return { words: { ar, en, fr } };
  });

const stemKey = (language: SearchLanguage, words: readonly string[]) =>
  `${language} ${words.map((word) => formsOf(language, word).stem).join(' ')}`;
/** Where words are derived by endings, also without them: *enlèvement* is *enlever*. */
const bareKey = (language: SearchLanguage, words: readonly string[]) =>
  language === 'ar'
    ? stemKey(language, words)
    : `${language} -${words.map((word) => formsOf(language, word).skeletons[0] ?? word).join(' ')}`;

const bySubject: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [number, { words }] of table.entries())
    for (const language of searchLanguages)
      for (const entry of words[language]) {
        for (const key of new Set([stemKey(language, entry), bareKey(language, entry)]))
          found.set(key, [...(found.get(key) ?? []), number]);
      }
  return found;
})();

/** A run of words of a query that names a subject, and the words of that subject in the language of the texts. */
export interface NamedSubject {
  readonly from: number;
  readonly to: number;
  readonly words: readonly (readonly string[])[];
}

/** Subjects that the words of a query name in any of the languages, said in the language of the texts. */
export function subjectsNamed(query: readonly string[], texts: SearchLanguage): NamedSubject[] {
  const found: NamedSubject[] = [];
  for (let from = 0; from < query.length; from += 1)
    for (let to = from + 1; to <= Math.min(query.length, from + 4); to += 1) {
      const run = query.slice(from, to);
      const asked = run.every(isArabic) ? (['ar'] as const) : (['en', 'fr'] as const);
      const numbersBy = (keyOf: typeof stemKey) =>
        asked.flatMap((language) => bySubject.get(keyOf(language, run)) ?? []);
      const exact = numbersBy(stemKey);
      const numbers = new Set(exact.length > 0 ? exact : numbersBy(bareKey));
      for (const number of numbers) found.push({ from, to, words: (table[number] as Subject).words[texts] });
    }
  return found;
}
