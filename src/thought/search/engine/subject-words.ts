import { formsOf } from './forms.ts';
import { bitCount, signatureOf, slipsBetween, slipsOf } from './near-words.ts';
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

const single: readonly { word: string; arabic: boolean; bits: number }[] = [
  ...new Set(
    table.flatMap(({ words }) =>
      searchLanguages.flatMap((language) => words[language].filter((run) => run.length === 1).flat()),
    ),
  ),
].map((word) => ({ word, arabic: isArabic(word), bits: signatureOf(word) }));

/** The word of a subject that a mistyped one is nearest to, and by how many slips; itself and 3 where it is near to none. */
export function nearestSubject(asked: string): { word: string; slips: number } {
  const word = isArabic(asked) ? (formsOf('ar', asked).bare[0] ?? asked) : asked;
  let [best, most, fewest] = [asked, slipsOf(word.length) + 1, 3];
  const [bits, arabic] = [signatureOf(word), isArabic(word)];
  for (const each of single) {
    if (each.arabic !== arabic || Math.abs(each.word.length - word.length) >= most) continue;
    if (bitCount(bits ^ each.bits) > 2 * most) continue;
    const slips = slipsBetween(word, each.word, most - 1);
    if (slips < most) [best, most, fewest] = [each.word, slips, slips];
  }
  return { word: best, slips: fewest };
}

/** A run of words of a query that names a subject, and the words of that subject in the language of the texts. */
export interface NamedSubject {
  readonly from: number;
  readonly to: number;
  readonly words: readonly (readonly string[])[];
}

/** By what an Arabic word is without the pronoun after it or what else may be written to it: the first that names a subject. */
function numbersOfArabic(word: string): readonly number[] {
  const { bare, others } = formsOf('ar', word);
  for (const each of [...bare.slice(1), ...others.toSorted((one, other) => other.length - one.length)]) {
    const numbers = bySubject.get(stemKey('ar', [each])) ?? bySubject.get(`ar ${each}`);
    if (numbers !== undefined) return numbers;
  }
  return [];
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
      const fallback = () =>
        run.length === 1 && asked[0] === 'ar' ? numbersOfArabic(run[0] as string) : numbersBy(bareKey);
      const numbers = new Set(exact.length > 0 ? exact : fallback());
      for (const number of numbers) found.push({ from, to, words: (table[number] as Subject).words[texts] });
    }
  return found;
}
