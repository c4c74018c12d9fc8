import { z } from 'zod';
import { routes } from '#base/contract';
import { capabilityTypes, contributionStates } from '../contributions/words.ts';
import { leftOutReasons, lineReasons, planStates, plannedWords } from './words.ts';

const code = z.string().trim().min(1).max(80);
const iso = z.string().regex(/^[A-Z]{2}$/);
const capabilityId = z.string().regex(/^capability--[0-9a-f-]{36}$/);

/** Under which conditions needs and offers are matched; all of it stands in the instance, so that another node can say the same. */
export const planSettingsShape = z.strictObject({
  /** What is past on this day is left out. */
  day: z.iso.date(),
  types: z.array(z.enum(capabilityTypes)).max(capabilityTypes.length).default([]),
  theatres: z.array(code).max(100).default([]),
  /** Days from where an offer leaves to a theatre; by place and theatre where it is known better. */
  travelDays: z.int().min(0).max(365).default(14),
  travel: z
    .array(z.strictObject({ place: code, theatre: code, days: z.int().min(0).max(3_650) }))
    .max(5_000)
    .default([]),
  /** What can be lifted at a place; one that is not named lifts all that is offered there. */
  lift: z
    .array(z.strictObject({ place: code, lift: z.number().min(0).max(1e12) }))
    .max(500)
    .default([]),
  /** What each state agreed to carry of the whole, in any unit. */
  shares: z
    .array(z.strictObject({ state: iso, share: z.number().min(0).max(1e9) }))
    .max(300)
    .default([]),
  seed: z.int().min(1).max(1_000_000).default(1),
});
export type PlanSettings = z.output<typeof planSettingsShape>;

const planRowShape = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(planStates),
  job: z.uuid(),
  by: z.string(),
  at: z.iso.datetime(),
  lines: z.number(),
  /** Need that is met, weighted by priority, as a part of all. */
  met: z.number().optional(),
});
export type PlanRow = z.output<typeof planRowShape>;

const wordShape = z.object({
  says: z.enum(plannedWords),
  lots: z.number(),
  reason: z.string().optional(),
  draft: z.uuid().optional(),
  by: z.string(),
  at: z.iso.datetime(),
});

const planLineShape = z.object({
  need: z.string(),
  needName: z.string(),
  offer: z.string(),
  offerName: z.string(),
  by: z.string(),
  unit: z.string(),
  lot: z.number(),
  lots: z.number(),
  quantity: z.number(),
  delivers: z.number(),
  /** Which side of it is this state's. */
  ours: z.array(z.enum(['need', 'offer'])),
  words: z.array(wordShape),
  /** What the states said of it by records, and how much. */
  stands: z.object({ state: z.enum(contributionStates), quantity: z.number() }).optional(),
  withdrawn: z.boolean(),
  may: z.object({ accept: z.boolean(), refuse: z.boolean(), mostLots: z.number() }),
});
export type PlannedLine = z.output<typeof planLineShape>;

const named = { id: z.string(), name: z.string() };

export const planViewShape = planRowShape.extend({
  settings: planSettingsShape,
  previous: z.uuid().optional(),
  instanceHash: z.string(),
  needs: z.number(),
  offers: z.number(),
  leftOut: z.array(z.object({ ...named, why: z.enum(leftOutReasons) })),
  /** Absent until it is made, and once a record it was made of may be read no more. */
  made: z
    .object({
      planHash: z.string(),
      weight: z.number(),
      bound: z.number(),
      ofBound: z.number(),
      metAtMost: z.number(),
      unmet: z.array(
        z.object({
          ...named,
          missing: z.number(),
          share: z.number(),
          worth: z.number(),
          nearest: z
            .object({ ...named, by: z.string(), why: z.enum(lineReasons), days: z.number().optional() })
            .optional(),
        }),
      ),
      shortages: z.array(z.object({ type: z.string(), unit: z.string(), missing: z.number(), worth: z.number() })),
      hubs: z.array(z.object({ code: z.string(), used: z.number(), lift: z.number(), worth: z.number() })),
      burdens: z.array(z.object({ state: z.string(), carries: z.number(), share: z.number().optional() })),
      lost: z.array(z.object({ need: z.string(), offer: z.string(), quantity: z.number() })),
      refused: z.number(),
    })
    .optional(),
  planned: z.array(planLineShape),
  /** A record it was made of was taken back: only lines that can still be read are shown. */
  cut: z.boolean(),
  may: z.object({ again: z.boolean() }),
});
export type PlanView = z.output<typeof planViewShape>;

const read = { right: 'military.read' };
const plan = { right: 'military.plan' };
const params = z.object({ id: z.uuid() });
const lineOf = z.object({ id: z.uuid(), need: capabilityId, offer: capabilityId });

export const planningRoutes = routes({
  plans: {
    method: 'GET',
    path: '/military/plans',
    summary: 'Plans of contributions, as far as one may read what they were made of',
    access: read,
    response: z.object({ items: z.array(planRowShape) }),
  },
  beginPlan: {
    method: 'POST',
    path: '/military/plans',
    summary: 'Match the needs and offers that one may read; nothing of it is decided',
    access: plan,
    body: z.strictObject({
      name: z.string().trim().min(1).max(500),
      settings: planSettingsShape,
      /** A plan before: its accepted lines stay, refused ones do not come again. */
      previous: z.uuid().optional(),
    }),
    response: z.object({ id: z.uuid(), job: z.uuid() }),
  },
  plan: {
    method: 'GET',
    path: '/military/plans/:id',
    summary: 'A plan: its lines and what was said of each, what is short and what that costs',
    access: read,
    params,
    response: planViewShape,
  },
  planRefused: {
    method: 'GET',
    path: '/military/plans/:id/refused',
    summary: 'Why each offer of a matching capability does not serve a need in this plan',
    access: read,
    params,
    query: z.object({ need: capabilityId }),
    response: z.object({
      items: z.array(z.object({ offer: z.string(), name: z.string(), by: z.string(), why: z.enum(lineReasons) })),
    }),
  },
  sayOfLine: {
    method: 'POST',
    path: '/military/plans/:id/lines',
    summary: 'Accept, change or refuse a line; what is accepted becomes a contribution that two people let leave',
    access: plan,
    params,
    body: z.strictObject({
      need: capabilityId,
      offer: capabilityId,
      says: z.enum(plannedWords),
      lots: z.int().min(1).max(1_000_000).optional(),
      reason: z.string().trim().max(5_000).optional(),
    }),
    response: z.object({ draft: z.uuid().optional(), proposed: z.boolean() }),
  },
  planFile: {
    method: 'GET',
    path: '/military/plans/:id/file.:format',
    summary: 'A plan as CSV (its lines) or JSON (all of it with its instance)',
    access: read,
    params: params.extend({ format: z.enum(['csv', 'json']) }),
    response: z.unknown(),
    download: { contentType: 'application/octet-stream' },
  },
  planLineEdxl: {
    method: 'GET',
    path: '/military/plans/:id/lines/:need/:offer/edxl-rm',
    summary: 'A line as RequisitionResource, or as CommitResource where the giving state committed it (EDXL-RM 1.0)',
    access: read,
    params: lineOf,
    response: z.unknown(),
    download: { contentType: 'application/xml; charset=utf-8' },
  },
});
