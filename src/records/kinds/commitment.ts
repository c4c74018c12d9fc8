import { z } from 'zod';
import { axisNames } from './capability.ts';
import { extensionDefinition, invented, inventedId, line, objectShape, refs, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--b3d391e4-9693-4d1d-a42e-b3dde8a4012b',
  'commitment',
  'What a member has promised to do, by when, how far it is, and what shows it.',
  'new-sdo',
);

export const commitmentShape = objectShape('commitment', extension.id, {
  name: line,
  axis: z.enum(axisNames),
  statement: text,
  due: timestamp.optional(),
  status: z.enum(['planned', 'in-progress', 'done', 'given-up']),
  evidence_refs: refs().optional(),
});
export type Commitment = z.infer<typeof commitmentShape>;

export const commitment = {
  kind: 'commitment',
  axis: 'pact',
  title: { ar: 'التزام', en: 'Commitment', fr: 'Engagement' },
  extension,
  shape: commitmentShape,
  example: {
    ...invented('commitment', extension.id),
    name: 'Ratify and implement',
    axis: 'finance',
    statement: 'The convention will be ratified and its article 8 implemented.',
    due: '2026-12-31T00:00:00.000Z',
    status: 'in-progress',
    evidence_refs: [inventedId('legal-instrument')],
  },
} as const;
