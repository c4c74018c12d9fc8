import { z } from 'zod';
import { institution, inventedInstitution, personKey, stateCode } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, objectShape, timestamp } from './record-kind.ts';
import { findings, saidTexts } from './thought-words.ts';

const extension = extensionDefinition(
  'extension-definition--fabfaac5-d299-48e8-9867-843f170111b9',
  'dossier-review',
  'Whether a state adopts, adapts or disputes one version of another state’s dossier, and why.',
  'new-sdo',
);

export const dossierReviewShape = objectShape('dossier-review', extension.id, {
  dossier_ref: idOf('dossier'),
  /** `modified` of the version that was read: a later one is not judged by it. */
  dossier_version: timestamp,
  state: stateCode,
  finding: z.enum(findings),
  reasons: saidTexts,
  /** Of a dossier that was adapted: the reviewer’s own one. */
  adapted_ref: idOf('dossier').optional(),
  institution,
  reviewer: personKey,
}).refine(({ finding, adapted_ref: own }) => (finding === 'adapts') === (own !== undefined), {
  path: ['adapted_ref'],
  message: 'whoever adapts names their own dossier, and nobody else does',
});
export type DossierReviewRecord = z.infer<typeof dossierReviewShape>;

export const dossierReview = {
  kind: 'dossier-review',
  axis: 'thought',
  title: { ar: 'رأي دولة في ملف', en: 'Review of a dossier', fr: 'Avis sur un dossier' },
  extension,
  shape: dossierReviewShape,
  example: {
    ...invented('dossier-review', extension.id),
    dossier_ref: inventedId('dossier'),
    dossier_version: '2026-03-01T08:00:00.000Z',
    state: 'XB',
    finding: 'disputes',
    reasons: { eng: 'The second step rests on an edition we could not find.' },
    institution: inventedInstitution,
    reviewer: 'b'.repeat(64),
  },
} as const;
