import { z } from 'zod';
import { page, paging, routes, textShape } from '#base/contract';
import { identifierTypeShape } from '../shapes.ts';
import { answerKinds, assetKinds } from './answer.ts';
import { licenceGrounds, releaseGrounds } from './order.ts';

export const orderStateShape = z.enum(['proposed', 'refused', 'withdrawn', 'lapsed', 'served', 'released']);
export const orderKindShape = z.enum(['freeze', 'release', 'licence', 'licence-end']);
const groundShape = z.enum(['effect', ...releaseGrounds, ...licenceGrounds]);

export const holderShape = z.object({
  book: z.string(),
  key: z.string(),
  schema: z.string(),
  names: z.array(z.string()),
  birthDate: z.string().optional(),
  identifiers: z.array(z.object({ type: identifierTypeShape, value: z.string(), country: z.string().optional() })),
  notes: z.record(z.string(), z.string()),
});

export const answerShape = z.object({
  id: z.string(),
  kind: z.enum(answerKinds),
  corrects: z.string().optional(),
  state: z.enum(['received', 'accepted', 'returned', 'corrected']),
  /** By the clock of the entity: when it acted, and when it said so; then when it arrived here. */
  actedAt: z.string(),
  statedAt: z.string(),
  arrivedAt: z.string(),
  /** Came after the time that the order set. */
  late: z.boolean(),
  by: z.string(),
  channel: z.enum(['portal', 'api', 'file']),
  /** Of the key that signed it. */
  fingerprint: z.string(),
  assets: z.array(
    z.object({
      kind: z.enum(assetKinds),
      reference: z.string(),
      amount: z.string().optional(),
      currency: z.string().optional(),
    }),
  ),
  note: z.string().optional(),
  reviewedBy: z.string().optional(),
  reviewedAt: z.string().optional(),
  returnedBecause: z.string().optional(),
});

const orderRow = {
  id: z.string(),
  number: z.string().optional(),
  kind: orderKindShape,
  state: orderStateShape,
  entity: z.object({ key: z.string(), names: textShape }),
  holderName: z.string(),
  rowKey: z.string(),
  ground: groundShape,
  by: z.string(),
  at: z.string(),
  servedAt: z.string().optional(),
  answerBy: z.string().optional(),
  acknowledgedAt: z.string().optional(),
  /** The entity has not answered what was served, and its time is over. */
  late: z.boolean(),
  /** A freeze that stands without one of its grounds, or as a restored backup has it: it must be settled. */
  lost: z.enum(['effect', 'match', 'restored']).optional(),
  /** Answers that wait for an officer. */
  toReview: z.number().int(),
};
export const orderRowShape = z.object(orderRow);

const linked = z.object({ id: z.string(), number: z.string() });
export const orderShape = z.object({
  ...orderRow,
  holder: holderShape,
  desk: z.string(),
  alert: z.string(),
  case: z.string().optional(),
  measures: z.array(z.string()),
  legalBasis: z.string(),
  nationalGround: z.string(),
  instructions: z.string(),
  reason: z.string(),
  second: z.object({ by: z.string(), at: z.string(), reason: z.string(), approved: z.boolean() }).optional(),
  acknowledgedBy: z.string().optional(),
  releasedAt: z.string().optional(),
  releasedBy: linked.optional(),
  freeze: linked.optional(),
  /** Releases and licences about this freeze. */
  notices: z.array(
    z.object({ id: z.string(), number: z.string(), kind: orderKindShape, ground: groundShape, at: z.string() }),
  ),
  termsSha256: z.string().optional(),
  letterSha256: z.string().optional(),
  reportDraft: z.string().optional(),
  answers: z.array(answerShape),
  history: z.array(
    z.object({ at: z.string(), by: z.string(), what: z.string(), detail: z.record(z.string(), z.string()) }),
  ),
  may: z.object({
    approve: z.boolean(),
    withdraw: z.boolean(),
    review: z.boolean(),
    settle: z.boolean(),
    report: z.boolean(),
    /** Why the reader is not the second person, said in their language; empty when they are, or none is asked. */
    why: z.string(),
  }),
});

/** Text to look for: without NUL, which no stored text holds and PostgreSQL refuses. */
const sought = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/);
export const orderFilter = z.object({
  ...paging,
  state: orderStateShape.optional(),
  kind: orderKindShape.optional(),
  entity: sought.optional(),
  alert: sought.optional(),
  /** What waits for an officer: a second person, an answer to review, a late entity, a lost ground. */
  waits: z.enum(['second', 'review', 'late', 'lost']).optional(),
  q: sought.optional(),
});

const id = z.object({ id: z.string().max(64) });
const reason = z.string().trim().min(10).max(5000);
const read = { right: 'finance.orders.read' };
const propose = { right: 'finance.orders.propose' };
const html = { contentType: 'text/html; charset=utf-8' };

export const orderRoutes = routes({
  orders: {
    method: 'GET',
    path: '/orders',
    summary: 'Orders of my desks, what moved last first',
    access: read,
    query: orderFilter,
    response: page(orderRowShape).extend({
      waits: z.object({
        second: z.number().int(),
        review: z.number().int(),
        late: z.number().int(),
        lost: z.number().int(),
      }),
    }),
  },
  ordersExport: {
    method: 'GET',
    path: '/orders.csv',
    summary: 'The same as CSV, safe to open in a spreadsheet',
    access: read,
    query: orderFilter,
    response: z.unknown(),
    download: { contentType: 'text/csv; charset=utf-8' },
  },
  orderPossible: {
    method: 'GET',
    path: '/alerts/:id/order',
    summary: 'Whether the match of an alert can be acted on: what stands, what is missing',
    access: read,
    params: id,
    response: z.object({
      same: z.boolean(),
      effect: z.boolean(),
      entity: z.object({ key: z.string(), names: textShape }).optional(),
      orders: z.array(
        z.object({ id: z.string(), number: z.string().optional(), kind: orderKindShape, state: orderStateShape }),
      ),
      possible: z.boolean(),
    }),
  },
  order: {
    method: 'GET',
    path: '/orders/:id',
    summary: 'One order with its answers',
    access: read,
    params: id,
    response: orderShape,
  },
  orderLetter: {
    method: 'GET',
    path: '/orders/:id/letter',
    summary: 'The letter as it was served, to be printed',
    access: read,
    params: id,
    response: z.unknown(),
    download: html,
  },
  proposeOrder: {
    method: 'POST',
    path: '/orders',
    summary: 'Propose a freeze on a confirmed match; a second person serves it',
    access: propose,
    body: z.object({ alert: z.string().max(64), instructions: z.string().max(2000).default(''), reason }),
    response: orderShape,
  },
  secondOrder: {
    method: 'POST',
    path: '/orders/:id/second',
    summary: 'The second person approves, and it is served, or refuses',
    access: { right: 'finance.orders.approve' },
    params: id,
    body: z.object({ approve: z.boolean(), reason }),
    response: orderShape,
  },
  withdrawOrder: {
    method: 'POST',
    path: '/orders/:id/withdraw',
    summary: 'Take a proposal back',
    access: propose,
    params: id,
    /** `stands`: the entity says that it was not released; only where `lost` is `restored`. */
    body: z.object({ reason, stands: z.boolean().default(false) }),
    response: orderShape,
  },
  reviewAnswer: {
    method: 'POST',
    path: '/orders/:id/answers/:answer/review',
    summary: 'Accept what an entity said, or return it with the reason',
    access: propose,
    params: z.object({ id: z.string().max(64), answer: z.uuid() }),
    body: z.object({ accept: z.boolean(), reason: z.string().trim().max(2000).optional() }),
    response: orderShape,
  },
  settleOrder: {
    method: 'POST',
    path: '/orders/:id/release',
    summary: 'Release a freeze that stands without its ground, or confirm one that a restored backup brought',
    access: { right: 'finance.orders.approve' },
    params: id,
    /** `stands`: the entity says that it was not released; only where `lost` is `restored`. */
    body: z.object({ reason, stands: z.boolean().default(false) }),
    response: orderShape,
  },
  reportFreeze: {
    method: 'POST',
    path: '/orders/:id/report',
    summary: 'Begin the draft of a freeze report to the member who designated: counts and sums',
    access: propose,
    params: id,
    response: z.object({ draft: z.string() }),
  },
});
