import { z } from 'zod';
import { extensionDefinition, invented, line, objectShape, refs, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--d232d7ac-1181-442d-bb81-3792158ea69c',
  'capability',
  'A capability a state offers or needs; the relationship `fulfils` joins an offer to a need.',
  'new-sdo',
);

/** The axes of the alliance. */
export const axisNames = ['thought', 'media', 'finance', 'military', 'pact'] as const;

export const capabilityShape = objectShape('capability', extension.id, {
  name: line,
  description: text.optional(),
  direction: z.enum(['offer', 'need']),
  axis: z.enum(axisNames),
  quantity: z.number().positive().optional(),
  unit: line.optional(),
  valid_from: timestamp.optional(),
  valid_until: timestamp.optional(),
  /** The commitments of the pact that a need stands in the way of, or an offer helps with. */
  commitment_refs: refs('commitment').optional(),
});
export type Capability = z.infer<typeof capabilityShape>;

export const capability = {
  kind: 'capability',
  axis: 'military',
  title: { ar: 'قدرة', en: 'Capability', fr: 'Capacité' },
  extension,
  shape: capabilityShape,
  example: {
    ...invented('capability', extension.id),
    name: 'Training of financial investigators',
    direction: 'offer',
    axis: 'finance',
    quantity: 20,
    unit: 'seats',
    valid_until: '2026-12-31T00:00:00.000Z',
  },
} as const;
