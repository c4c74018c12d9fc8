import { z } from 'zod';
import { routes } from '#base/contract';
import type { CommitmentEvidence, PactStatus, ProgressReview } from '#records';

// The words of the records' own shapes, written again: the browser reads this file, and the records' code has no place there.
export const statusWords = [
  'no-evidence',
  'not-started',
  'limited',
  'substantial',
  'complete',
] as const satisfies readonly PactStatus[];
export const findingWords = [
  'verified',
  'in-part',
  'not-verified',
] as const satisfies readonly ProgressReview['finding'][];
export const evidenceWords = [
  'document',
  'law',
  'statistics',
  'budget',
  'training',
  'photo',
  'other',
] as const satisfies readonly CommitmentEvidence['evidence_kind'][];

const line = z.string().trim().min(1).max(500);
const text = z.string().trim().min(1).max(50_000);
const day = z.iso.date();
const language = z.enum(['ar', 'en', 'fr']);
const audience = z.enum(['public', 'members']).default('members');
const idOf = (type: string) => z.string().regex(new RegExp(`^${type}--[0-9a-f-]{36}$`));
/** An open draft of the same kind that is written anew; absent where one is begun. */
const draft = z.uuid().optional();

/** A piece of evidence: where it is published, or the SHA-256 of the file that the state keeps. */
export const evidenceShape = z
  .strictObject({
    title: line,
    kind: z.enum(evidenceWords),
    /** The day it bears itself. */
    datedOn: day,
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    publisher: line.optional(),
  })
  .refine(({ url, sha256 }) => url !== undefined || sha256 !== undefined, { path: ['url'] });
export type EvidenceInput = z.output<typeof evidenceShape>;

export const evidenceInputShape = z.strictObject({
  commitments: z.array(idOf('commitment')).min(1).max(50),
  evidence: z.array(evidenceShape).min(1).max(20),
  audience,
});

export const reportInputShape = z.strictObject({
  commitment: idOf('commitment'),
  status: z.enum(statusWords),
  /** The day it speaks of. */
  asOf: day,
  /** Value of the commitment's indicator that day. */
  actual: z.number().optional(),
  milestonesDone: z.array(z.string().max(40)).max(50).default([]),
  text,
  language,
  /** New evidence, which leaves with the report. */
  evidence: z.array(evidenceShape).max(20).default([]),
  /** Evidence of this commitment that this state gave before. */
  evidenceRefs: z.array(idOf('commitment-evidence')).max(50).default([]),
  audience,
  draft,
});
export type ReportInput = z.output<typeof reportInputShape>;

export const reviewInputShape = z.strictObject({
  report: idOf('progress-report'),
  /** The version that was looked at, as it was shown. */
  version: z.string().max(40),
  finding: z.enum(findingWords),
  statusFound: z.enum(statusWords),
  text,
  language,
  audience,
  draft,
});
export type ReviewInput = z.output<typeof reviewInputShape>;

export const replyInputShape = z.strictObject({
  review: idOf('progress-review'),
  text,
  language,
  asksCorrection: z.boolean(),
  audience,
  draft,
});
export type ReplyInput = z.output<typeof replyInputShape>;

const begunShape = z.object({
  draft: z.uuid(),
  /** Proposed, and waiting for a second person; else what is to be mended first stands on the draft's page. */
  proposed: z.boolean(),
});

const report = { right: 'pact.report' };

export const progressRoutes = routes({
  giveEvidence: {
    method: 'POST',
    path: '/pact/evidence',
    summary: 'Propose evidence of commitments; a second person lets it leave',
    access: report,
    body: evidenceInputShape,
    response: begunShape,
  },
  giveReport: {
    method: 'POST',
    path: '/pact/reports',
    summary: 'Propose a progress report with its evidence, or write its draft anew',
    access: report,
    body: reportInputShape,
    response: begunShape,
  },
  giveReview: {
    method: 'POST',
    path: '/pact/reviews',
    summary: 'Propose a review of a report; never by who reported, nor from their institution',
    access: { right: 'pact.verify' },
    body: reviewInputShape,
    response: begunShape,
  },
  giveReply: {
    method: 'POST',
    path: '/pact/replies',
    summary: 'Propose this state’s reply to a review of one of its reports',
    access: report,
    body: replyInputShape,
    response: begunShape,
  },
});
