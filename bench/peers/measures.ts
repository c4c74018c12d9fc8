/** What others measure names by, on one pair: plain Jaro–Winkler, and the same after any-ascii. Both on sorted words. */
import anyAscii from 'any-ascii';
import { jaroWinkler } from './jaro-winkler.ts';

export interface Peer {
  name: string;
  score(a: string, b: string): number;
}

function sortedWords(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ');
}

export const PEERS: readonly Peer[] = [
  { name: 'Jaro–Winkler', score: (a, b) => jaroWinkler(sortedWords(a), sortedWords(b)) },
  {
    name: 'any-ascii + Jaro–Winkler',
    score: (a, b) => jaroWinkler(sortedWords(anyAscii(a)), sortedWords(anyAscii(b))),
  },
];
