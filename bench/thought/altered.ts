/** One word of a verse altered, in the ways a verse is bent. */
export const alterations = ['replaced', 'letter', 'dropped', 'added', 'swapped', 'negated'] as const;
export type AlterationKind = (typeof alterations)[number];

/**
 * The words of a verse with one alteration, drawn by `random` (0 … 1); undefined where the verse has no room for it. A word
 * dropped, added or moved at an end leaves a part of the verse or a word beside it: only what is inside counts.
 */
export function altered(
  words: readonly string[],
  kind: AlterationKind,
  random: () => number,
  anyWord: () => string,
): string[] | undefined {
  const pick = (from: number, to: number) => from + Math.floor(random() * (to - from));
  const at = pick(0, words.length);
  if (kind === 'replaced') return words.with(at, anyWord());
  if (kind === 'letter') return words.with(at, otherLetter(words[at] as string, random));
  if (kind === 'swapped') {
    if (words.length < 2) return undefined;
    const first = pick(0, words.length - 1);
    return words.with(first, words[first + 1] as string).with(first + 1, words[first] as string);
  }
  if (words.length < 3) return undefined;
  const inside = pick(1, words.length - 1);
  if (kind === 'dropped') return words.toSpliced(inside, 1);
  return words.toSpliced(inside, 0, kind === 'added' ? anyWord() : 'لا');
}

/** Consonants that spelling leaves alone. */
const consonants = 'بتثجحخدذرزسشصضطظعغفقكلمن';

function otherLetter(word: string, random: () => number): string {
  const places = Array.from(word).flatMap((char, at) => (consonants.includes(char) ? [at] : []));
  const at = places[Math.floor(random() * places.length)];
  if (at === undefined) return `${word}ن`;
  const others = Array.from(consonants).filter((char) => char !== word[at]);
  return word.slice(0, at) + (others[Math.floor(random() * others.length)] as string) + word.slice(at + 1);
}
