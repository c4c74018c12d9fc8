import { mount } from '#base';
import type { Room } from '../room.ts';
import { clockRoutes } from './contract.ts';
import { exportClock } from './export-clock.ts';
import { type ClockDeps, readClock } from './read-clock.ts';

/** The room of the clock: from signature to report, in times and counts alone. */
export function clockRoom(deps: ClockDeps): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        clockRoutes,
        {
          clock: ({ query }, call) => call.transact((act) => readClock(act, deps, query.days)),
          clockExport: ({ query }, call) => exportClock(call, deps, query.days),
        },
        border,
      ),
  };
}
