import { type Handlers, type JobKind, mount } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { forgetWords } from './appeal-store.ts';
import { thoughtAppealRoutes } from './contract.ts';
import { decideAppeal } from './decide-appeal.ts';
import { serveAppeals } from './serve-appeals.ts';
import { transparency } from './transparency.ts';
import { appealLog, viewAppeals } from './view-appeals.ts';

const forgetJob: JobKind = {
  kind: 'thought.appeals.forget',
  everyMinutes: 24 * 60,
  run: async (_, { call }) => {
    await call.transact(async (act) => {
      const forgotten = await forgetWords(act);
      if (forgotten > 0) await act.audit({ action: 'thought.appeal.forget', objects: [], detail: { forgotten } });
    });
  },
};

/** The room of appeals: what anybody asks to be looked at again, its clock, its public log, and the transparency report. */
export function appealsRoom(deps: ThoughtDeps): Room {
  const handlers: Handlers<typeof thoughtAppealRoutes> = {
    appeals: (_, call) => call.transact(async (act) => ({ items: await viewAppeals(act, deps.secret) })),
    decideAppeal: ({ params, body }, call) => call.transact((act) => decideAppeal(act, deps, { ...params, ...body })),
    appealLog: (_, call) => call.transact(async (act) => ({ items: await appealLog(act) })),
    transparency: (_, call) => call.transact(transparency),
  };
  return {
    jobs: [forgetJob],
    mount: (app, border) => {
      mount(app, thoughtAppealRoutes, handlers, border);
      serveAppeals(app, border, deps.secret);
    },
  };
}
