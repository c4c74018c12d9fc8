import { z } from 'zod';
import { page, paging, routes, textShape } from '#base/contract';

const manage = { right: 'exchange.taxii.manage' };
const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\0]*$/);
const id = z.object({ id: z.string().max(100) });
const done = z.object({ id: z.string() });

const fields = z.object({
  title: line,
  everyMinutes: z.number().int().min(1).max(10_080).default(15),
  paused: z.boolean().default(false),
  username: line.optional(),
  /** With a username its password, without one a bearer token; never told again. */
  password: z.string().min(1).max(2000).optional(),
});

export const subscriptionShape = fields.omit({ password: true }).extend({
  id: z.string(),
  apiRoot: z.string(),
  remote: z.string(),
  collection: z.string(),
  /** Objects it has brought so far. */
  objects: z.number().int(),
  lastRunAt: z.string().optional(),
  lastOkAt: z.string().optional(),
  nextRunAt: z.string(),
  failures: z.number().int(),
  problem: z.object({ code: z.string(), message: textShape, todo: textShape }).optional(),
});

/** An object of a plain collection: unsigned, of somebody else, shown with where it comes from. */
export const feedObjectShape = z.object({
  id: z.string(),
  version: z.string(),
  type: z.string(),
  name: z.string().optional(),
  addedAt: z.string(),
  source: z.object({ id: z.string(), title: z.string() }).optional(),
  /** What STIX 2.1 demands and it does not keep. */
  findings: z.array(z.object({ code: z.string(), where: z.string(), message: z.string() })),
});

export const subscriptionRoutes = routes({
  subscriptions: {
    method: 'GET',
    path: '/taxii/subscriptions',
    summary: 'What this node reads from other TAXII servers, and how that goes',
    access: manage,
    response: z.object({ subscriptions: z.array(subscriptionShape) }),
  },
  makeSubscription: {
    method: 'POST',
    path: '/taxii/subscriptions',
    summary: 'Subscribe to a collection of another server',
    access: manage,
    body: fields.extend({
      apiRoot: z.url({ protocol: /^https?$/ }).max(1000),
      remote: line,
      collection: z.string().max(100),
    }),
    response: done,
  },
  changeSubscription: {
    method: 'PUT',
    path: '/taxii/subscriptions/:id',
    summary: 'Change a subscription; without a password the old one stays',
    access: manage,
    params: id,
    body: fields,
    response: done,
  },
  removeSubscription: {
    method: 'DELETE',
    path: '/taxii/subscriptions/:id',
    summary: 'End a subscription; what it brought stays',
    access: manage,
    params: id,
    response: done,
  },
  runSubscription: {
    method: 'POST',
    path: '/taxii/subscriptions/:id/run',
    summary: 'Read now',
    access: manage,
    params: id,
    response: z.object({ job: z.string() }),
  },
  feedObjects: {
    method: 'GET',
    path: '/taxii/collections/:id/objects',
    summary: 'Objects of a plain collection, newest first, each with its source',
    access: { right: 'exchange.read' },
    params: id,
    query: z.object({ ...paging, type: z.string().max(250).optional(), q: z.string().max(200).optional() }),
    response: page(feedObjectShape),
  },
  feedObject: {
    method: 'GET',
    path: '/taxii/collections/:id/objects/:object',
    summary: 'One object of a plain collection, its last version',
    access: { right: 'exchange.read' },
    params: id.extend({ object: z.string().max(300) }),
    response: feedObjectShape.extend({ object: z.record(z.string(), z.unknown()) }),
  },
});
