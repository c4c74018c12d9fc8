import { mount } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { beginMeeting } from './begin-meeting.ts';
import { meetingRoutes } from './contract.ts';
import { foundingText } from './founding-text.ts';

/** The room of meetings: from what was agreed to who owes what. */
export function meetingsRoom(deps: Pick<PactDeps, 'desk'>): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        meetingRoutes,
        {
          foundingMeeting: async ({ query }) => foundingText(query.adopted, query.lead),
          beginMeeting: ({ body }, call) => call.transact((act) => beginMeeting(act, deps, body)),
        },
        border,
      ),
  };
}
