import { z } from 'zod';
import { page, paging, problemShape, routes } from '#base/contract';
import { signInRoutes } from './sign-in/contract.ts';

export { actorShape, nodeShape, sessionShape } from './sign-in/contract.ts';

export const auditEntryShape = z.object({
  seq: z.number().int(),
  at: z.string(),
  actor: z.object({ id: z.string(), name: z.string(), kind: z.enum(['person', 'token', 'node']) }),
  action: z.string(),
  outcome: z.enum(['success', 'failure']),
  objects: z.array(z.string()),
  detail: z.record(z.string(), z.unknown()),
  /** Hex sha256 of the previous entry's hash and this entry's canonical JSON. */
  hash: z.string(),
});

export const jobShape = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  madeAt: z.string(),
  endedAt: z.string().optional(),
  progress: z.object({ done: z.number(), total: z.number().optional(), unit: z.string() }).optional(),
  problem: problemShape.omit({ status: true }).optional(),
});

const done = z.object({ done: z.literal(true) });
const id = z.object({ id: z.string() });
const auditFilter = z.object({
  ...paging,
  actor: z.string().optional(),
  action: z.string().optional(),
  object: z.string().optional(),
  outcome: z.enum(['success', 'failure']).optional(),
  from: z.string().optional(),
  until: z.string().optional(),
});

export const nodeRoutes = routes({
  ...signInRoutes,
  auditLog: {
    method: 'GET',
    path: '/audit',
    summary: 'The audit log, newest first',
    access: { right: 'node.audit' },
    query: auditFilter,
    response: page(auditEntryShape),
  },
  auditVerify: {
    method: 'GET',
    path: '/audit/verify',
    summary: 'Walk the chain of hashes',
    access: { right: 'node.audit' },
    response: z.object({
      ok: z.boolean(),
      entries: z.number().int(),
      head: z.string(),
      brokenAt: z.number().int().optional(),
    }),
  },
  auditExport: {
    method: 'GET',
    path: '/audit/export',
    summary: 'The audit log as JSON lines',
    access: { right: 'node.audit' },
    query: auditFilter,
    response: z.unknown(),
    download: { contentType: 'application/jsonl' },
  },
  jobs: {
    method: 'GET',
    path: '/jobs',
    summary: 'The newest jobs',
    access: 'signed-in',
    response: z.object({ items: z.array(jobShape) }),
  },
  job: {
    method: 'GET',
    path: '/jobs/:id',
    summary: 'One job, its progress and its problem',
    access: 'signed-in',
    params: id,
    response: jobShape,
  },
  cancelJob: {
    method: 'POST',
    path: '/jobs/:id/cancel',
    summary: 'Ask a job to stop',
    access: 'signed-in',
    params: id,
    response: done,
  },
  backup: {
    method: 'GET',
    path: '/backup',
    summary: 'The whole node as one file',
    access: { right: 'node.backup' },
    response: z.unknown(),
    download: { contentType: 'application/gzip' },
  },
  loadExercise: {
    method: 'POST',
    path: '/exercise',
    summary: 'Load the invented exercise data into an empty node',
    access: { right: 'node.exercise' },
    response: done,
  },
});
