import { z } from 'zod';
import { extensionDefinition, invented, line, objectShape, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--1fe22ac6-048d-4d1a-83b4-cf677ba2081f',
  'narrative',
  'A story extremists tell to win people: what it claims, its names, and which kind it is.',
  'new-sdo',
);

/** The property names are OpenCTI’s, so that its objects can be mapped by changing the extension alone. */
export const narrativeShape = objectShape('narrative', extension.id, {
  name: line,
  description: text.optional(),
  aliases: z.array(line).min(1).optional(),
  narrative_types: z.array(line).min(1).optional(),
  first_seen: timestamp.optional(),
  last_seen: timestamp.optional(),
});
export type Narrative = z.infer<typeof narrativeShape>;

export const narrative = {
  kind: 'narrative',
  axis: 'thought',
  title: { ar: 'خطاب متطرف', en: 'Extremist narrative', fr: 'Discours extrémiste' },
  extension,
  shape: narrativeShape,
  example: {
    ...invented('narrative', extension.id),
    name: 'Invented narrative',
    description: 'It claims that nobody may live beside others in peace.',
    aliases: ['رواية مختلقة'],
    narrative_types: ['grievance'],
  },
} as const;
