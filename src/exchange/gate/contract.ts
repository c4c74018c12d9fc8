import { z } from 'zod';
import { page, paging, problemShape, routes, textShape } from '#base/contract';

const detail = z.object({ where: z.string(), reason: z.string() });

/** What became of one object of a delivery, in the order it stood there. */
export const admittedShape = z.object({
  n: z.number().int(),
  id: z.string().optional(),
  version: z.string().optional(),
  state: z.enum(['stored', 'known', 'quarantined', 'contradiction']),
  code: z.string().optional(),
  /** JSON pointer into the object. */
  where: z.string().optional(),
  message: z.string().optional(),
});

export const quarantineStateShape = z.enum(['held', 'retried', 'discarded']);

export const heldShape = z.object({
  id: z.string(),
  code: z.string(),
  message: z.string(),
  todo: z.string(),
  details: z.array(detail),
  /** The member that brought it; absent: a person here, or a file. */
  peer: z.string().optional(),
  objectId: z.string().optional(),
  version: z.string().optional(),
  origin: z.string().optional(),
  bytes: z.number().int(),
  /** Its text was kept whole, so that it can be tried again. */
  whole: z.boolean(),
  state: quarantineStateShape,
  /** How often the same came. */
  times: z.number().int(),
  tries: z.number().int(),
  firstAt: z.string(),
  lastAt: z.string(),
  settledAt: z.string().optional(),
  settledBy: z.string().optional(),
  reason: z.string().optional(),
});

const sought = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/);
const id = z.object({ id: z.uuid() });
const work = { right: 'exchange.quarantine' };

export const gateRoutes = routes({
  quarantine: {
    method: 'GET',
    path: '/exchange/quarantine',
    summary: 'What was not taken, with its reason, newest first',
    access: work,
    query: z.object({
      ...paging,
      state: quarantineStateShape.default('held'),
      code: sought.optional(),
      peer: sought.optional(),
    }),
    response: page(heldShape),
  },
  quarantined: {
    method: 'GET',
    path: '/exchange/quarantine/:id',
    summary: 'One thing held, with its text as far as it was kept',
    access: work,
    params: id,
    response: heldShape.extend({ text: z.string() }),
  },
  quarantineRetry: {
    method: 'POST',
    path: '/exchange/quarantine/:id/retry',
    summary: 'Let it through the gate again, after a newer trust list, say',
    access: work,
    params: id,
    response: z.object({ result: admittedShape }),
  },
  quarantineDiscard: {
    method: 'POST',
    path: '/exchange/quarantine/:id/discard',
    summary: 'Settle it without taking it, with a reason',
    access: work,
    params: id,
    body: z.object({ reason: z.string().trim().min(10).max(2000) }),
    response: heldShape,
  },
  bundleImport: {
    method: 'POST',
    path: '/exchange/bundles',
    summary: 'Take signed records from a file, through every check, for a node without a link',
    access: work,
    upload: true,
    response: z.object({
      stored: z.number().int(),
      known: z.number().int(),
      quarantined: z.number().int(),
      contradictions: z.number().int(),
      /** The first 500 that were not taken. */
      refused: z.array(admittedShape),
      problem: problemShape.optional(),
    }),
  },
  gateReasons: {
    method: 'GET',
    path: '/exchange/quarantine-reasons',
    summary: 'Every reason for which something is held',
    access: work,
    response: z.object({ items: z.array(z.object({ code: z.string(), message: textShape })) }),
  },
});
