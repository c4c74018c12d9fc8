import { z } from 'zod';
import { code, pactAxes, texts } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, objectShape } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--eea03d38-54ff-4d22-8bc0-c4bbee813f88',
  'outcome',
  'A sentence of a meeting that obliges the states, frozen as it was adopted, under one axis.',
  'new-sdo',
);

export const outcomeShape = objectShape('outcome', extension.id, {
  meeting_ref: idOf('meeting'),
  /** `O8`. */
  code,
  /** Numbers of the meeting's paragraphs it is drawn from. */
  paragraph_numbers: z.array(z.int().min(1)).min(1).max(100),
  /** The source sentence, word for word. */
  text: texts,
  axis: z.enum(pactAxes),
});
export type Outcome = z.infer<typeof outcomeShape>;

export const outcome = {
  kind: 'outcome',
  axis: 'pact',
  title: { ar: 'مخرج من اجتماع', en: 'Outcome', fr: 'Conclusion' },
  extension,
  shape: outcomeShape,
  example: {
    ...invented('outcome', extension.id),
    meeting_ref: inventedId('meeting'),
    code: 'O1',
    paragraph_numbers: [1],
    text: {
      ara: 'تلتزم الدول بأن تنسّق جهودها.',
      eng: 'The states commit to coordinate their efforts.',
      fra: 'Les États s’engagent à coordonner leurs efforts.',
    },
    axis: 'integration',
  },
} as const;
