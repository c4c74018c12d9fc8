import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import { contentShape, measureShape } from './content-shape.ts';

const dossierStatusShape = z.enum(['new', 'active', 'suspended', 'delisted', 'given-up']);
const stepKindShape = z.enum(['issue', 'amend', 'review', 'suspend', 'resume', 'delist']);
const stepStateShape = z.enum(['draft', 'proposed', 'published', 'refused', 'given-up']);

const person = z.object({ id: z.string(), name: z.string() });
const member = z.object({ id: z.string(), name: z.string() });

export const dossierRowShape = z.object({
  id: z.string(),
  status: dossierStatusShape,
  /** `designation--…`. */
  record: z.string(),
  title: z.string(),
  subjects: z.array(z.string()),
  measures: z.array(measureShape),
  reviewBy: z.string().optional(),
  /** Of the review: it is due now, or within thirty days. */
  review: z.enum(['due', 'soon']).optional(),
  /** What is being done with it. */
  step: z.object({ kind: stepKindShape, state: stepStateShape }).optional(),
  waitsForMe: z.boolean(),
  madeBy: person,
  changedAt: z.string(),
  publishedAt: z.string().optional(),
});

const step = z.object({
  id: z.string(),
  kind: stepKindShape,
  state: stepStateShape,
  reason: z.string(),
  authors: z.array(person),
  proposedBy: person.optional(),
  proposedAt: z.string().optional(),
  second: z.object({ approved: z.boolean(), by: person, at: z.string(), reason: z.string() }).optional(),
  version: z.string().optional(),
});

/** Exactly what leaves, to whom, under which conditions. */
const leaving = z.object({
  draft: z.string(),
  objects: z.array(z.record(z.string(), z.unknown())),
  sentences: z.array(z.string()),
  tlp: z.enum(['clear', 'green', 'amber', 'amber+strict', 'red']),
  recipients: z.array(member),
  losing: z.array(member),
});

const eventShape = z.enum([
  'begun',
  'changed',
  'attached',
  'proposed',
  'taken-back',
  'approved',
  'refused',
  'given-up',
  'review-due',
]);

const check = z.object({
  code: z.string(),
  where: z.string(),
  weight: z.enum(['stop', 'advice']),
  message: z.string(),
});

export const dossierShape = dossierRowShape.extend({
  content: contentShape,
  /** Number of the last change; a change names the one it saw. */
  revision: z.number().int(),
  /** The step that is open, or the last one. */
  current: step,
  /** Hash over all that is signed; proposing and approving name it. */
  seen: z.string().optional(),
  leaving: leaving.optional(),
  checks: z.array(check),
  steps: z.array(step),
  history: z.array(
    z.object({ at: z.string(), by: z.string(), step: stepKindShape, what: eventShape, reason: z.string().optional() }),
  ),
  may: z.object({
    write: z.boolean(),
    propose: z.boolean(),
    takeBack: z.boolean(),
    approve: z.boolean(),
    giveUp: z.boolean(),
    /** Steps that this reader may begin. */
    begin: z.array(stepKindShape),
    /** Why this reader is not its second person; a sentence, or empty. */
    why: z.string(),
  }),
});

/** Text to look for: without NUL, which no stored text holds and PostgreSQL refuses. */
const sought = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/);

export const dossierFilter = z.object({
  ...paging,
  status: dossierStatusShape.optional(),
  waits: z.enum(['me', 'second', 'review']).optional(),
  q: sought.optional(),
  /** `review`: what is in force, the next review first. */
  sort: z.enum(['changed', 'review']).default('changed'),
});

const id = z.object({ id: z.string().max(60) });
const reason = z.string().trim().min(10).max(5000);
const read = { right: 'finance.designate.read' };
const write = { right: 'finance.designate' };

export const dossierRoutes = routes({
  dossiers: {
    method: 'GET',
    path: '/dossiers',
    summary: 'Dossiers of designation, and the calendar of reviews',
    access: read,
    query: dossierFilter,
    response: page(dossierRowShape),
  },
  dossierSummary: {
    method: 'GET',
    path: '/dossiers/summary',
    summary: 'What waits for a second person and for review',
    access: read,
    response: z.object({
      waitingForMe: z.number().int(),
      proposed: z.number().int(),
      inForce: z.number().int(),
      reviewsDue: z.number().int(),
    }),
  },
  dossiersExport: {
    method: 'GET',
    path: '/dossiers.csv',
    summary: 'Dossiers as CSV, safe to open in a spreadsheet; without the restricted part',
    access: read,
    query: dossierFilter,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
  dossier: {
    method: 'GET',
    path: '/dossiers/:id',
    summary: 'One dossier, with exactly what would leave',
    access: read,
    params: id,
    response: dossierShape,
  },
  makeDossier: {
    method: 'POST',
    path: '/dossiers',
    summary: 'Open a dossier',
    access: write,
    body: contentShape.partial(),
    response: dossierShape,
  },
  changeDossier: {
    method: 'PUT',
    path: '/dossiers/:id',
    summary: 'Write in a dossier',
    access: write,
    params: id,
    body: z.object({ revision: z.number().int(), content: contentShape }),
    response: dossierShape,
  },
  beginStep: {
    method: 'POST',
    path: '/dossiers/:id/steps',
    summary: 'Begin to amend, review, suspend, resume or delist what was published',
    access: write,
    params: id,
    body: z.object({ kind: stepKindShape.exclude(['issue']), reason }),
    response: dossierShape,
  },
  attachEvidence: {
    method: 'POST',
    path: '/dossiers/:id/evidence',
    summary: 'Lay a file of evidence in the dossier; it never leaves the house',
    access: write,
    params: id,
    query: z.object({ title: z.string().trim().max(500).default('') }),
    upload: true,
    response: dossierShape,
  },
  evidence: {
    method: 'GET',
    path: '/dossiers/:id/evidence/:evidence',
    summary: 'A file of evidence',
    access: read,
    params: z.object({ id: z.string().max(60), evidence: z.string().max(60) }),
    response: z.unknown(),
    download: { contentType: 'application/octet-stream' },
  },
  proposeDossier: {
    method: 'POST',
    path: '/dossiers/:id/propose',
    summary: 'Propose what was seen to a second person',
    access: write,
    params: id,
    body: z.object({ seen: z.string().max(100) }),
    response: dossierShape,
  },
  takeBackDossier: {
    method: 'POST',
    path: '/dossiers/:id/take-back',
    summary: 'Take a proposal back',
    access: write,
    params: id,
    response: dossierShape,
  },
  secondDossier: {
    method: 'POST',
    path: '/dossiers/:id/second',
    summary: 'The second person approves, and it leaves; or refuses',
    access: { right: 'finance.designate.approve' },
    params: id,
    body: z.object({ approve: z.boolean(), reason, seen: z.string().max(100) }),
    response: dossierShape,
  },
  giveUpDossier: {
    method: 'POST',
    path: '/dossiers/:id/give-up',
    summary: 'Give up what is being done with it, for good',
    access: write,
    params: id,
    body: z.object({ reason }),
    response: dossierShape,
  },
});
