import { type Handlers, mount } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { beginPlan } from './begin-plan.ts';
import { planningRoutes } from './contract.ts';
import { exportLine, exportPlan } from './export-plan.ts';
import { makePlanJob } from './make-plan.ts';
import { readPlans, refusedFor, viewPlan } from './read-plans.ts';
import { sayOfLine } from './say-of-line.ts';

/** The room where needs and offers are matched: a proposal, which people accept, change or refuse line by line. */
export function planningRoom(deps: MilitaryDeps): Room {
  const handlers: Handlers<typeof planningRoutes> = {
    plans: (_, call) => call.transact(async (act) => ({ items: await readPlans(act, deps) })),
    beginPlan: ({ body }, call) => call.transact((act) => beginPlan(act, deps, body)),
    plan: ({ params }, call) => call.transact((act) => viewPlan(act, deps, params.id)),
    planRefused: ({ params, query }, call) =>
      call.transact(async (act) => ({ items: await refusedFor(act, deps, { ...params, ...query }) })),
    sayOfLine: ({ params, body }, call) => call.transact((act) => sayOfLine(act, deps, { ...params, ...body })),
    planFile: ({ params }, call) => call.transact((act) => exportPlan(act, deps, params)),
    planLineEdxl: ({ params }, call) => call.transact((act) => exportLine(act, deps, params)),
  };
  return { jobs: [makePlanJob], mount: (app, border) => mount(app, planningRoutes, handlers, border) };
}
