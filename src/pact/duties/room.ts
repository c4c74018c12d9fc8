import { Readable } from 'node:stream';
import { mount } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { beginUndertakings } from './begin-undertakings.ts';
import { readCalendar } from './calendar.ts';
import { dutyRoutes } from './contract.ts';
import { iCalendar } from './i-calendar.ts';
import { readDuties, readDuty } from './read-duties.ts';

/** The room of duties: what this state owes, what it says of it, and when. */
export function dutiesRoom(deps: Pick<PactDeps, 'desk' | 'secret'>): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        dutyRoutes,
        {
          duties: (_input, call) => call.transact((act) => readDuties(act, deps)),
          duty: ({ params }, call) => call.transact((act) => readDuty(act, deps, params.commitment)),
          beginUndertakings: ({ body }, call) => call.transact((act) => beginUndertakings(act, deps, body)),
          calendar: (_input, call) => call.transact(async (act) => ({ items: await readCalendar(act, deps) })),
          calendarFile: async ({ query }, call) => {
            const entries = await call.transact((act) => readCalendar(act, deps));
            const text = iCalendar(entries, query.language ?? call.language, call.clock.now());
            return { fileName: 'mithaq-pact.ics', stream: Readable.from([text]) };
          },
        },
        border,
      ),
  };
}
