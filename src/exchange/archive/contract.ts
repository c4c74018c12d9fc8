import { z } from 'zod';
import { page, paging, routes } from '#base/contract';
import { axes } from '../kinds.ts';

const sought = z
  .string()
  .max(300)
  .regex(/^[^\0]*$/);
const stixId = z.string().max(300);
const read = { right: 'exchange.read' };

/** A version of a record, without what stands beside it. */
export const recordRowShape = z.object({
  id: z.string(),
  version: z.string(),
  type: z.string(),
  axis: z.enum(axes),
  origin: z.string(),
  own: z.boolean(),
  revoked: z.boolean(),
  logIndex: z.number().int(),
  /** When this node stored it. */
  addedAt: z.string(),
  /** `name`, or the beginning of what it says; empty where it says nothing. */
  title: z.string(),
});

/** One reason for who may see a record or what they may do (`ReleaseReason` of the records). */
const reasonShape = z.object({
  code: z.string(),
  marking: z.string().optional(),
  level: z.string().optional(),
  members: z.array(z.string()).readonly().optional(),
  purposes: z.array(z.string()).readonly().optional(),
  onward: z.string().optional(),
  judicial: z.string().optional(),
  until: z.string().optional(),
});

export const recordShape = recordRowShape.extend({
  /** The object with its seal, as it came. */
  object: z.record(z.string(), z.unknown()),
  /** The member that brought it, where it was not its origin. */
  broughtBy: z.string().optional(),
  recalledAt: z.string().optional(),
  release: z.object({
    /** `public`, `members`, or the states named: to whom this node serves it, or its origin does. */
    readers: z.union([z.enum(['public', 'members']), z.array(z.string()).readonly()]),
    tlp: z.string(),
    who: z.array(reasonShape).readonly(),
    what: z.array(reasonShape).readonly(),
  }),
  versions: z.array(
    z.object({ version: z.string(), addedAt: z.string(), revoked: z.boolean(), recalledAt: z.string().optional() }),
  ),
  /** What it speaks of; `here`: a record of this id may be read here. */
  references: z.array(z.object({ id: z.string(), property: z.string(), here: z.boolean() })),
  referencedBy: z.array(recordRowShape.extend({ property: z.string() })),
});

export const recordFilterShape = z.object({
  types: z.string().max(2000).optional(),
  axis: z.enum(axes).optional(),
  origin: stixId.optional(),
  own: z.enum(['true', 'false']).optional(),
  /** `last`: the last version the reader may see. */
  versions: z.enum(['last', 'all']).default('last'),
});

export const archiveRoutes = routes({
  exchangeRecords: {
    method: 'GET',
    path: '/exchange/records',
    summary: 'Records the reader may see, newest first; counted up to 1,000',
    access: read,
    query: recordFilterShape.extend({ ...paging, q: sought.optional() }),
    /** `totalIsLeast`: there are, or may be, more. */
    response: page(recordRowShape).extend({ totalIsLeast: z.boolean().optional() }),
  },
  exchangeRecordsExport: {
    method: 'GET',
    path: '/exchange/records/export',
    summary: 'The same as JSON lines, sealed as they came, oldest first: each verifies offline',
    access: read,
    query: recordFilterShape,
    response: z.unknown(),
    download: { contentType: 'application/x-ndjson' },
  },
  exchangeRecord: {
    method: 'GET',
    path: '/exchange/records/:id',
    summary: 'One record: content, release explained, versions, and what speaks of what',
    access: read,
    params: z.object({ id: stixId }),
    query: z.object({ version: z.string().max(40).optional() }),
    response: recordShape,
  },
});
