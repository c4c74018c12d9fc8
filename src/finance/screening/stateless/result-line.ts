import { languages, type Text } from '#base';
import { ruleSentences } from '../messages.ts';
import { namesReason, pairSentence, reasonSentence } from '../render-explanation.ts';
import type { ScreenedName } from './screen-names.ts';

/** One line of what a stateless screening gives. */
export interface ResultLine {
  id: string | number;
  results: {
    entity: string;
    /** Every id the list itself uses for the entry. */
    refs: readonly string[];
    list: string;
    schema: string;
    name: string;
    score: number;
    match: boolean;
    explanation: ExplanationEntry[];
  }[];
}

/** One pair of words that met, or one reason beside the names; the same sentence in every language. */
export interface ExplanationEntry {
  rule: string;
  effect: number;
  speaks: 'for' | 'against' | 'neither';
  a?: string;
  b?: string;
  weight?: number;
  similarity?: number;
  sentence: Text;
}

export function resultLine({ id, hits }: ScreenedName, threshold: number): ResultLine {
  return {
    id,
    results: hits.map(({ subjectId, list, subject, explanation }) => ({
      entity: subjectId,
      refs: subject.refs,
      list,
      schema: subject.schema,
      name: subject.names[0]?.full ?? subject.ref,
      score: explanation.score,
      match: explanation.score >= threshold,
      explanation: [
        ...explanation.pairs.map((pair): ExplanationEntry => {
          const effect = pair.weight * pair.similarity;
          const speaks = effect > 0 ? 'for' : effect < 0 ? 'against' : 'neither';
          return { ...pair, effect, speaks, sentence: inAll((language) => pairSentence(pair, language)) };
        }),
        ...[namesReason(explanation), ...explanation.reasons].map(
          (reason): ExplanationEntry => ({
            rule: reason.rule,
            effect: reason.effect,
            speaks: ruleSentences[reason.rule]?.speaks ?? 'neither',
            sentence: inAll((language) => reasonSentence(reason, language)),
          }),
        ),
      ],
    })),
  };
}

function inAll(make: (language: (typeof languages)[number]) => string): Text {
  return { ar: make('ar'), en: make('en'), fr: make('fr') };
}
