import { type Handlers, mount } from '#base';
import type { OnEffectEnded } from '../national-decisions/index.ts';
import type { Room } from '../room.ts';
import { designationRoutes } from './contract.ts';
import { proposeForce, secondForce, viewForce } from './list-force.ts';
import { openMissingJob } from './open-missing-job.ts';

/** The room of designations: what arrives, and which lists weigh how much. */
export function designationsRoom(effectEnded: OnEffectEnded): Room {
  const handlers: Handlers<typeof designationRoutes> = {
    listForce: ({ params }, call) => call.transact((act) => viewForce(act, params.list)),
    proposeForce: ({ params, body }, call) =>
      call.transact(async (act) => {
        await proposeForce(act, { ...params, ...body });
        return viewForce(act, params.list);
      }),
    secondForce: ({ params, body }, call) =>
      call.transact(async (act) => {
        await secondForce(act, { ...params, ...body }, effectEnded);
        return viewForce(act, params.list);
      }),
  };
  return { jobs: [openMissingJob], mount: (app, border) => mount(app, designationRoutes, handlers, border) };
}
