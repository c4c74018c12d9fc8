import { fold } from './fold.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { canonical, read } from './reading.ts';

/** What is known of given names: which of them a spelling is, and how common it is. Built once, never changed. */
export interface Lexicon {
  /** The number of the given name a reading is, from 1; 0 for none known. */
  classOf(key: string): number;
  /** Share of bearers, 0..1, of a class number; of 0: of a word about which nothing is known. */
  prior(number: number): number;
  readonly classes: number;
}

/** Share of bearers a word has about which nothing is known. */
export const UNKNOWN_SHARE = 1e-4;

export const LEXICON: Lexicon = build();

function build(): Lexicon {
  const classes = new Map<string, number>();
  const ambiguous = new Set<string>();
  const priors = [UNKNOWN_SHARE];
  for (const line of GIVEN_NAMES.trim().split('\n')) {
    const [share = '0', ...spellings] = line.split(' ');
    const number = priors.push(Number(share) / 10_000) - 1;
    for (const spelling of spellings) {
      const { key } = read(canonical(fold(spelling)));
      const held = classes.get(key);
      if (held !== undefined && held !== number) ambiguous.add(key);
      classes.set(key, number);
    }
  }
  for (const key of ambiguous) classes.delete(key);
  return {
    classOf: (key) => classes.get(key) ?? 0,
    prior: (number) => priors[number] ?? UNKNOWN_SHARE,
    classes: priors.length,
  };
}
