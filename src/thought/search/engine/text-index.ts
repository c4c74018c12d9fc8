import { stopWords } from './stop-words.ts';
import { type NamedSubject, subjectsNamed } from './subject-words.ts';
import { certainty, type Vocabulary, vocabulary } from './vocabulary.ts';
import { isArabic, type SearchLanguage, spokenOf } from './words.ts';

/** Parts of a dossier, and what a word in each is worth. */
export const fieldWeights = {
  title: 3,
  concept: 2,
  claim: 2,
  steps: 1.2,
  page: 0.7,
  treatise: 0.5,
} as const;
export type Field = keyof typeof fieldWeights;
export const fields = Object.keys(fieldWeights) as Field[];
export type FieldTexts = Readonly<Partial<Record<Field, string>>>;

/** How much of its worth a text keeps that has almost nothing of what was asked for. */
const COVERAGE_LEAST = 0.2;
/** BM25F: how soon a repeated word adds nothing, and how much a long part counts as diluted. */
const SATURATION = 8;
const DILUTION = 0.55;
const SYNONYM = 0.7;
/** A count of a word in a part above this is as good as this. */
const MOST = 7;
const weights = fields.map((field) => fieldWeights[field]);

/** What of a library is in one language, word by word. Texts have numbers that are never used again. */
export interface TextIndex {
  readonly language: SearchLanguage;
  readonly vocabulary: Vocabulary;
  /** By the number of a word: `text * 64 + field * 8 + count`, one small integer each. */
  readonly postings: readonly (readonly number[])[];
  readonly lengths: readonly number[];
  put(text: number, parts: FieldTexts): void;
  drop(text: number): void;
  /** Takes what another index wrote, before anything else is put in. */
  restore(words: readonly string[], postings: readonly number[][], lengths: readonly number[]): void;
  find(query: readonly string[], begun: boolean): Found;
}

export interface Found {
  /** By the number of the text. */
  readonly scores: ReadonlyMap<number, number>;
  /** Whether a word of a text is one that was asked for. */
  marks(word: string): boolean;
  /** How many words of the query say something in this language, and how many of those are in its texts. */
  readonly asked: number;
  readonly known: number;
}

export function textIndex(language: SearchLanguage): TextIndex {
  const words = vocabulary(language);
  const postings: number[][] = [];
  const lengths: number[] = [];
  const sums = fields.map(() => 0);
  const live = new Set<number>();

  const put = (text: number, parts: FieldTexts) => {
    live.add(text);
    for (const [field, name] of fields.entries()) {
      const counts = new Map<number, number>();
      const spoken = spokenOf(parts[name] ?? '');
      for (const { word } of spoken) {
        const number = words.numberOf(word);
        counts.set(number, Math.min(MOST, (counts.get(number) ?? 0) + 1));
      }
      for (const [number, count] of counts) (postings[number] ??= []).push(text * 64 + field * 8 + count);
      lengths[text * fields.length + field] = spoken.length;
      sums[field] = (sums[field] as number) + spoken.length;
    }
  };
  const drop = (text: number) => {
    if (!live.delete(text)) return;
    for (const field of fields.keys())
      sums[field] = (sums[field] as number) - (lengths[text * fields.length + field] ?? 0);
  };

  // One tally for each text, cleared after each word: cheaper by far than a map where a word is in thousands of texts.
  let tallies = new Float64Array(0);
  let sures = new Float64Array(0);
  /** Adds what one word of the query is worth to each text it is in. */
  const weigh = (meant: ReadonlyMap<number, number>) => {
    const size = lengths.length / fields.length;
    if (tallies.length < size) [tallies, sures] = [new Float64Array(size * 2), new Float64Array(size * 2)];
    const averages = sums.map((sum) => DILUTION / Math.max(1, sum / Math.max(1, live.size)));
    const touched: number[] = [];
    for (const [number, certain] of meant)
      for (const posting of postings[number] ?? []) {
        const text = posting >>> 6;
        const field = (posting >>> 3) & 7;
        const long = 1 - DILUTION + (averages[field] as number) * (lengths[text * fields.length + field] as number);
        if (tallies[text] === 0) touched.push(text);
        tallies[text] = (tallies[text] as number) + (certain * (weights[field] as number) * (posting & 7)) / long;
        if (certain > (sures[text] as number)) sures[text] = certain;
      }
    const there = touched.filter((text) => live.has(text));
    const holding = there.reduce((sum, text) => sum + (sures[text] as number), 0);
    const rarity = Math.log(1 + Math.max(0, live.size - holding + 0.5) / (holding + 0.5));
    const worth = there.map((text): [number, number] => {
      const tally = tallies[text] as number;
      return [text, rarity * (sures[text] as number) * (tally / (SATURATION + tally))];
    });
    for (const text of touched) tallies[text] = sures[text] = 0;
    return { rarity, worth };
  };

  const find = (query: readonly string[], begun: boolean): Found => {
    const telling = query.filter((word) => !stopWords[language].has(word) && (word.length > 1 || query.length === 1));
    const asked = telling.length > 0 ? telling : [...query];
    const subjects = subjectsNamed(asked, language);
    const meants = asked.map((word, at) =>
      meantBy(words, language, word, begun && at === asked.length - 1, at, subjects),
    );
    const scores = new Map<number, number>();
    let most = 0;
    let known = 0;
    for (const meant of meants) {
      const { rarity, worth } = weigh(meant);
      if (worth.length > 0) known += 1;
      most += worth.length > 0 ? rarity : Math.log(1 + live.size);
      for (const [text, value] of worth) scores.set(text, (scores.get(text) ?? 0) + value);
    }
    for (const [text, score] of scores)
      scores.set(text, score * (COVERAGE_LEAST + ((1 - COVERAGE_LEAST) * score) / Math.max(most, 1e-9)));
    const numbers = new Set(meants.flatMap((meant) => [...meant].filter(([, sure]) => sure >= 0.3).map(([n]) => n)));
    const marked = new Set([...numbers].map((number) => words.words[number] as string));
    return { scores, marks: (word) => marked.has(word), asked: asked.length, known };
  };

  const restore: TextIndex['restore'] = (given, from, long) => {
    for (const [at, word] of given.entries()) {
      const number = words.numberOf(word);
      postings[number] = [...(from[at] ?? [])];
    }
    for (const [at, length] of long.entries()) {
      lengths[at] = length;
      const field = at % fields.length;
      sums[field] = (sums[field] as number) + length;
      live.add(Math.floor(at / fields.length));
    }
  };
  return { language, vocabulary: words, postings, lengths, put, drop, restore, find };
}

/** Words of the texts that one word of the query may mean: by its letters, or as another word for the same subject. */
function meantBy(
  words: Vocabulary,
  language: SearchLanguage,
  word: string,
  begun: boolean,
  at: number,
  subjects: readonly NamedSubject[],
): Map<number, number> {
  const own = isArabic(word) === (language === 'ar') || /^\d/.test(word);
  const found = own ? words.meant(word, begun) : new Map<number, number>();
  // A word that is itself in no text and names a subject is that subject.
  const sure = Math.max(0, ...found.values()) >= certainty.stem;
  for (const { from, to, words: others } of subjects) {
    if (at < from || at >= to) continue;
    for (const [other = '', ...more] of others) {
      if (more.length > 0) continue;
      for (const [number, certain] of words.meant(other, false)) {
        const value = certain >= certainty.skeleton ? certain * (sure ? SYNONYM : 0.85) : 0;
        if (value > (found.get(number) ?? 0)) found.set(number, value);
      }
    }
  }
  return found;
}
