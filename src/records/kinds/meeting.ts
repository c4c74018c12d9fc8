import { z } from 'zod';
import { day, lines, pactAxes, texts, url } from './pact-words.ts';
import { extensionDefinition, invented, line, objectShape } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--c6c79b09-91e2-4ebc-b6ce-ca133784e842',
  'meeting',
  'What a meeting of the alliance agreed, paragraph by paragraph, in each of its working languages.',
  'new-sdo',
);

export const paragraphKinds = ['principle', 'fact', 'reason', 'commitment', 'aim', 'expectation'] as const;

export const meetingShape = objectShape('meeting', extension.id, {
  name: lines,
  /** Which body met: `ministers-of-defence`, `secretariat`… */
  body: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  held_on: day,
  place: lines.optional(),
  paragraphs: z
    .array(
      z.looseObject({
        number: z.int().min(1).max(1000),
        text: texts,
        kind: z.enum(paragraphKinds),
        axis: z.enum(pactAxes).optional(),
      }),
    )
    .min(1)
    .max(1000)
    .refine((all) => new Set(all.map((one) => one.number)).size === all.length, 'a paragraph number stands twice'),
  /** ISO 639-3: in which of them the text was adopted; the others are translations. */
  languages: z.array(z.string().regex(/^[a-z]{3}$/)).min(1),
  sources: z
    .array(z.looseObject({ title: line, url: url.optional() }))
    .min(1)
    .max(100)
    .optional(),
});
export type Meeting = z.infer<typeof meetingShape>;

export const meeting = {
  kind: 'meeting',
  axis: 'pact',
  title: { ar: 'اجتماع', en: 'Meeting', fr: 'Réunion' },
  extension,
  shape: meetingShape,
  example: {
    ...invented('meeting', extension.id),
    name: { ara: 'اجتماع مختلق', eng: 'Invented meeting', fra: 'Réunion inventée' },
    body: 'ministers-of-defence',
    held_on: '2026-02-01',
    place: { ara: 'مدينة مختلقة', eng: 'Invented city', fra: 'Ville inventée' },
    paragraphs: [
      {
        number: 1,
        text: {
          ara: 'تلتزم الدول بأن تنسّق جهودها.',
          eng: 'The states commit to coordinate their efforts.',
          fra: 'Les États s’engagent à coordonner leurs efforts.',
        },
        kind: 'commitment',
        axis: 'integration',
      },
    ],
    languages: ['ara'],
  },
} as const;
