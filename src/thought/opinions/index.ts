import { type Handlers, mount, need } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { thoughtOpinionRoutes } from './contract.ts';
import { giveCorrection, giveOpinion } from './give-opinion.ts';
import { readKnown } from './read-known.ts';
import { aboutDossier, listKnown } from './known-dossiers.ts';

/** The room of what states say of each other's dossiers, and of what is corrected. */
export function opinionsRoom(deps: ThoughtDeps): Room {
  const handlers: Handlers<typeof thoughtOpinionRoutes> = {
    knownDossiers: ({ query }, call) =>
      call.transact(async (act) => {
        need(act.actor, 'thought.read');
        return { items: await listKnown(act, deps, query.limit) };
      }),
    knownDossier: ({ params }, call) =>
      call.transact((act) => {
        need(act.actor, 'thought.read');
        return readKnown(act, deps, params.id);
      }),
    aboutDossier: ({ params }, call) =>
      call.transact((act) => {
        need(act.actor, 'thought.read');
        return aboutDossier(act, deps, params.id);
      }),
    giveOpinion: ({ body }, call) => call.transact((act) => giveOpinion(act, deps, body)),
    giveCorrection: ({ body }, call) => call.transact((act) => giveCorrection(act, deps, body)),
  };
  return { jobs: [], mount: (app, border) => mount(app, thoughtOpinionRoutes, handlers, border) };
}
