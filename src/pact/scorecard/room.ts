import { mount } from '#base';
import type { Room } from '../room.ts';
import { scorecardRoutes } from './contract.ts';
import { givePublicLog } from './read-public-log.ts';

/** The room of the public edition: what everybody may read, in a form that anybody checks. */
export function scorecardRoom(): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(app, scorecardRoutes, { pactPublicLog: ({ query }, call) => givePublicLog(call, query) }, border),
  };
}
