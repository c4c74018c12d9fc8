import { type Question, searchIndex } from './search-index.ts';
import { type FieldTexts, textIndex } from './text-index.ts';
import type { SearchLanguage } from './words.ts';

/** An index as a file: everything a browser needs to search without asking a server. */
export interface StaticIndex {
  readonly v: 1;
  readonly language: SearchLanguage;
  /** Parted by line feeds, in the order in which words were first seen. */
  readonly words: string;
  /** One line a word: how much further each posting is than the one before, in base 36, parted by spaces. */
  readonly postings: string;
  /** How many words each part of each text has. */
  readonly lengths: readonly number[];
  /** UUIDs, 16 bytes each, in base 64: random as they are, nothing else makes them shorter. */
  readonly ids: string;
  readonly titles: readonly string[];
  readonly locators: readonly string[];
}

export interface StaticEntry {
  /** A UUID. */
  readonly id: string;
  readonly title: string;
  readonly texts: FieldTexts;
  readonly locators: readonly string[];
}

/** Writes an index of texts in one language. */
export function writeStatic(language: SearchLanguage, entries: readonly StaticEntry[]): StaticIndex {
  const index = textIndex(language);
  for (const [text, { texts }] of entries.entries()) index.put(text, texts);
  return {
    v: 1,
    language,
    words: index.vocabulary.words.join('\n'),
    postings: index.postings.map(steps).join('\n'),
    lengths: [...index.lengths],
    ids: packed(entries.map(({ id }) => id)),
    titles: entries.map(({ title }) => title),
    locators: entries.map(({ locators }) => [...new Set(locators)].join(' ')),
  };
}

export interface StaticHit {
  readonly id: string;
  readonly title: string;
}

export interface StaticSearch {
  ask(question: Pick<Question, 'query' | 'begun'>, limit: number): readonly StaticHit[];
  /** Whether a word of a title is one that was asked for. */
  marks(query: string, begun: boolean): (word: string) => boolean;
}

/** Reads what `writeStatic` wrote. */
export function readStatic(file: StaticIndex): StaticSearch {
  const { language, titles, locators, lengths } = file;
  const ids = unpacked(file.ids);
  const index = searchIndex();
  for (const [number, id] of ids.entries()) index.name(number, id, (locators[number] ?? '').split(' '));
  const words = file.words.split('\n');
  index.indexes[language].restore(words, file.postings.split('\n').map(fromSteps), lengths);
  const titleOf = new Map(ids.map((id, number) => [id, titles[number] ?? '']));
  return {
    ask: ({ query, begun }, limit) =>
      index
        .ask({ query, begun: begun === true, language })
        .hits.slice(0, limit)
        .map(({ key }) => ({ id: key, title: titleOf.get(key) ?? '' })),
    marks: (query, begun) => {
      const answer = index.ask({ query, begun, language });
      return (word) => answer.marks(language, word);
    },
  };
}

function packed(ids: readonly string[]): string {
  const bytes = ids.flatMap(
    (id) =>
      id
        .replaceAll('-', '')
        .match(/../g)
        ?.map((two) => Number.parseInt(two, 16)) ?? [],
  );
  if (bytes.length !== 16 * ids.length || bytes.some(Number.isNaN)) throw new Error('an id that is no UUID');
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function unpacked(ids: string): string[] {
  const digits = Array.from(atob(ids), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return (digits.match(/.{32}/g) ?? []).map((id) => id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
}

const steps = (postings: readonly number[]): string =>
  postings.map((posting, at) => (posting - (postings[at - 1] ?? 0)).toString(36)).join(' ');

function fromSteps(line: string): number[] {
  let last = 0;
  return line === '' ? [] : line.split(' ').map((step) => (last += Number.parseInt(step, 36)));
}
