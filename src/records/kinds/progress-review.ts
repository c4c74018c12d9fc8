import { z } from 'zod';
import { institution, inventedInstitution, pactStatuses, personKey, stateCode } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, objectShape, refs, text, timestamp } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--79cd0c85-23dc-4d34-86ab-b9fbebe2aa0a',
  'progress-review',
  'What somebody of another institution, of the same state or of another, found of one version of a progress report.',
  'new-sdo',
);

export const reviewFindings = ['verified', 'in-part', 'not-verified'] as const;

export const progressReviewShape = objectShape('progress-review', extension.id, {
  report_ref: idOf('progress-report'),
  /** `modified` of the version that was looked at: a later one is not verified by it. */
  report_version: timestamp,
  /** Whose institution reviews. */
  state: stateCode,
  finding: z.enum(reviewFindings),
  status_found: z.enum(pactStatuses),
  review_text: text,
  institution,
  /** Who reviewed, as `reporter` of a report: a key, never a name. */
  reviewer: personKey,
  /** Reviewed by another state. */
  peer: z.boolean(),
  evidence_refs: refs('commitment-evidence').optional(),
});
export type ProgressReview = z.infer<typeof progressReviewShape>;

export const progressReview = {
  kind: 'progress-review',
  axis: 'pact',
  title: { ar: 'مراجعة تقرير', en: 'Review of a report', fr: 'Examen d’un rapport' },
  extension,
  shape: progressReviewShape,
  example: {
    ...invented('progress-review', extension.id),
    report_ref: inventedId('progress-report'),
    report_version: '2026-03-01T08:00:00.000Z',
    state: 'XB',
    finding: 'verified',
    status_found: 'limited',
    review_text: 'The decree was read in the gazette.',
    institution: { ...inventedInstitution, institution_id: '55555555-5555-4555-8555-555555555555' },
    reviewer: 'b'.repeat(64),
    peer: true,
  },
} as const;
