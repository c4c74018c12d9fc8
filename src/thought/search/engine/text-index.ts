import { stopWords } from './stop-words.ts';
import { nearestSubject, type NamedSubject, subjectsNamed } from './subject-words.ts';
import { certainty, type Vocabulary, vocabulary } from './vocabulary.ts';
import { isArabic, type SearchLanguage, tokensOf, wordOfToken } from './words.ts';

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
const SYNONYM = 0.5;
/** A count of a word in a part above this is as good as this. */
const MOST = 7;
const weights = fields.map((field) => fieldWeights[field]);
/** What it is worth that words stand together in one part, and how much of that each part is given: a page holds anything. */
const TOGETHER = 0.6;
const close = fields.map((field) => ({ title: 1, concept: 1, claim: 1, steps: 0.6, page: 0.4, treatise: 0.3 })[field]);
/** From here on a word counts as being there. */
const HELD = 0.45;
/** Beyond so many texts nothing answers well. */
const DEEPEST = 1000;

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
  /** How sure it is on average what its words mean here, from 0 to 1. */
  readonly sure: number;
}

/** The texts with the highest scores, in no order. */
function bestOf(texts: readonly number[], scores: Float64Array): readonly number[] {
  if (texts.length <= DEEPEST) return texts;
  const least = Float64Array.from(texts, (text) => scores[text] as number).toSorted()[texts.length - DEEPEST] as number;
  return texts.filter((text) => (scores[text] as number) >= least);
}

export function textIndex(language: SearchLanguage): TextIndex {
  const words = vocabulary(language);
  const postings: number[][] = [];
  const lengths: number[] = [];
  const sums = fields.map(() => 0);
  const live = new Set<number>();
  /** By the token as it is written: the same few thousand are written again and again. */
  const known = new Map<string, number>();
  const numberOfToken = (token: string): number => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const { word } = wordOfToken(token);
    const number = word === '' ? -1 : words.numberOf(word);
    known.set(token, number);
    return number;
  };

  const put = (text: number, parts: FieldTexts) => {
    live.add(text);
    for (const [field, name] of fields.entries()) {
      const counts = new Map<number, number>();
      let length = 0;
      for (const token of tokensOf(parts[name] ?? '')) {
        const number = numberOfToken(token);
        if (number < 0) continue;
        length += 1;
        counts.set(number, Math.min(MOST, (counts.get(number) ?? 0) + 1));
      }
      for (const [number, count] of counts) (postings[number] ??= []).push(text * 64 + field * 8 + count);
      lengths[text * fields.length + field] = length;
      sums[field] = (sums[field] as number) + length;
    }
  };
  const drop = (text: number) => {
    if (!live.delete(text)) return;
    for (const field of fields.keys())
      sums[field] = (sums[field] as number) - (lengths[text * fields.length + field] ?? 0);
  };

  // Tallies for each text, cleared after use: cheaper by far than maps where a word is in thousands of texts.
  let room = 0;
  let [tallies, sures, scores] = [new Float64Array(0), new Float64Array(0), new Float64Array(0)];
  /** By text and field, which words of the query are there, a bit each. */
  let held = new Int32Array(0);
  const grow = () => {
    const size = lengths.length / fields.length;
    if (room >= size) return;
    room = Math.ceil(size * 1.5);
    [tallies, sures, scores] = [new Float64Array(room), new Float64Array(room), new Float64Array(room)];
    held = new Int32Array(room * fields.length);
  };
  /** What one word of the query is worth to each text it is in. */
  const weigh = (meant: ReadonlyMap<number, number>, bit: number) => {
    const averages = sums.map((sum) => DILUTION / Math.max(1, sum / Math.max(1, live.size)));
    const touched: number[] = [];
    for (const [number, certain] of meant)
      for (const posting of postings[number] ?? []) {
        const text = posting >>> 6;
        const field = (posting >>> 3) & 7;
        const place = text * fields.length + field;
        const long = 1 - DILUTION + (averages[field] as number) * (lengths[place] as number);
        if (tallies[text] === 0) touched.push(text);
        tallies[text] = (tallies[text] as number) + (certain * (weights[field] as number) * (posting & 7)) / long;
        if (certain > (sures[text] as number)) sures[text] = certain;
        if (certain >= HELD) held[place] = (held[place] as number) | bit;
      }
    const there = touched.filter((text) => live.has(text));
    const holding = there.reduce((sum, text) => sum + (sures[text] as number), 0);
    const rarity = Math.log(1 + Math.max(0, live.size - holding + 0.5) / (holding + 0.5));
    for (const text of there) {
      const tally = tallies[text] as number;
      tallies[text] = rarity * (sures[text] as number) * (tally / (SATURATION + tally));
    }
    return { rarity, there, touched };
  };

  const find = (query: readonly string[], begun: boolean): Found => {
    grow();
    const telling = query.filter((word) => !stopWords[language].has(word) && (word.length > 1 || query.length === 1));
    const asked = telling.length > 0 ? telling : [...query];
    const named = subjectsNamed(asked, language);
    const lost = asked.map((word, at) => !named.some(({ from, to }) => from <= at && at < to) && !words.knows(word));
    const subjects = lost.includes(true)
      ? subjectsNamed(
          asked.map((word, at) => (lost[at] === true ? corrected(words, word) : word)),
          language,
        )
      : named;
    const meants = asked.map((word, at) =>
      meantBy(words, language, word, begun && at === asked.length - 1, at, subjects),
    );
    const rarities: number[] = [];
    const all: number[] = [];
    const touchedTexts: number[] = [];
    let most = 0;
    let known = 0;
    for (const [at, meant] of meants.entries()) {
      const { rarity, there, touched } = weigh(meant, 1 << at);
      rarities.push(there.length > 0 ? rarity : 0);
      if (there.length > 0) known += 1;
      most += there.length > 0 ? rarity : Math.log(1 + live.size);
      for (const text of there) {
        if (scores[text] === 0) all.push(text);
        scores[text] = (scores[text] as number) + (tallies[text] as number);
      }
      for (const text of touched) {
        tallies[text] = sures[text] = 0;
        touchedTexts.push(text);
      }
    }
    const whole = Math.max(most, 1e-9);
    for (const text of all) {
      const score = scores[text] as number;
      const covered = COVERAGE_LEAST + ((1 - COVERAGE_LEAST) * score) / whole;
      scores[text] = score * covered * (1 + (TOGETHER * together(text, rarities)) / whole);
    }
    const best = new Map(bestOf(all, scores).map((text) => [text, scores[text] as number]));
    for (const text of all) scores[text] = 0;
    for (const text of touchedTexts) held.fill(0, text * fields.length, (text + 1) * fields.length);
    const sure = meants.reduce((sum, meant) => sum + Math.max(0, ...meant.values()), 0) / Math.max(1, meants.length);
    const numbers = new Set(meants.flatMap((meant) => [...meant].filter(([, sure]) => sure >= 0.3).map(([n]) => n)));
    const marked = new Set([...numbers].map((number) => words.words[number] as string));
    return { scores: best, marks: (word) => marked.has(word), asked: asked.length, known, sure };
  };
  /** How much of what was asked for stands together in one part of a text. */
  const together = (text: number, rarities: readonly number[]): number => {
    let best = 0;
    for (let field = 0; field < fields.length; field += 1) {
      const bits = held[text * fields.length + field] as number;
      let sum = 0;
      for (let at = 0; bits >>> at > 0 && at < rarities.length; at += 1)
        if ((bits >>> at) & 1) sum += rarities[at] as number;
      best = Math.max(best, sum * (close[field] as number));
    }
    return best;
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

/** The word that a mistyped one is nearest to: of the texts, or of a subject where that is nearer. */
function corrected(words: Vocabulary, word: string): string {
  const [here, there] = [words.nearest(word), nearestSubject(word)];
  const [first] = here.numbers;
  return first !== undefined && here.slips <= there.slips ? (words.words[first] as string) : there.word;
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
  const own = language === 'ar' || !isArabic(word);
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
