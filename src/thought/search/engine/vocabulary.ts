import { type Forms, formsOf } from './forms.ts';
import { bitCount, signatureOf, slipsBetween, slipsOf } from './near-words.ts';
import { soundOf } from './sounds.ts';
import { isWrittenAs, keysOfLatin, latinKey } from './transliterated.ts';
import { isArabic, type SearchLanguage } from './words.ts';

/** How sure it is that a word of the texts is meant, by what it shares with the word asked for. */
export const certainty = {
  same: 1,
  stem: 0.9,
  bare: 0.85,
  other: 0.6,
  skeleton: 0.5,
  root: 0.25,
  begun: 0.55,
  transliterated: 0.6,
  sound: 0.5,
  slip: 0.5,
  twoSlips: 0.3,
};

/** Of so many words that are equally near each is asked for. */
const NEAREST = 6;

/** Slips between two words, 9 where there are more than `most`. */
function within(one: string, signs: number, other: string, others: number, most: number): number {
  if (most === 0 || Math.abs(one.length - other.length) > most || bitCount(signs ^ others) > 2 * most) return 9;
  const slips = slipsBetween(one, other, most);
  return slips > most ? 9 : slips;
}

type Plane = Map<string, number[]>;

/** The words of one language's texts, and every form under which they are found. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The number of a word, given to it when it was first seen. */
  numberOf(word: string): number;
  /** Whether a word, or another with its stem, is in the texts. */
  knows(word: string): boolean;
  /** The words with the fewest slips, at most two, from one that may be mistyped. */
  nearest(word: string): { readonly slips: number; readonly numbers: readonly number[] };
  /** Words that may be meant by the one asked for, each with how sure that is; `begun`: it is still being typed. */
  meant(word: string, begun: boolean): Map<number, number>;
}

/** Begins a vocabulary; it grows as texts come. */
export function vocabulary(language: SearchLanguage): Vocabulary {
  const words: string[] = [];
  const stems: string[] = [];
  const signatures: number[] = [];
  const wholes: number[] = [];
  const numbers = new Map<string, number>();
  const planes = {
    stem: new Map(),
    bare: new Map(),
    others: new Map(),
    skeletons: new Map(),
    roots: new Map(),
    sounds: new Map(),
    latin: new Map(),
  } satisfies Record<string, Plane>;
  const put = (plane: Plane, key: string, number: number) => {
    const there = plane.get(key);
    if (there === undefined) plane.set(key, [number]);
    else there.push(number);
  };
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = words.push(word) - 1;
    numbers.set(word, number);
    const forms = formsOf(language, word);
    stems.push(forms.stem);
    signatures.push(signatureOf(forms.stem));
    wholes.push(signatureOf(word));
    put(planes.stem, forms.stem, number);
    for (const key of forms.bare) put(planes.bare, key, number);
    for (const key of forms.others) put(planes.others, key, number);
    for (const key of forms.skeletons) put(planes.skeletons, key, number);
    for (const key of forms.roots) put(planes.roots, key, number);
    const sound = soundOf(language, language === 'ar' ? forms.stem : word);
    if (sound !== undefined) put(planes.sounds, sound, number);
    if (language === 'ar')
      for (const stem of new Set([forms.stem, ...forms.bare])) {
        const key = latinKey(stem);
        if (key !== undefined) put(planes.latin, key, number);
      }
    return number;
  };
  const meant = (word: string, begun: boolean, corrects = false): Map<number, number> => {
    const found = new Map<number, number>();
    const add = (number: number, sure: number) => {
      if (sure > (found.get(number) ?? 0)) found.set(number, sure);
    };
    const all = (plane: Plane, keys: readonly string[], sure: number) => {
      for (const key of keys) for (const number of plane.get(key) ?? []) add(number, sure);
    };
    const forms = formsOf(language, word);
    const same = numbers.get(word);
    if (same !== undefined) add(same, certainty.same);
    all(planes.stem, [forms.stem], certainty.stem);
    all(planes.bare, forms.bare, certainty.bare);
    all(planes.stem, forms.others, certainty.other);
    all(planes.others, [forms.stem], certainty.other);
    const sure = Math.max(0, ...found.values()) >= certainty.bare;
    all(planes.others, forms.others, certainty.skeleton);
    all(planes.skeletons, forms.skeletons, certainty.skeleton);
    all(planes.roots, forms.roots, certainty.root);
    if (begun && word.length >= 3) {
      const start = forms.bare[0] ?? word;
      for (const [number, stem] of stems.entries())
        if (stem.startsWith(start) || words[number]?.startsWith(word) === true) add(number, certainty.begun);
      // What a conjunction or preposition is written to stands among the other stems.
      for (const [key, begins] of planes.others)
        if (key.startsWith(start)) for (const number of begins) add(number, certainty.begun);
    }
    if (sure || corrects) return found;
    // Mistyped: the words of the texts nearest to it are asked for in its place, with all that is meant by them.
    const nearest = slipped(word, forms);
    const certain = nearest.slips < 2 ? certainty.slip : certainty.twoSlips;
    for (const number of nearest.numbers.slice(0, NEAREST))
      for (const [other, value] of meant(words[number] as string, false, true)) add(other, value * certain);
    return found;
  };
  const transliterated = (word: string): Map<number, number> => {
    const found = new Map<number, number>();
    for (const key of keysOfLatin(word))
      for (const number of planes.latin.get(key) ?? []) {
        const { stem, bare } = formsOf(language, words[number] as string);
        if ([stem, ...bare].some((each) => isWrittenAs(each, word))) found.set(number, certainty.transliterated);
      }
    return found;
  };
  /** The words with the fewest slips from the one asked for, in their stems or as they are written; or that sound like it. */
  const slipped = (word: string, { stem }: Forms): { slips: number; numbers: number[] } => {
    const sound = soundOf(language, language === 'ar' ? stem : word);
    const heard = sound === undefined ? [] : (planes.sounds.get(sound) ?? []);
    let [fewest, numbers] = [heard.length > 0 ? 1 : 3, [...heard]];
    const [ofStem, ofWord] = [slipsOf(stem.length), slipsOf(word.length)];
    const [stemSigns, wordSigns] = [signatureOf(stem), signatureOf(word)];
    for (let number = 0; number < stems.length; number += 1) {
      const slips = Math.min(
        within(stem, stemSigns, stems[number] as string, signatures[number] as number, ofStem),
        within(word, wordSigns, words[number] as string, wholes[number] as number, ofWord),
      );
      if (slips > fewest || slips > 2) continue;
      if (slips < fewest) [fewest, numbers] = [slips, []];
      numbers.push(number);
    }
    return { slips: fewest, numbers };
  };
  const knows = (word: string) => numbers.has(word) || planes.stem.has(formsOf(language, word).stem);
  const nearest = (word: string) => slipped(word, formsOf(language, word));
  return {
    words,
    numberOf,
    knows,
    nearest,
    meant: (word, begun) =>
      language === 'ar' && !isArabic(word) && !/^\d/.test(word) ? transliterated(word) : meant(word, begun),
  };
}
