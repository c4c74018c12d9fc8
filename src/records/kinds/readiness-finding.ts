import { z } from 'zod';
import { readinessRungs } from './capability.ts';
import { day, institution, inventedInstitution, personKey } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, objectShape, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--dc97fa38-2e6d-494b-8e06-dc93dd490a99',
  'readiness-finding',
  'Whether what a state offered stands on the rung of readiness that it says, as somebody else found.',
  'new-sdo',
);

export const readinessFindingShape = objectShape('readiness-finding', extension.id, {
  offer_ref: idOf('capability'),
  /** `modified` of the version that was looked at: a later one is not judged by it. */
  offer_version: timestamp,
  rung: z.enum(readinessRungs),
  found: z.enum(['stands', 'stands-in-part', 'does-not-stand']),
  looked_on: day,
  reasons: text,
  institution,
  reviewer: personKey,
});
export type ReadinessFindingRecord = z.infer<typeof readinessFindingShape>;

export const readinessFinding = {
  kind: 'readiness-finding',
  axis: 'military',
  title: { ar: 'نتيجة فحص الجاهزية', en: 'Readiness finding', fr: 'Constat de disponibilité' },
  extension,
  shape: readinessFindingShape,
  example: {
    ...invented('readiness-finding', extension.id),
    offer_ref: inventedId('capability'),
    offer_version: '2026-03-01T08:00:00.000Z',
    rung: 'R2',
    found: 'stands',
    looked_on: '2026-04-01',
    reasons: 'An advisory visit saw the team and its equipment.',
    institution: inventedInstitution,
    reviewer: 'b'.repeat(64),
  },
} as const;
