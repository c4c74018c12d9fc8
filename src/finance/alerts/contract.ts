import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import { bookRowShape, changeShape, explanationShape, schemaShape, subjectShape } from '../shapes.ts';

/**
 * open → proposed (waits for a second person, `same` only) → decided; back to open when what was compared changes;
 * closed when the subject is delisted or the row leaves the book.
 */
export const alertStateShape = z.enum(['open', 'proposed', 'decided', 'closed']);
export const verdictShape = z.enum(['same', 'different', 'undetermined']);

const person = z.object({ id: z.string(), name: z.string() });
const decision = z.object({
  id: z.string(),
  verdict: verdictShape,
  reason: z.string(),
  by: person,
  at: z.string(),
  /** `standing` binds; `replaced` was overtaken by changed evidence or a newer decision; `withdrawn` was taken back. */
  state: z.enum(['waiting', 'standing', 'refused', 'replaced', 'withdrawn']),
  second: z.object({ approved: z.boolean(), reason: z.string(), by: person, at: z.string() }).optional(),
  evidence: z.string(),
});

export const alertRowShape = z.object({
  id: z.string(),
  state: alertStateShape,
  verdict: verdictShape.optional(),
  score: z.number(),
  book: z.string(),
  desk: z.string(),
  rowKey: z.string(),
  rowName: z.string(),
  list: z.string(),
  subject: z.string(),
  subjectName: z.string(),
  schema: schemaShape,
  raisedAt: z.string(),
  dueAt: z.string(),
  overdue: z.boolean(),
  reopened: z.boolean(),
  assignee: person.optional(),
});

export const alertShape = alertRowShape.extend({
  row: bookRowShape,
  listed: subjectShape,
  explanation: explanationShape,
  /** Hash of exactly what was compared; a decision must name it, so that nobody decides on what has changed. */
  evidence: z.string(),
  decisions: z.array(decision),
  /** What changed since the decision that was replaced. */
  changedSince: z.array(changeShape),
  closedBecause: z.enum(['delisted', 'left-book', 'no-longer-similar']).optional(),
  comments: z.array(z.object({ id: z.string(), by: person, at: z.string(), text: z.string() })),
  attachments: z.array(
    z.object({
      id: z.string(),
      by: person,
      at: z.string(),
      fileName: z.string(),
      contentType: z.string(),
      bytes: z.number().int(),
      sha256: z.string(),
    }),
  ),
  history: z.array(
    z.object({
      at: z.string(),
      by: z.string(),
      what: z.enum([
        'raised',
        'reopened',
        /** The evidence changed while the alert was open. */
        'updated',
        /** The row came back with the same evidence: the standing decision holds again. */
        'returned',
        'closed',
        'assigned',
        'due',
        'proposed',
        'approved',
        'refused',
        'decided',
        'commented',
        'attached',
        'withdrawn',
      ]),
      detail: z.string(),
    }),
  ),
  /** Which acts are open to the reader, and if not, why not. */
  may: z.object({ decide: z.boolean(), approve: z.boolean(), why: z.string() }),
});

/** Text to look for: without NUL, which no stored text holds and PostgreSQL refuses. */
const sought = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/);

export const alertFilter = z.object({
  ...paging,
  state: alertStateShape.optional(),
  verdict: verdictShape.optional(),
  desk: sought.optional(),
  book: sought.optional(),
  list: sought.optional(),
  /** An account, `me`, or `nobody`. */
  assignee: sought.optional(),
  overdue: z.enum(['true']).optional(),
  q: sought.optional(),
  sort: z.enum(['due', 'score', 'raised', '-due', '-score', '-raised']).default('due'),
});

const id = z.object({ id: z.string() });
const reason = z.string().trim().min(10).max(5000);
const read = { right: 'finance.alerts.read' };
const work = { right: 'finance.alerts.decide' };

export const alertRoutes = routes({
  alerts: {
    method: 'GET',
    path: '/alerts',
    summary: 'The queue of my desks',
    access: read,
    query: alertFilter,
    response: page(alertRowShape),
  },
  alertsExport: {
    method: 'GET',
    path: '/alerts.csv',
    summary: 'The queue as CSV, safe to open in a spreadsheet',
    access: read,
    query: alertFilter,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
  alertSummary: {
    method: 'GET',
    path: '/alerts/summary',
    summary: 'What is open, due, late; how long decisions take',
    access: read,
    response: z.object({
      open: z.number().int(),
      mine: z.number().int(),
      unassigned: z.number().int(),
      overdue: z.number().int(),
      dueToday: z.number().int(),
      /** Proposals of others that this reader may approve. */
      waitingForMe: z.number().int(),
      proposed: z.number().int(),
      reopened: z.number().int(),
      decidedThisWeek: z.number().int(),
      same: z.number().int(),
      /** From raised or re-opened until the decision binds, over the last 30 days; absent when nothing was decided. */
      medianHours: z.number().optional(),
      /** Share of the same decisions that were made before they were due, 0..1. */
      withinDue: z.number().optional(),
      desks: z.array(
        z.object({
          desk: z.string(),
          open: z.number().int(),
          overdue: z.number().int(),
          medianHours: z.number().optional(),
          withinDue: z.number().optional(),
        }),
      ),
    }),
  },
  alert: {
    method: 'GET',
    path: '/alerts/:id',
    summary: 'One alert with both sides and all reasons',
    access: read,
    params: id,
    response: alertShape,
  },
  assignAlerts: {
    method: 'POST',
    path: '/alerts/assign',
    summary: 'Give alerts to a colleague, or take them',
    access: work,
    body: z.object({ alerts: z.array(z.string()).min(1).max(500), to: z.string().nullable() }),
    response: z.object({ assigned: z.number().int() }),
  },
  changeDue: {
    method: 'PUT',
    path: '/alerts/:id/due',
    summary: 'Move the due date, with a reason',
    access: work,
    params: id,
    body: z.object({ dueAt: z.iso.datetime(), reason }),
    response: alertShape,
  },
  decideAlert: {
    method: 'POST',
    path: '/alerts/:id/decisions',
    summary: 'Decide; "same" waits for a second person',
    access: work,
    params: id,
    body: z.object({ verdict: verdictShape, reason, evidence: z.string() }),
    response: alertShape,
  },
  approveDecision: {
    method: 'POST',
    path: '/alerts/:id/decisions/:decision/second',
    summary: 'The second person approves or refuses',
    access: { right: 'finance.alerts.approve' },
    params: z.object({ id: z.string(), decision: z.string() }),
    body: z.object({ approve: z.boolean(), reason }),
    response: alertShape,
  },
  withdrawDecision: {
    method: 'POST',
    path: '/alerts/:id/decisions/:decision/withdraw',
    summary: 'Take a decision back; the alert is open again',
    access: work,
    params: z.object({ id: z.string(), decision: z.string() }),
    body: z.object({ reason }),
    response: alertShape,
  },
  commentAlert: {
    method: 'POST',
    path: '/alerts/:id/comments',
    summary: 'Comment',
    access: work,
    params: id,
    body: z.object({ text: z.string().trim().min(1).max(10_000) }),
    response: alertShape,
  },
  attachToAlert: {
    method: 'POST',
    path: '/alerts/:id/attachments',
    summary: 'Attach a file',
    access: work,
    params: id,
    upload: true,
    response: alertShape,
  },
  attachment: {
    method: 'GET',
    path: '/alerts/:id/attachments/:attachment',
    summary: 'An attached file',
    access: read,
    params: z.object({ id: z.string(), attachment: z.string() }),
    response: z.unknown(),
    download: { contentType: 'application/octet-stream' },
  },
});
