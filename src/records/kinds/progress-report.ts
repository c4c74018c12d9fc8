import { z } from 'zod';
import { code, day, institution, inventedInstitution, pactStatuses, personKey, stateCode } from './pact-words.ts';
import { extensionDefinition, idOf, invented, inventedId, objectShape, refs, text } from './record-kind.ts';

const extension = extensionDefinition(
  'extension-definition--de54921b-0c48-412d-a523-aba6c2421657',
  'progress-report',
  'How far a state says it is with a commitment, as of a day, with what shows it.',
  'new-sdo',
);

export const progressReportShape = objectShape('progress-report', extension.id, {
  commitment_ref: idOf('commitment'),
  state: stateCode,
  status: z.enum(pactStatuses),
  as_of: day,
  /** The value of the commitment's indicator that day. */
  actual: z.number().optional(),
  /** Codes of milestones that are reached. */
  milestones_done: z.array(code).max(50).optional(),
  report_text: text,
  evidence_refs: refs('commitment-evidence').optional(),
  institution,
  /** Who reported, so that nobody verifies their own report: a key of the state's own, never a name. */
  reporter: personKey,
}).refine(
  ({ status, evidence_refs }) => status === 'no-evidence' || status === 'not-started' || evidence_refs !== undefined,
  { path: ['evidence_refs'], message: 'whoever says that something is done shows what proves it' },
);
export type ProgressReport = z.infer<typeof progressReportShape>;

export const progressReport = {
  kind: 'progress-report',
  axis: 'pact',
  title: { ar: 'تقرير تقدّم', en: 'Progress report', fr: 'Rapport d’avancement' },
  extension,
  shape: progressReportShape,
  example: {
    ...invented('progress-report', extension.id),
    lang: 'en',
    commitment_ref: inventedId('commitment'),
    state: 'XA',
    status: 'limited',
    as_of: '2026-02-28',
    actual: 0,
    milestones_done: ['M1'],
    report_text: 'The decree is issued; the office opens in autumn.',
    evidence_refs: [inventedId('commitment-evidence')],
    institution: inventedInstitution,
    reporter: 'a'.repeat(64),
  },
} as const;
