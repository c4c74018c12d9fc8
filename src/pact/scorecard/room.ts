import { mount } from '#base';
import type { Typesetter } from '#base/typeset';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { scorecardRoutes } from './contract.ts';
import { openView } from './country-view/open-view.ts';
import { givePublicLog } from './read-public-log.ts';
import { giveStateView } from './read-state-view.ts';

/** The room of the public edition: what everybody may read, in a form that anybody checks; and the country view for one. */
export function scorecardRoom({ desk, title }: Pick<PactDeps, 'desk' | 'title'>): Room {
  // Opened by the first who asks for a view: most nodes never set one, and it holds a hundred megabytes.
  let opened: Promise<Typesetter> | undefined;
  const views = { desk, title, typesetter: () => (opened ??= openView()) };
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        scorecardRoutes,
        {
          pactPublicLog: ({ query }, call) => givePublicLog(call, query),
          pactStateView: ({ params, query }, call) => giveStateView(call, views, { ...params, ...query }),
        },
        border,
      ),
  };
}
