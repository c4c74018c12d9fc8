import { z } from 'zod';
import { stateCode } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, objectShape, text } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--2fc31432-f0aa-40e8-a713-aa65a16b0483',
  'reply',
  'A state’s reply to what a review found of its report; it is shown wherever the finding is.',
  'new-sdo',
);

export const replyShape = objectShape('reply', extension.id, {
  review_ref: idOf('progress-review'),
  /** The state that was reviewed. */
  state: stateCode,
  reply_text: text,
  asks_correction: z.boolean(),
});
export type Reply = z.infer<typeof replyShape>;

export const reply = {
  kind: 'reply',
  axis: 'pact',
  title: { ar: 'رد دولة', en: 'Reply', fr: 'Réponse' },
  extension,
  shape: replyShape,
  example: {
    ...invented('reply', extension.id),
    lang: 'en',
    review_ref: inventedId('progress-review'),
    state: 'XA',
    reply_text: 'The office has opened since.',
    asks_correction: false,
  },
} as const;
