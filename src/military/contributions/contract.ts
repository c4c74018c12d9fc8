import { z } from 'zod';
import { routes } from '#base/contract';
import { capabilityTypes, contributionStates, costSharings, readinessFound, readinessRungs } from './words.ts';

const line = z.string().trim().min(1).max(500);
const text = z.string().trim().min(1).max(20_000);
const amount = z.number().min(0).max(1e12);
const day = z.iso.date();
const capabilityId = z.string().regex(/^capability--[0-9a-f-]{36}$/);
const audience = z.enum(['members', 'public']).default('members');

/** A need or an offer as a person writes it. */
export const capabilityInputShape = z
  .strictObject({
    direction: z.enum(['need', 'offer']),
    name: line,
    description: text.optional(),
    type: z.enum(capabilityTypes),
    quantity: z.number().positive().max(1e9),
    unit: line,
    lot: z.number().positive().max(1e9).optional(),
    place: line.optional(),
    state: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    theatre: z
      .string()
      .trim()
      .regex(/^[a-z0-9-]{1,80}$/)
      .optional(),
    readyOn: day.optional(),
    neededBy: day.optional(),
    validUntil: day.optional(),
    priority: z.int().min(1).max(5).optional(),
    mostContributors: z.int().min(1).max(1000).optional(),
    mostTasks: z.int().min(1).max(1000).optional(),
    theatresExcluded: z.array(line).max(200).default([]),
    nationalCaveats: text.optional(),
    liftPerUnit: amount.optional(),
    costPerUnit: amount.optional(),
    costSharing: z.enum(costSharings).optional(),
    readiness: z.enum(readinessRungs).optional(),
    /** The message of EDXL-RM it came by, kept so that nothing of it is lost. */
    edxl: z.string().max(45_000).optional(),
  })
  .refine(
    ({ direction, theatre, neededBy }) => direction === 'offer' || (theatre !== undefined && neededBy !== undefined),
    {
      path: ['neededBy'],
      message: 'a need says where and by when',
    },
  )
  .refine(({ direction, readyOn }) => direction === 'need' || readyOn !== undefined, {
    path: ['readyOn'],
    message: 'an offer says from when',
  });
export type CapabilityInput = z.output<typeof capabilityInputShape>;

const findingShape = z.object({
  id: z.string(),
  by: z.string(),
  state: z.string().optional(),
  own: z.boolean(),
  at: z.string(),
  rung: z.enum(readinessRungs),
  found: z.enum(readinessFound),
  lookedOn: z.string(),
  reasons: z.string(),
  /** It speaks of the version that stands. */
  current: z.boolean(),
});

const contributionViewShape = z.object({
  id: z.string(),
  version: z.string(),
  by: z.string(),
  state: z.string().optional(),
  own: z.boolean(),
  need: z.string(),
  offer: z.string().optional(),
  stands: z.enum(contributionStates),
  quantity: z.number(),
  onDay: z.string().optional(),
  reason: z.string().optional(),
});

const capabilityRowShape = z.object({
  id: z.string(),
  version: z.string(),
  by: z.string(),
  state: z.string().optional(),
  own: z.boolean(),
  direction: z.enum(['need', 'offer']),
  name: z.string(),
  type: z.enum(capabilityTypes).optional(),
  quantity: z.number().optional(),
  unit: z.string().optional(),
  place: z.string().optional(),
  theatre: z.string().optional(),
  readyOn: z.string().optional(),
  neededBy: z.string().optional(),
  priority: z.number().optional(),
  readiness: z.enum(readinessRungs).optional(),
  /** The highest rung that somebody else found to stand, of the version that stands. */
  verified: z.enum(readinessRungs).optional(),
  withdrawn: z.boolean(),
  /** In units: promised and not yet there, and there. */
  committed: z.number(),
  delivered: z.number(),
});

export const capabilityViewShape = capabilityRowShape.extend({
  description: z.string().optional(),
  lot: z.number().optional(),
  validUntil: z.string().optional(),
  mostContributors: z.number().optional(),
  mostTasks: z.number().optional(),
  theatresExcluded: z.array(z.string()),
  nationalCaveats: z.string().optional(),
  liftPerUnit: z.number().optional(),
  costPerUnit: z.number().optional(),
  costSharing: z.enum(costSharings).optional(),
  withdrawnBecause: z.string().optional(),
  contributions: z.array(contributionViewShape),
  findings: z.array(findingShape),
  versions: z.array(z.string()),
  may: z.object({
    change: z.boolean(),
    withdraw: z.boolean(),
    answer: z.array(z.enum(contributionStates)),
    find: z.boolean(),
  }),
});
export type CapabilityView = z.output<typeof capabilityViewShape>;
export type CapabilityRow = z.output<typeof capabilityRowShape>;

const begun = z.object({ draft: z.uuid(), proposed: z.boolean() });
const read = { right: 'military.read' };
const plan = { right: 'military.plan' };
const params = z.object({ id: capabilityId });

export const contributionRoutes = routes({
  capabilities: {
    method: 'GET',
    path: '/military/capabilities',
    summary: 'What states need and offer, as far as one may read it',
    access: read,
    query: z.object({
      direction: z.enum(['need', 'offer']).optional(),
      type: z.enum(capabilityTypes).optional(),
      own: z.stringbool().optional(),
    }),
    response: z.object({ items: z.array(capabilityRowShape), more: z.boolean() }),
  },
  capability: {
    method: 'GET',
    path: '/military/capabilities/:id',
    summary: 'A need or an offer, what was said of it, and what was found of its readiness',
    access: read,
    params,
    response: capabilityViewShape,
  },
  giveCapability: {
    method: 'POST',
    path: '/military/capabilities',
    summary: 'Put a need or an offer forward; a second person lets it leave',
    access: plan,
    body: z.strictObject({ capability: capabilityInputShape, versionOf: capabilityId.optional(), audience }),
    response: begun,
  },
  withdrawCapability: {
    method: 'POST',
    path: '/military/capabilities/:id/withdraw',
    summary: 'Take an own need or offer back; its history stays',
    access: plan,
    params,
    body: z.strictObject({ reason: z.string().trim().min(10).max(5000) }),
    response: begun,
  },
  giveContribution: {
    method: 'POST',
    path: '/military/contributions',
    summary: 'Ask for, commit, decline, deploy or end a contribution',
    access: plan,
    body: z.strictObject({
      need: capabilityId,
      offer: capabilityId.optional(),
      stands: z.enum(contributionStates),
      quantity: z.number().positive().max(1e9),
      onDay: day.optional(),
      reason: z.string().trim().max(5000).optional(),
      audience,
    }),
    response: begun,
  },
  giveFinding: {
    method: 'POST',
    path: '/military/readiness-findings',
    summary: 'Say what was found of an offer’s readiness; never by who wrote the offer',
    access: { right: 'military.verify' },
    body: z.strictObject({
      offer: capabilityId,
      version: z.string(),
      rung: z.enum(readinessRungs),
      found: z.enum(readinessFound),
      lookedOn: day,
      reasons: z.string().trim().min(20).max(20_000),
      audience,
    }),
    response: begun,
  },
  readEdxl: {
    method: 'POST',
    path: '/military/edxl-rm',
    summary: 'Read a message of EDXL-RM 1.0 into needs and offers to look at; nothing is written by it',
    access: plan,
    upload: true,
    response: z.object({
      message: z.string(),
      items: z.array(
        z.object({
          element: z.string(),
          capability: z.record(z.string(), z.unknown()),
          /** What a person is to say that the message does not. */
          missing: z.array(z.string()),
        }),
      ),
    }),
  },
  writeEdxl: {
    method: 'GET',
    path: '/military/capabilities/:id/edxl-rm',
    summary: 'A need as RequestResource, an offer as OfferUnsolicitedResource (EDXL-RM 1.0)',
    access: read,
    params,
    response: z.unknown(),
    download: { contentType: 'application/xml; charset=utf-8' },
  },
});
