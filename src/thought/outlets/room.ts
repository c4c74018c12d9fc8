import { type Handlers, mount } from '#base';
import type { Room } from '../room.ts';
import { thoughtOutletRoutes } from './contract.ts';
import { deliverJob } from './deliver.ts';
import { listOutbox } from './list-outbox.ts';
import { outletsOf, type OutletSettings } from './outlet.ts';
import { giveUpDelivery, retryDelivery } from './settle-delivery.ts';

/** The room of outlets: how the public hears of what the library says, corrects and withdraws. */
export function outletsRoom(settings: OutletSettings): Room {
  const outlets = outletsOf(settings);
  const handlers: Handlers<typeof thoughtOutletRoutes> = {
    outlets: ({ query }, call) =>
      call.transact(async (act) => ({
        outlets: outlets.map(({ name }) => name),
        items: await listOutbox(act, query),
      })),
    retryDelivery: ({ params }, call) => call.transact((act) => retryDelivery(act, params)),
    giveUpDelivery: ({ params, body }, call) => call.transact((act) => giveUpDelivery(act, { ...params, ...body })),
  };
  return {
    jobs: [deliverJob(outlets)],
    mount: (app, border) => mount(app, thoughtOutletRoutes, handlers, border),
  };
}
