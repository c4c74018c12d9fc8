import { parseName } from './parse.ts';
import type { NameExplanation, NameQuery, NameToken, TokenPair } from './types.ts';

/** Scores at or above it are matches. */
export const DEFAULT_THRESHOLD = 0.75;

/** The score of an explanation, from its pairs alone: the sum of weight × similarity in their order, held to 0..1. */
export function scoreOf(explanation: Pick<NameExplanation, 'pairs'>): number {
  let total = 0;
  for (const pair of explanation.pairs) total += pair.weight * pair.similarity;
  return Math.min(1, Math.max(0, total));
}

/** Compares the best-meeting spellings of two bearers. */
export function compareNames(a: NameQuery, b: NameQuery): NameExplanation {
  let best: NameExplanation = { score: 0, a: a.names[0] ?? '', b: b.names[0] ?? '', pairs: [] };
  for (const left of a.names)
    for (const right of b.names) {
      const found = compareSpellings(left, right);
      if (found.score > best.score || best.pairs.length === 0) best = found;
    }
  return best;
}

function compareSpellings(a: string, b: string): NameExplanation {
  const left = words(a);
  const right = words(b);
  const open = new Set(right);
  const met: [NameToken | undefined, NameToken | undefined, number][] = [];
  for (const token of left) {
    let best: NameToken | undefined;
    let similarity = 0.7;
    for (const other of open) {
      const found = wordSimilarity(token.latin, other.latin);
      if (found > similarity) [best, similarity] = [other, found];
    }
    if (best) open.delete(best);
    met.push([token, best, best ? similarity : 0]);
  }
  for (const token of open) met.push([undefined, token, 0]);
  const weight = 1 / Math.max(1, met.length);
  const pairs: TokenPair[] = met.map(([x, y, similarity]) => ({
    a: x?.text ?? '',
    b: y?.text ?? '',
    rule: !x || !y ? 'unmatched' : similarity === 1 ? 'equal' : 'spelling',
    weight,
    similarity,
  }));
  return { score: scoreOf({ pairs }), a, b, pairs };
}

function words(name: string): NameToken[] {
  return parseName(name).tokens.filter((token) => token.role !== 'particle');
}

function consonants(word: string): string {
  return word.replace(/[aeiouwy']/g, '').replace(/(.)\1+/g, '$1');
}

/** 1 for the same reading, less by edit distance over the consonants and the letters. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [x, y] = [consonants(a), consonants(b)];
  const bones = 1 - distance(x, y) / Math.max(1, x.length, y.length);
  const letters = 1 - distance(a, b) / Math.max(1, a.length, b.length);
  return 0.7 * bones + 0.3 * letters;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
