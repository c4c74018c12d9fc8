import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import { draftShape, markingShape, memberShape, personShape, releaseShape } from '../release/shapes.ts';

export const urgencyShape = z.enum(['urgent', 'normal']);
/** One member's answer to a request: `asked-back` waits for the asker and stops the clock. */
export const answerStateShape = z.enum(['open', 'asked-back', 'partly', 'answered', 'refused']);
export const outcomeShape = z.enum(['answered', 'partly', 'refused', 'asked-back']);
/** Why a request is refused; the list is closed, the text beside it is free. */
export const groundShape = z.enum([
  'law-forbids',
  'not-held',
  'ongoing-proceedings',
  'third-party-consent',
  'disproportionate',
  'legal-basis-missing',
  'sovereignty',
]);

const clock = {
  askedAt: z.string(),
  /** As it counts now: moved by the time the asker took to answer a question back. */
  dueAt: z.string(),
  /** Stopped while the member waits for the asker. */
  stopped: z.boolean(),
  overdue: z.boolean(),
  /** Time left, in ms; negative when late; at the moment it was settled, once it is. */
  remainingMs: z.number().int(),
};

export const requestRowShape = z.object({
  id: z.string(),
  direction: z.enum(['in', 'out']),
  title: z.string(),
  /** Who asks. */
  from: memberShape,
  urgency: urgencyShape,
  purpose: z.string(),
  /** `open` while an answer is still to come; `withdrawn` when the asker revoked it. */
  state: z.enum(['open', 'asked-back', 'partly', 'settled', 'withdrawn']),
  ...clock,
  /** How many were asked, and how many have answered or refused. */
  asked: z.number().int(),
  settled: z.number().int(),
  /** Of `in`: who of the house works on it. */
  assignee: personShape.optional(),
  unread: z.boolean(),
});

const answer = z.object({
  id: z.string(),
  outcome: outcomeShape,
  ground: groundShape.optional(),
  text: z.string(),
  records: z.array(z.object({ id: z.string(), title: z.string() })),
  at: z.string(),
});

export const requestShape = requestRowShape.extend({
  text: z.string(),
  about: z.array(z.object({ id: z.string(), title: z.string(), here: z.boolean() })),
  legalBasis: z.string(),
  release: releaseShape,
  /** Each member asked, with its clock and its answers in order. As one of those asked we see ourselves alone. */
  parties: z.array(
    z.object({
      member: memberShape,
      state: answerStateShape,
      ...clock,
      receivedAt: z.string().optional(),
      readAt: z.string().optional(),
      answers: z.array(answer),
    }),
  ),
  /** What the asker said when asked back: versions of the request. */
  clarifications: z.array(z.object({ version: z.string(), text: z.string(), at: z.string() })),
  /** Drafts of ours about it that have not left yet. */
  drafts: z.array(z.object({ id: z.string(), act: z.string(), state: z.string() })),
  may: z.object({
    answer: z.boolean(),
    clarify: z.boolean(),
    withdraw: z.boolean(),
    assign: z.boolean(),
    why: z.string(),
  }),
});

const id = z.object({ id: z.string().max(120) });
const text = z.string().trim().min(10).max(10_000);
const sought = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/);
const read = { right: 'exchange.read' };
const work = { right: 'exchange.requests' };
const refs = z.array(z.string().max(120)).max(200);

export const requestFilter = z.object({
  ...paging,
  direction: z.enum(['in', 'out']).optional(),
  state: requestRowShape.shape.state.optional(),
  urgency: urgencyShape.optional(),
  /** The other state: the asker of what came in, one of those asked of what went out. */
  member: sought.optional(),
  overdue: z.enum(['true']).optional(),
  /** An account, `me`, or `nobody`. */
  assignee: sought.optional(),
  q: sought.optional(),
});

/** Asking and answering begin a draft; it leaves as everything does: seen, proposed, approved by a second person. */
export const requestRoutes = routes({
  requests: {
    method: 'GET',
    path: '/exchange/requests',
    summary: 'The board: what we ask, what we are asked; the most pressing first',
    access: read,
    query: requestFilter,
    /** Counted up to 1,000; `totalIsLeast`: there are more. */
    response: page(requestRowShape).extend({ totalIsLeast: z.boolean().optional() }),
  },
  requestSummary: {
    method: 'GET',
    path: '/exchange/requests/summary',
    summary: 'How many are open, due today, late; both directions',
    access: read,
    response: z.object({
      in: z.object({ open: z.number().int(), dueToday: z.number().int(), overdue: z.number().int() }),
      out: z.object({ open: z.number().int(), dueToday: z.number().int(), overdue: z.number().int() }),
      mine: z.number().int(),
      unassigned: z.number().int(),
      /** Of what came in and was settled in the last 90 days: share answered in time, 0..1. */
      withinDue: z.number().optional(),
    }),
  },
  request: {
    method: 'GET',
    path: '/exchange/requests/:id',
    summary: 'One request with each answer and clock',
    access: read,
    params: id,
    response: requestShape,
  },
  askRequest: {
    method: 'POST',
    path: '/exchange/requests',
    summary: 'Begin a request to one, several or all members',
    access: work,
    body: z.object({
      title: z.string().trim().min(3).max(200),
      text,
      /** Members asked; absent: all active members. */
      to: z.array(z.string().max(80)).min(1).max(200).optional(),
      about: refs.default([]),
      purpose: z.string().max(80),
      legalBasis: z.string().trim().min(3).max(2000),
      legalBasisRecords: refs.default([]),
      urgency: urgencyShape.default('normal'),
      /** Absent: urgent 8 h, normal 7 days from when it leaves. */
      dueAt: z.iso.datetime().optional(),
      /** Absent: seen by those asked alone, no onward use, no use before a court without being asked. */
      marking: markingShape.optional(),
    }),
    response: draftShape,
  },
  answerRequest: {
    method: 'POST',
    path: '/exchange/requests/:id/answers',
    summary: 'Begin an answer: whole, in part, a refusal with its ground, or a question back',
    access: work,
    params: id,
    body: z.object({
      outcome: outcomeShape,
      text,
      /** Needed for `refused`, and only there. */
      ground: groundShape.optional(),
      /** Records that are the answer; the asker must be able to read them. */
      records: refs.default([]),
    }),
    response: draftShape,
  },
  clarifyRequest: {
    method: 'POST',
    path: '/exchange/requests/:id/clarifications',
    summary: 'Begin the answer to a question back: the clock of whoever asked back runs again',
    access: work,
    params: id,
    body: z.object({ text }),
    response: draftShape,
  },
  withdrawRequest: {
    method: 'POST',
    path: '/exchange/requests/:id/withdraw',
    summary: 'Begin to take our request back',
    access: work,
    params: id,
    body: z.object({ reason: text }),
    response: draftShape,
  },
  assignRequest: {
    method: 'PUT',
    path: '/exchange/requests/:id/assignee',
    summary: 'Take what came in, or lay it down',
    access: work,
    params: id,
    body: z.object({ mine: z.boolean() }),
    response: requestShape,
  },
});
