import type { z } from 'zod';
import { type Language, say } from '#base';
import { messages, scoreOf } from '#names';
import type { MatchExplanation, MatchReason } from '../explanation.ts';
import type { explanationShape } from '../shapes.ts';
import { ruleSentences } from './messages.ts';
import { inWords } from './words.ts';

export type RenderedExplanation = z.input<typeof explanationShape>;

/**
 * An explanation in sentences of one language. Its first reason says how far the names agree, so that the effects of
 * the reasons add up to the score.
 */
export function renderExplanation(explanation: MatchExplanation, language: Language): RenderedExplanation {
  return {
    score: explanation.score,
    query: explanation.query,
    candidate: explanation.candidate,
    pairs: explanation.pairs.map((pair) => ({ ...pair, sentence: pairSentence(pair, language) })),
    reasons: [namesReason(explanation), ...explanation.reasons].map((reason) => ({
      rule: reason.rule,
      effect: reason.effect,
      speaks: speaksOf(reason),
      sentence: reasonSentence(reason, language),
    })),
  };
}

/** Names that agree to less than a half do not speak for one and the same, however the pair was found. */
function speaksOf(reason: MatchReason): RenderedExplanation['reasons'][number]['speaks'] {
  if (reason.rule === 'names' && reason.effect < 0.5) return 'against';
  return ruleSentences[reason.rule]?.speaks ?? 'neither';
}

/** What one pair of words says, in the reader's language. */
export function pairSentence(pair: { rule: string; a: string; b: string }, language: Language): string {
  const message = messages[pair.rule];
  return message === undefined ? `${pair.a} / ${pair.b}` : say(message, language, { a: pair.a, b: pair.b });
}

export function reasonSentence(reason: MatchReason, language: Language): string {
  const rule = ruleSentences[reason.rule];
  if (rule === undefined) return reason.rule;
  const percent = reason.rule === 'names' ? { percent: percentOf(reason.effect, language) } : {};
  const spoken = Object.entries(reason.parameters).map(([name, value]) => [name, inWords(name, value, language)]);
  return say(rule.sentence, language, { ...Object.fromEntries(spoken), ...percent });
}

/** How far the names agree, as a reason like the others. */
export function namesReason(explanation: MatchExplanation): MatchReason {
  const parameters = { a: explanation.query, b: explanation.candidate };
  return { rule: 'names', effect: scoreOf(explanation), parameters };
}

function percentOf(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
