import { createAligner } from './align.ts';
import { parseSpelling, type Part, type Spelling } from './parse.ts';
import { createScorer, type Meeting } from './score.ts';
import { createWordMeter } from './word-meter.ts';
import { createSide, fillSide } from './side.ts';
import { spellingsOf } from './spellings.ts';
import type { NameExplanation, NameQuery, TokenPair } from './types.ts';

/** The score of an explanation, from its pairs alone: the sum of weight × similarity in their order, held to 0..1. */
export function scoreOf(explanation: Pick<NameExplanation, 'pairs'>): number {
  let total = 0;
  for (const pair of explanation.pairs) total += pair.weight * pair.similarity;
  return Math.min(1, Math.max(0, total));
}

/**
 * Compares two bearers by the spellings that meet best. Rarity of words is what the lexicon believes; an index knows
 * better. Symmetric: swapping `a` and `b` swaps the sides of the explanation and nothing else.
 */
export function compareNames(a: NameQuery, b: NameQuery): NameExplanation {
  const scorer = createScorer(createWordMeter(createAligner()));
  const [left, right] = [createSide(), createSide()];
  let best: NameExplanation = { score: 0, a: a.names[0] ?? '', b: b.names[0] ?? '', pairs: [] };
  const others = spellings(b, a.kind);
  for (const one of spellings(a, b.kind))
    for (const other of others) {
      const organisation = one.spelling.kind !== 'person' || other.spelling.kind !== 'person';
      const partsA = fillSide(left, one.spelling.parts, organisation);
      const partsB = fillSide(right, other.spelling.parts, organisation);
      const score = scorer.score(left, right);
      if (score > best.score || best.pairs.length === 0)
        best = { score, a: one.name, b: other.name, pairs: pairsOf(scorer.meetings, partsA, partsB) };
    }
  return best;
}

interface Given {
  name: string;
  spelling: Spelling;
}

function spellings(query: NameQuery, other: NameQuery['kind']): Given[] {
  const kind = query.kind ?? other;
  return query.names.flatMap((name) =>
    spellingsOf(name, kind !== undefined && kind !== 'person').map((text) => ({
      name,
      spelling: parseSpelling(text, kind),
    })),
  );
}

/** The pairs of an explanation from what met. */
export function pairsOf(meetings: readonly Meeting[], a: readonly Part[], b: readonly Part[]): TokenPair[] {
  return meetings.map((met) => ({
    a: textOf(a, met.a, met.a2),
    b: textOf(b, met.b, met.b2),
    rule: met.rule,
    weight: met.weight,
    similarity: met.similarity,
  }));
}

function textOf(parts: readonly Part[], first: number, second: number): string {
  if (first < 0) return '';
  return parts
    .slice(first, Math.max(first, second) + 1)
    .map((part) => part.text)
    .join(' ');
}
