/** How two words met, in the few kinds a reader can tell apart at a glance; the sentence of the pair says it exactly. */
export type PairKind = 'equal' | 'sound' | 'spelling' | 'little' | 'missing' | 'against';

const kinds: Readonly<Record<string, PairKind>> = {
  equal: 'equal',
  number: 'equal',
  transliteration: 'sound',
  'known-variant': 'sound',
  spelling: 'spelling',
  joined: 'spelling',
  initial: 'spelling',
  'generic-word': 'little',
  'legal-form': 'little',
  'extra-name': 'missing',
  unmatched: 'missing',
};

export function pairKind(pair: { rule: string; similarity: number }): PairKind {
  return kinds[pair.rule] ?? (pair.similarity < 0 || pair.rule.startsWith('different') ? 'against' : 'spelling');
}
