import { z } from 'zod';
import { page, paging, routes } from '#base/contract';

export const contradictionKinds = ['split-view', 'two-contents', 'one-index-two-statements', 'rewritten'] as const;

/** A state's log as this node knows it. */
export const logShape = z.object({
  origin: z.string(),
  name: z.string(),
  own: z.boolean(),
  /** False after a restored backup until other members have said how far they saw it. */
  confirmed: z.boolean(),
  /** Leaves. */
  size: z.number().int(),
  /** Hex of the root hash of that size. */
  root: z.string(),
  checkedAt: z.iso.datetime(),
  /** Who cosigned the newest checkpoint that was cosigned at all, and its size. */
  cosigned: z.object({ size: z.number().int(), witnesses: z.array(z.string()) }).optional(),
  contradictions: z.number().int(),
});

export const contradictionShape = z.object({
  id: z.string(),
  origin: z.string(),
  kind: z.enum(contradictionKinds),
  foundAt: z.iso.datetime(),
  foundWith: z.string().optional(),
  acknowledged: z.object({ by: z.string(), at: z.iso.datetime(), remark: z.string() }).optional(),
});

/** What a whole check of a log found. */
export const verificationShape = z.object({
  origin: z.string(),
  size: z.number().int(),
  root: z.string(),
  sound: z.boolean(),
  /** Records of this log that this node holds and that stand in it at their place. */
  records: z.number().int(),
  faults: z.array(z.object({ where: z.string(), reason: z.string() })),
});

export const ledgerRoutes = routes({
  exchangeLogs: {
    method: 'GET',
    path: '/exchange/logs',
    summary: 'The log of every member as this node has seen and checked it',
    access: { right: 'exchange.members.read' },
    response: z.object({ items: z.array(logShape) }),
  },
  exchangeLogVerify: {
    method: 'POST',
    path: '/exchange/logs/:origin/verify',
    summary: 'Recompute a whole log from its leaves and hold it against its signed checkpoints and the records here',
    access: { right: 'exchange.members.read' },
    params: z.object({ origin: z.string().max(300) }),
    response: verificationShape,
  },
  exchangeProof: {
    method: 'GET',
    path: '/exchange/records/:id/proof',
    summary: 'A file that proves offline what its origin stated, where it stands in its log and who cosigned it',
    access: { right: 'exchange.read' },
    params: z.object({ id: z.string().max(300) }),
    query: z.object({ version: z.string().max(40).optional() }),
    response: z.unknown(),
    download: { contentType: 'application/json' },
  },
  exchangeContradictions: {
    method: 'GET',
    path: '/exchange/contradictions',
    summary: 'Proofs that a state told two stories, newest first',
    access: { right: 'exchange.members.read' },
    query: z.object({ ...paging, open: z.enum(['true', 'false']).optional() }),
    response: page(contradictionShape),
  },
  exchangeContradictionProof: {
    method: 'GET',
    path: '/exchange/contradictions/:id/proof',
    summary: 'The proof itself, to be checked by anybody with the trust list',
    access: { right: 'exchange.members.read' },
    params: z.object({ id: z.uuid() }),
    response: z.unknown(),
    download: { contentType: 'application/json' },
  },
  exchangeContradictionAcknowledge: {
    method: 'POST',
    path: '/exchange/contradictions/:id/acknowledge',
    summary: 'Say what was done about a contradiction; the proof stays',
    access: { right: 'exchange.trust.propose' },
    params: z.object({ id: z.uuid() }),
    body: z.object({ remark: z.string().trim().min(10).max(2000) }),
    response: contradictionShape,
  },
});
