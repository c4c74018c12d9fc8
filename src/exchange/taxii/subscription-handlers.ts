import type { Handlers } from '#base';
import type { subscriptionRoutes } from './contract-subscriptions.ts';
import { changeSubscription, makeSubscription, removeSubscription, runSubscription } from './manage-subscriptions.ts';
import { viewFeed, viewFeedObject } from './view-feed.ts';
import { viewSubscriptions } from './view-subscriptions.ts';

/** What people do with other servers, one act a route. */
export function subscriptionHandlers(secret: Buffer): Handlers<typeof subscriptionRoutes> {
  return {
    subscriptions: (_, call) => call.transact(async (act) => ({ subscriptions: await viewSubscriptions(act) })),
    makeSubscription: ({ body }, call) =>
      call.transact(async (act) => ({ id: await makeSubscription(act, body, secret) })),
    changeSubscription: async ({ params, body }, call) => {
      await call.transact((act) => changeSubscription(act, params.id, body, secret));
      return params;
    },
    removeSubscription: async ({ params }, call) => {
      await call.transact((act) => removeSubscription(act, params.id));
      return params;
    },
    runSubscription: ({ params }, call) =>
      call.transact(async (act) => ({ job: await runSubscription(act, params.id) })),
    feedObjects: ({ params, query }, call) => call.transact((act) => viewFeed(act, params.id, query)),
    feedObject: ({ params }, call) => call.transact((act) => viewFeedObject(act, params.id, params.object)),
  };
}
