import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import { memberShape, personShape, releaseShape } from '../release/shapes.ts';
import { axes } from '../kinds.ts';

const sought = z
  .string()
  .max(200)
  .regex(/^[^\0]*$/);
const named = z.object({ id: z.string(), title: z.string(), type: z.string() });
const read = { right: 'exchange.read' };

/**
 * How far a record came at one member. `waiting`: not there yet; `delivered`: its node took it; the others are what that
 * member signed: `received`, `screened` (against its books), `read` (a person opened it), `decided` (what it means there),
 * `acted`. `recalled`: it lost the record, `hidden` once it said so.
 */
export const deliveryShape = z.object({
  member: memberShape,
  state: z.enum(['waiting', 'delivered', 'received', 'screened', 'read', 'decided', 'acted', 'recalled', 'hidden']),
  receivedAt: z.string().optional(),
  screenedAt: z.string().optional(),
  readAt: z.string().optional(),
  decidedAt: z.string().optional(),
  actedAt: z.string().optional(),
});

const recordRow = z.object({
  id: z.string(),
  version: z.string(),
  type: z.string(),
  axis: z.enum(axes),
  title: z.string(),
  origin: memberShape,
  addedAt: z.string(),
  tlp: releaseShape.shape.tlp,
  revoked: z.boolean(),
  /** How many versions the reader may see. */
  versions: z.number().int(),
});

export const inboxRowShape = recordRow.extend({
  /** Whether this reader has opened this version. */
  unread: z.boolean(),
  /** Who of the house opened this version first. */
  firstRead: z.object({ by: z.string(), at: z.string() }).optional(),
});

export const outboxRowShape = recordRow.extend({
  recalled: z.boolean(),
  /** Out of `recipients`, how many came so far, each counted in all the earlier stages too. */
  recipients: z.number().int(),
  delivered: z.number().int(),
  received: z.number().int(),
  read: z.number().int(),
  acted: z.number().int(),
});

/** Everything the page of a record shows, beside the proof (the log's own routes). */
export const sheetShape = recordRow.extend({
  own: z.boolean(),
  logIndex: z.number().int(),
  /** Content as signed, without the seal. */
  object: z.record(z.string(), z.unknown()),
  release: releaseShape,
  recalled: z.object({ notice: z.string(), at: z.string(), reason: z.string() }).optional(),
  history: z.array(z.object({ version: z.string(), addedAt: z.string(), revoked: z.boolean(), recalled: z.boolean() })),
  references: z.array(named.extend({ property: z.string(), here: z.boolean() })),
  referencedBy: z.array(named.extend({ property: z.string() })),
  /** Of own records: who has it. */
  deliveries: z.array(deliveryShape),
  /** Of others' records: what we have told the originator, or will with the next receipt. */
  receipts: z.array(
    z.object({
      what: z.enum(['received', 'read', 'screened', 'decided', 'acted']),
      at: z.string(),
      by: z.string(),
      sent: z.boolean(),
    }),
  ),
  readers: z.array(z.object({ by: personShape, at: z.string() })),
  requests: z.array(z.object({ id: z.string(), title: z.string(), state: z.string() })),
  drafts: z.array(z.object({ id: z.string(), act: z.string(), state: z.string() })),
  may: z.object({
    newVersion: z.boolean(),
    revoke: z.boolean(),
    recall: z.boolean(),
    askConsent: z.boolean(),
    derive: z.boolean(),
    request: z.boolean(),
    markActed: z.boolean(),
  }),
});

/** In order of what; with a minus downwards. Within one type or origin by time, the same way. */
const sorts = ['added', '-added', 'type', '-type'] as const;
const inboxSorts = [...sorts, 'origin', '-origin'] as const;
export type BoxSort = (typeof inboxSorts)[number];

/** A page, and whether there are, or may be, more than `total`: what is sought is counted up to 1,000, and no further than a page looks. */
const box = <T extends z.ZodType>(row: T) => page(row).extend({ totalIsLeast: z.boolean().optional() });

const list = {
  ...paging,
  axis: z.enum(axes).optional(),
  type: sought.optional(),
  q: sought.optional(),
};
export const inboxFilter = z.object({
  ...list,
  origin: sought.optional(),
  sort: z.enum(inboxSorts).default('-added'),
  /** `mine`: I have not opened it; `house`: nobody here has. */
  unread: z.enum(['mine', 'house']).optional(),
});
export const outboxFilter = z.object({
  ...list,
  member: sought.optional(),
  sort: z.enum(sorts).default('-added'),
  /** Only what has not come so far at some recipient (at `member`, where given). */
  missing: z.enum(['delivered', 'received', 'read', 'acted']).optional(),
  recalled: z.enum(['true', 'false']).optional(),
});
const id = z.object({ id: z.string().max(120) });

export const workbenchRoutes = routes({
  workbench: {
    method: 'GET',
    path: '/exchange/workbench',
    summary: 'What waits: unread, for my approval, requests, recalls not confirmed',
    access: read,
    response: z.object({
      unreadMine: z.number().int(),
      unreadHouse: z.number().int(),
      /** What is unread is counted up to this; more is not told. */
      mostCounted: z.number().int(),
      /** Proposals that I may approve. */
      waitingForMe: z.number().int(),
      myDrafts: z.number().int(),
      requestsIn: z.number().int(),
      requestsInOverdue: z.number().int(),
      requestsOut: z.number().int(),
      requestsOutOverdue: z.number().int(),
      consentsIn: z.number().int(),
      /** Members that have not confirmed a recall of ours. */
      recallsUnconfirmed: z.number().int(),
      /** Own records whose source was recalled by its originator. */
      derivativesToReview: z.number().int(),
    }),
  },
  inbox: {
    method: 'GET',
    path: '/exchange/inbox',
    summary: 'What other members sent, each record by its last version; counted up to 1,000',
    access: read,
    query: inboxFilter,
    response: box(inboxRowShape),
  },
  outbox: {
    method: 'GET',
    path: '/exchange/outbox',
    summary: 'What we published, and how far it came; counted up to 1,000',
    access: read,
    query: outboxFilter,
    response: box(outboxRowShape),
  },
  sheet: {
    method: 'GET',
    path: '/exchange/sheets/:id',
    summary: 'The page of a record; opening another state’s record is its read receipt',
    access: read,
    params: id,
    query: z.object({ version: z.string().max(40).optional() }),
    response: sheetShape,
  },
  recordChanges: {
    method: 'GET',
    path: '/exchange/sheets/:id/changes',
    summary: 'What differs between two versions',
    access: read,
    params: id,
    query: z.object({ from: z.string().max(40), to: z.string().max(40) }),
    response: z.object({
      changes: z.array(
        z.object({
          /** JSON pointer (RFC 6901). */
          where: z.string(),
          before: z.unknown().optional(),
          after: z.unknown().optional(),
        }),
      ),
    }),
  },
  markActed: {
    method: 'POST',
    path: '/exchange/records/:id/acted',
    summary: 'Tell the originator that this state has acted on its record',
    access: { right: 'exchange.requests' },
    params: id,
    response: sheetShape,
  },
});
