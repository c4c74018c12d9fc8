import { type Handlers, languages, mount } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import type { libraryPress } from '../library/index.ts';
import type { Room } from '../room.ts';
import { channelsOf } from './channels.ts';
import { thoughtOutletRoutes } from './contract.ts';
import { deliverJob } from './deliver.ts';
import { countFollowers } from './fediverse/follower-store.ts';
import { openFediverse } from './fediverse/open-fediverse.ts';
import { serveFediverse } from './fediverse/serve-fediverse.ts';
import { serveHub } from './hub/serve-hub.ts';
import { countSubscribers } from './hub/subscriber-store.ts';
import { verifyJob } from './hub/verify-intent.ts';
import { listOutbox } from './list-outbox.ts';
import { activityPub, ownHub } from './outlet.ts';
import { giveUpDelivery, retryDelivery } from './settle-delivery.ts';

/** Fewer than this are not counted out loud. */
const LEAST_COUNTED = 20;
const counts = { [activityPub.name]: countFollowers, [ownHub.name]: countSubscribers };

/** The room of outlets: how the public hears of what the library says, corrects and withdraws. */
export function outletsRoom(deps: ThoughtDeps, library: ReturnType<typeof libraryPress>): Room {
  const privateOutlets = deps.privateOutlets === true;
  const fediverse = openFediverse({ ...deps, privateOutlets, library });
  const channels = channelsOf(deps, { library, fediverse, secret: deps.secret });
  const handlers: Handlers<typeof thoughtOutletRoutes> = {
    outlets: ({ query }, call) =>
      call.transact(async (act) => {
        const items = await listOutbox(act, query);
        const reached = [];
        for (const { name } of channels)
          for (const language of languages) {
            const count = await counts[name]?.(act, language);
            if (count !== undefined)
              reached.push({ outlet: name, language, count: count < LEAST_COUNTED ? null : count });
          }
        return { outlets: channels.map(({ name }) => name), reached, items };
      }),
    retryDelivery: ({ params }, call) => call.transact((act) => retryDelivery(act, params)),
    giveUpDelivery: ({ params, body }, call) => call.transact((act) => giveUpDelivery(act, { ...params, ...body })),
  };
  return {
    jobs: [deliverJob(channels), verifyJob(privateOutlets)],
    mount: (app, border) => {
      mount(app, thoughtOutletRoutes, handlers, border);
      if (deps.fediverse === true) serveFediverse(app, border, fediverse, deps.publicUrl);
      serveHub(app, border, deps, deps.secret);
    },
  };
}
