import { formsOf } from './forms.ts';
import { stopWords } from './stop-words.ts';
import { type FieldTexts, type Found, type TextIndex, textIndex } from './text-index.ts';
import { locatorOfSpan, meets, spanOfLocator, type VerseSpan, versesNamed } from './verse-query.ts';
import { isArabic, type SearchLanguage, searchLanguages, spokenOf } from './words.ts';

/** A dossier as it is searched. */
export interface Entry {
  readonly key: string;
  readonly texts: Readonly<Partial<Record<SearchLanguage, FieldTexts>>>;
  /** Of the Quran: `2:255`, `2:255-257`. */
  readonly locators: readonly string[];
}

/** How a query was read; a function of its words alone, never of what is in the index. */
export interface Understood {
  readonly languages: readonly SearchLanguage[];
  readonly words: readonly { readonly word: string; readonly stem: string }[];
  readonly verses: readonly string[];
}

export interface Hit {
  readonly key: string;
  readonly score: number;
  /** The language in which it was found best. */
  readonly language: SearchLanguage;
}

export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly understood: Understood;
  /** Whether a word of a text in a language is one that was asked for. */
  marks(language: SearchLanguage, word: string): boolean;
}

export interface Question {
  readonly query: string;
  /** The last word is still being typed. */
  readonly begun?: boolean;
  /** Texts of this language alone. */
  readonly language?: SearchLanguage | undefined;
  /** Verses whose words the query has, as the room of citations resolved them. */
  readonly verses?: readonly string[];
}

export interface SearchIndex {
  readonly size: number;
  readonly indexes: Readonly<Record<SearchLanguage, TextIndex>>;
  /** Puts an entry in, in the place of the one with its key. */
  put(entry: Entry): void;
  drop(key: string): void;
  ask(question: Question): Answer;
  /** Takes a text under a number that was written elsewhere; for `restore` of a text index. */
  name(number: number, key: string, locators: readonly string[]): void;
}

/** A query's first words count; more than these nobody types. */
const MOST_LETTERS = 1000;
const MOST_WORDS = 24;
/** A verse that is cited outweighs words that happen to be there. */
const CITED = 40;
const OTHER_LANGUAGE = 0.55;

export function searchIndex(): SearchIndex {
  const indexes = { ar: textIndex('ar'), en: textIndex('en'), fr: textIndex('fr') };
  const numbers = new Map<string, number>();
  const keys = new Map<number, { key: string; spans: readonly VerseSpan[] }>();
  let next = 0;
  const name: SearchIndex['name'] = (number, key, locators) => {
    numbers.set(key, number);
    keys.set(number, { key, spans: locators.flatMap((locator) => spanOfLocator(locator) ?? []) });
    next = Math.max(next, number + 1);
  };
  const drop = (key: string) => {
    const number = numbers.get(key);
    if (number === undefined) return;
    for (const language of searchLanguages) indexes[language].drop(number);
    numbers.delete(key);
    keys.delete(number);
  };
  const put = ({ key, texts, locators }: Entry) => {
    drop(key);
    const number = next;
    name(number, key, locators);
    for (const language of searchLanguages) {
      const parts = texts[language];
      if (parts !== undefined) indexes[language].put(number, parts);
    }
  };
  const ask = ({ query, begun = false, language, verses = [] }: Question): Answer => {
    const { spans, rest } = versesNamed(query.slice(0, MOST_LETTERS));
    const words = spokenOf(rest)
      .slice(0, MOST_WORDS)
      .map(({ word }) => word);
    const likely = languagesOf(words);
    const best = new Map<number, { score: number; language: SearchLanguage }>();
    const found: Partial<Record<SearchLanguage, Found>> = {};
    const asked = words.length === 0 ? [] : language === undefined ? searchLanguages : [language];
    for (const each of asked) found[each] = indexes[each].find(words, begun);
    const surest = Math.max(...likely.map((each) => found[each]?.sure ?? 0));
    for (const each of asked) {
      const here = found[each] as Found;
      // What is surer there than where it was looked for is meant there: an Arabic word in Latin letters.
      const share = likely.includes(each) || here.sure > surest ? 1 : OTHER_LANGUAGE;
      for (const [text, score] of here.scores)
        if (score * share > (best.get(text)?.score ?? 0)) best.set(text, { score: score * share, language: each });
    }
    const cited = [...spans, ...verses.flatMap((verse) => spanOfLocator(verse) ?? [])];
    for (const [number, { spans: cites }] of cited.length === 0 ? [] : keys) {
      if (!cites.some((one) => cited.some((each) => meets(one, each)))) continue;
      const before = best.get(number);
      best.set(number, { score: (before?.score ?? 0) + CITED, language: before?.language ?? likely[0] ?? 'ar' });
    }
    const hits = [...best]
      .map(([number, one]) => ({ key: keys.get(number)?.key ?? '', ...one }))
      .toSorted((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
    return { hits, understood: understoodOf(words, likely, query, verses), marks: marksOf(found) };
  };
  return {
    get size() {
      return keys.size;
    },
    indexes,
    put,
    drop,
    ask,
    name,
  };
}

const marksOf =
  (found: Partial<Record<SearchLanguage, Found>>) =>
  (language: SearchLanguage, word: string): boolean =>
    found[language]?.marks(word) === true;

const frenchMarks = /[àâæçéèêëîïôœùûÿ]|(?<=^|\s)(?:l|d|qu|n)['’]/i;

/** The languages a query may be in: by its script, then by its small words. */
function languagesOf(words: readonly string[]): SearchLanguage[] {
  if (words.some(isArabic)) return words.every(isArabic) ? ['ar'] : [...searchLanguages];
  const small = (language: 'en' | 'fr') => words.filter((word) => stopWords[language].has(word)).length;
  const [en, fr] = [small('en'), small('fr')];
  if (en === fr) return ['en', 'fr'];
  return en > fr ? ['en'] : ['fr'];
}

function understoodOf(
  words: readonly string[],
  likely: readonly SearchLanguage[],
  query: string,
  verses: readonly string[],
): Understood {
  const languages = likely.length > 1 && frenchMarks.test(query) ? (['fr'] as const) : likely;
  const named = versesNamed(query.slice(0, MOST_LETTERS)).spans.map(locatorOfSpan);
  return {
    languages,
    words: words.map((word) => ({
      word,
      stem: formsOf(isArabic(word) ? 'ar' : languages.includes('fr') && !languages.includes('en') ? 'fr' : 'en', word)
        .stem,
    })),
    verses: [...named, ...verses],
  };
}
