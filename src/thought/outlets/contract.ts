import { z } from 'zod';
import { routes } from '#base/contract';

const states = ['waiting', 'sending', 'sent', 'failed', 'given-up'] as const;

export const outboxRowShape = z.object({
  key: z.string(),
  outlet: z.string(),
  /** Where it is told, for who is told by themselves; empty where one row tells all. */
  recipient: z.string(),
  language: z.enum(['ar', 'en', 'fr']),
  event: z.enum(['published', 'corrected', 'withdrawn']),
  record: z.string(),
  version: z.string(),
  state: z.enum(states),
  attempts: z.number().int(),
  problem: z.string().nullable(),
  putAt: z.string(),
  nextAt: z.string(),
  sentAt: z.string().nullable(),
  reason: z.string().nullable(),
});
const params = z.object({ key: z.string().regex(/^[0-9a-f]{64}$/) });

export const thoughtOutletRoutes = routes({
  outlets: {
    method: 'GET',
    path: '/thought/outlets',
    summary: 'The outlets that are set up, and what was told, is to be told and could not be told, the newest first',
    access: { right: 'thought.read' },
    query: z.object({ state: z.enum(states).optional(), limit: z.coerce.number().int().min(1).max(500).default(100) }),
    response: z.object({
      outlets: z.array(z.string()),
      /** Who follows and subscribes, by language; a number under 20 is not told and is null. */
      reached: z.array(
        z.object({ outlet: z.string(), language: z.enum(['ar', 'en', 'fr']), count: z.number().int().nullable() }),
      ),
      items: z.array(outboxRowShape),
    }),
  },
  retryDelivery: {
    method: 'POST',
    path: '/thought/outlets/:key/retry',
    summary: 'Try again, at once, what could not be told',
    access: { right: 'thought.edit' },
    params,
    response: z.object({ key: z.string() }),
  },
  giveUpDelivery: {
    method: 'POST',
    path: '/thought/outlets/:key/give-up',
    summary: 'Give up what could not be told, with a reason; it can be tried again later',
    access: { right: 'thought.edit' },
    params,
    body: z.strictObject({ reason: z.string().trim().min(10).max(2000) }),
    response: z.object({ key: z.string() }),
  },
});
