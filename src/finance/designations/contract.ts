import { z } from 'zod';
import { routes } from '#base/contract';

export const listForceShape = z.enum(['binding', 'considered', 'reference']);
const person = z.object({ id: z.string(), name: z.string() });
const forceShape = z.object({
  force: listForceShape,
  /** What somebody proposed and a second person has not answered. */
  waiting: z
    .object({ id: z.string(), force: listForceShape, reason: z.string(), by: person, at: z.string() })
    .optional(),
  may: z.object({ propose: z.boolean(), second: z.boolean(), why: z.string() }),
});
const list = z.object({ list: z.string() });
const reason = z.string().trim().min(10).max(5000);

export const designationRoutes = routes({
  listForce: {
    method: 'GET',
    path: '/lists/:list/force',
    summary: 'Whether a list binds this state, is considered, or is screened against and nothing more',
    access: { right: 'finance.cases.read' },
    params: list,
    response: forceShape,
  },
  proposeForce: {
    method: 'POST',
    path: '/lists/:list/force',
    summary: 'Propose another force of a list',
    access: { right: 'finance.cases.decide' },
    params: list,
    body: z.object({ force: listForceShape, reason }),
    response: forceShape,
  },
  secondForce: {
    method: 'POST',
    path: '/lists/:list/force/second',
    summary: 'The second person approves or refuses another force of a list',
    access: { right: 'finance.cases.approve' },
    params: list,
    body: z.object({ proposal: z.string(), approve: z.boolean(), reason }),
    response: forceShape,
  },
});
