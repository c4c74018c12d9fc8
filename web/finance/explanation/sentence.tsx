import { Fragment } from 'react';
import { sentenceParts } from './sentence-parts.ts';

/** A sentence of the node's: the names, numbers and dates it quotes keep their own direction, in whatever script. */
export function Sentence({ text }: { text: string }) {
  return sentenceParts(text).map(({ said, quoted }, i) =>
    quoted ? <bdi key={`${i} ${said}`}>{said}</bdi> : <Fragment key={`${i} ${said}`}>{said}</Fragment>,
  );
}
