import { formsOf } from './forms.ts';
import { bitCount, signatureOf, slipsBetween, slipsOf } from './near-words.ts';
import type { SearchLanguage } from './words.ts';

/** How sure it is that a word of the texts is meant, by what it shares with the word asked for. */
export const certainty = {
  same: 1,
  stem: 0.9,
  bare: 0.85,
  other: 0.6,
  skeleton: 0.5,
  root: 0.25,
  begun: 0.55,
  slip: 0.5,
  twoSlips: 0.3,
};

type Plane = Map<string, number[]>;

/** The words of one language's texts, and every form under which they are found. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The number of a word, given to it when it was first seen. */
  numberOf(word: string): number;
  /** Words that may be meant by the one asked for, each with how sure that is; `begun`: it is still being typed. */
  meant(word: string, begun: boolean): Map<number, number>;
}

/** Begins a vocabulary; it grows as texts come. */
export function vocabulary(language: SearchLanguage): Vocabulary {
  const words: string[] = [];
  const stems: string[] = [];
  const signatures: number[] = [];
  const numbers = new Map<string, number>();
  const planes = {
    stem: new Map(),
    bare: new Map(),
    others: new Map(),
    skeletons: new Map(),
    roots: new Map(),
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
    put(planes.stem, forms.stem, number);
    for (const key of forms.bare) put(planes.bare, key, number);
    for (const key of forms.others) put(planes.others, key, number);
    for (const key of forms.skeletons) put(planes.skeletons, key, number);
    for (const key of forms.roots) put(planes.roots, key, number);
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
    const sure = found.size > 0;
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
    // Mistyped: the word of the texts nearest to it is asked for in its place, with all that is meant by that.
    let [nearest, fewest]: [number | undefined, number] = [undefined, 3];
    slipped(forms.stem, (number, slips) => {
      add(number, slips < 2 ? certainty.slip : certainty.twoSlips);
      if (slips < fewest) [nearest, fewest] = [number, slips];
    });
    if (nearest === undefined) return found;
    for (const [number, certain] of meant(words[nearest] as string, false, true))
      add(number, certain * (fewest < 2 ? certainty.slip : certainty.twoSlips));
    return found;
  };
  const slipped = (stem: string, add: (number: number, slips: number) => void) => {
    const most = slipsOf(stem.length);
    if (most === 0) return;
    const signature = signatureOf(stem);
    for (let number = 0; number < stems.length; number += 1) {
      const other = stems[number] as string;
      if (Math.abs(other.length - stem.length) > most) continue;
      if (bitCount(signature ^ (signatures[number] as number)) > 2 * most) continue;
      const slips = slipsBetween(stem, other, most);
      if (slips <= most) add(number, slips);
    }
  };
  return { words, numberOf, meant };
}
