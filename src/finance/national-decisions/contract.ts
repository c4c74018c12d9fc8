import { z } from 'zod';
import { page, paging, routes, textShape } from '#base/contract';
import { explanationShape, schemaShape, subjectShape } from '../shapes.ts';

export const caseStateShape = z.enum(['open', 'proposed', 'decided', 'ended']);
export const outcomeShape = z.enum(['give-effect', 'refuse', 'ask', 'end-effect']);
const graveOutcome = z.enum(['give-effect', 'refuse', 'end-effect']);
export const forceShape = z.enum(['binding', 'considered', 'own']);
const person = z.object({ id: z.string(), name: z.string() });

export const caseRowShape = z.object({
  id: z.string(),
  state: caseStateShape,
  /** Whether this state gives effect now. */
  effect: z.boolean(),
  outcome: outcomeShape.optional(),
  /** The designation says something else than when it was decided. */
  changedSince: z.boolean(),
  endedBecause: z.enum(['delisted', 'recalled', 'suspended']).optional(),
  name: z.string(),
  force: forceShape,
  source: z.enum(['member', 'list']),
  list: z.string(),
  authority: textShape,
  /** The record's id, or the list's own key of the entry. */
  ref: z.string(),
  edition: z.number().int(),
  measures: z.array(z.string()),
  openedAt: z.string(),
  dueAt: z.string(),
  overdue: z.boolean(),
  /** By the designator's clock; the next two by ours. */
  signedAt: z.string().optional(),
  visibleAt: z.string(),
  screenedAt: z.string().optional(),
  /** Alerts of the reader's desks about its subjects that are not closed, and how many two people confirmed. */
  matches: z.number().int(),
  confirmed: z.number().int(),
  /** The batch that waits for this reader as its second person. */
  waitsForMe: z.string().optional(),
});

const caseEventKinds = [
  'opened',
  'reopened',
  'changed',
  'proposed',
  'asked',
  'approved',
  'refused',
  'withdrawn',
  'in-effect',
  'effect-ended',
  'ended',
  'reported',
] as const;

const decision = z.object({
  id: z.string(),
  batch: z.string(),
  /** How many cases of the batch still wait. */
  waiting: z.number().int(),
  outcome: outcomeShape,
  ground: z.string(),
  reason: z.string(),
  by: person,
  at: z.string(),
  state: z.enum(['waiting', 'standing', 'refused', 'replaced', 'withdrawn']),
  edition: z.number().int(),
  second: z.object({ approved: z.boolean(), reason: z.string(), by: person, at: z.string() }).optional(),
});

const match = z.object({
  alert: z.string(),
  book: z.string(),
  desk: z.string(),
  rowKey: z.string(),
  rowName: z.string(),
  subject: z.string(),
  subjectName: z.string(),
  schema: schemaShape,
  score: z.number(),
  state: z.enum(['open', 'proposed', 'decided', 'closed']),
  verdict: z.enum(['same', 'different', 'undetermined']).optional(),
  explanation: explanationShape,
});

export const caseShape = caseRowShape.extend({
  status: z.enum(['active', 'suspended', 'delisted', 'recalled']),
  legalBasis: z.string(),
  criterion: z.string(),
  reasons: z.string(),
  appealContact: z.string(),
  effectiveFrom: z.string(),
  reviewBy: z.string().optional(),
  subjects: z.array(z.object({ id: z.string(), listed: z.boolean(), subject: subjectShape })),
  /** Subjects that the designation names and that have not arrived. */
  missingSubjects: z.number().int(),
  /** The likeliest first, of the reader's desks; `matches` says how many there are. */
  found: z.array(match),
  decisions: z.array(decision),
  /** Drafts begun from this case: requests to the designator and reports home. */
  drafts: z.array(z.string()),
  history: z.array(z.object({ at: z.string(), by: z.string(), what: z.enum(caseEventKinds), detail: z.string() })),
  may: z.object({
    decide: z.array(outcomeShape),
    second: z.boolean(),
    withdraw: z.boolean(),
    reportRefusal: z.boolean(),
    /** For each outcome that is not open to the reader, why. */
    why: z.array(z.object({ outcome: outcomeShape.or(z.literal('second')), sentence: z.string() })),
  }),
});

const sought = z.string().trim().min(1).max(200);
export const caseFilter = z.object({
  ...paging,
  state: caseStateShape.optional(),
  effect: z.enum(['true', 'false']).optional(),
  force: forceShape.optional(),
  list: z.string().max(64).optional(),
  /** Those a load of a list opened, changed or ended. */
  snapshot: z.uuid().optional(),
  overdue: z.enum(['true']).optional(),
  /** Proposals of others that this reader may sign. */
  waiting: z.enum(['me']).optional(),
  q: sought.optional(),
  sort: z.enum(['due', '-due', 'opened', '-opened']).default('due'),
});

const id = z.object({ id: z.string() });
const batch = z.object({ batch: z.string() });
const reason = z.string().trim().min(10).max(5000);
const read = { right: 'finance.cases.read' };
const work = { right: 'finance.cases.decide' };

export const caseRoutes = routes({
  cases: {
    method: 'GET',
    path: '/cases',
    summary: 'National decisions on designations, the queue',
    access: read,
    query: caseFilter,
    response: page(caseRowShape),
  },
  casesExport: {
    method: 'GET',
    path: '/cases.csv',
    summary: 'The queue as CSV, safe to open in a spreadsheet',
    access: read,
    query: caseFilter,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
  caseSummary: {
    method: 'GET',
    path: '/cases/summary',
    summary: 'What is open, late, waits for me, is in effect',
    access: read,
    response: z.object({
      open: z.number().int(),
      overdue: z.number().int(),
      dueToday: z.number().int(),
      proposed: z.number().int(),
      waitingForMe: z.number().int(),
      inEffect: z.number().int(),
      changedSince: z.number().int(),
    }),
  },
  case: {
    method: 'GET',
    path: '/cases/:id',
    summary: 'One national decision: the designation, the possible matches, what was decided',
    access: read,
    params: id,
    response: caseShape,
  },
  decideCases: {
    method: 'POST',
    path: '/cases/decisions',
    summary: 'Propose to give effect, to refuse or to end an effect, in one case or many of one list',
    access: work,
    body: z.object({
      cases: z
        .array(z.object({ id: z.string(), edition: z.number().int() }))
        .min(1)
        .max(2000),
      outcome: graveOutcome,
      ground: z.string().trim().min(3).max(500),
      reason,
    }),
    response: batch,
  },
  secondCases: {
    method: 'POST',
    path: '/cases/decisions/:batch/second',
    summary: 'The second person approves or refuses what waits of a batch',
    access: { right: 'finance.cases.approve' },
    params: batch,
    body: z.object({ approve: z.boolean(), reason }),
    response: batch,
  },
  withdrawCases: {
    method: 'POST',
    path: '/cases/decisions/:batch/withdraw',
    summary: 'Take a proposal back',
    access: work,
    params: batch,
    body: z.object({ reason }),
    response: batch,
  },
  askCase: {
    method: 'POST',
    path: '/cases/:id/questions',
    summary: 'Begin a request for information to the member that designated',
    access: read,
    params: id,
    body: z.object({
      edition: z.number().int(),
      question: reason,
      legalBasis: z.string().trim().min(3).max(2000),
    }),
    response: z.object({ draft: z.string() }),
  },
  reportRefusal: {
    method: 'POST',
    path: '/cases/:id/refusal-report',
    summary: 'Begin the report that tells the designating member of a refusal',
    access: read,
    params: id,
    response: z.object({ draft: z.string() }),
  },
});
