import { type Handlers, mount, need } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import type { ScriptureShelf } from '../scripture/index.ts';
import { thoughtSearchRoutes } from './contract.ts';
import { searchDossiers } from './search-dossiers.ts';
import { searchShelf } from './search-shelf.ts';

/** The room of search: by the words of three languages, by verses, and by what verses say. */
export function searchRoom(deps: ThoughtDeps, scripture: ScriptureShelf): Room {
  const shelf = searchShelf();
  const handlers: Handlers<typeof thoughtSearchRoutes> = {
    searchDossiers: async ({ query }, call) => {
      need(call.actor, 'thought.read');
      const shelved = await shelf.of(call);
      return call.transact(async (act) => searchDossiers(act, deps, shelved, await scripture.index(act), query));
    },
  };
  return { jobs: [], mount: (app, border) => mount(app, thoughtSearchRoutes, handlers, border) };
}
