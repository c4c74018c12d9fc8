import { type Handlers, mount, need } from '#base';
import { uploadInMemory } from '#base/tabular';
import type { MilitaryDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { situationRoutes } from './contract.ts';
import { fromSitRep } from './from-sitrep.ts';
import { messageOfSituation, readSituations, situationsCsv, viewSituation } from './read-situations.ts';
import {
  beginSituation,
  decideSituation,
  proposeSituation,
  saveSituation,
  withdrawSituation,
} from './write-situation.ts';

const LARGEST_MESSAGE = 4_000_000;

/** The room of situation reports: written by one, authorised by another; national, and passed on by no door. */
export function situationRoom(deps: Pick<MilitaryDeps, 'seatOf' | 'title'>): Room {
  const handlers: Handlers<typeof situationRoutes> = {
    situations: ({ query }, call) => call.transact((act) => readSituations(act, query)),
    situationFile: ({ query }, call) => call.transact((act) => situationsCsv(act, query)),
    situation: ({ params }, call) => call.transact((act) => viewSituation(act, params.id)),
    situationEdxl: ({ params }, call) => call.transact((act) => messageOfSituation(act, deps, params.id)),
    readSituation: async (_, call, upload) => {
      need(call.actor, 'military.report');
      const { content } = await uploadInMemory(upload, LARGEST_MESSAGE);
      const read = fromSitRep(content.toString('utf8'));
      return call.transact((act) => beginSituation(act, read));
    },
    beginSituation: ({ body }, call) => call.transact((act) => beginSituation(act, body)),
    saveSituation: ({ params, body }, call) => call.transact((act) => saveSituation(act, { ...params, ...body })),
    proposeSituation: ({ params, body }, call) => call.transact((act) => proposeSituation(act, { ...params, ...body })),
    decideSituation: ({ params, body }, call) =>
      call.transact((act) => decideSituation(act, deps, { ...params, ...body })),
    withdrawSituation: ({ params, body }, call) =>
      call.transact((act) => withdrawSituation(act, { ...params, ...body })),
  };
  return { jobs: [], mount: (app, border) => mount(app, situationRoutes, handlers, border) };
}
