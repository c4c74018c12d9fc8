import { createReadStream } from 'node:fs';
import { commonFault, type Handlers, mount, need } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { contributionMarks } from './contribution-marks.ts';
import { mapRoutes } from './contract.ts';
import { incidentCells } from './incident-cells.ts';

/** The room of the map: whose borders it draws, and what stands on it. It keeps nothing of its own. */
export function mapRoom(deps: Pick<MilitaryDeps, 'desk' | 'worldview'>): Room {
  const { worldview } = deps;
  const handlers: Handlers<typeof mapRoutes> = {
    mapSettings: async (_, call) => {
      need(call.actor, 'military.read');
      return { worldview: worldview.name };
    },
    ownWorldview: async (_, call) => {
      need(call.actor, 'military.read');
      if (worldview.name !== 'own') throw commonFault('not-found');
      return { fileName: 'worldview.json', stream: createReadStream(worldview.file) };
    },
    mapOfContributions: (_, call) => call.transact((act) => contributionMarks(act, deps)),
    mapOfIncidents: ({ query }, call) => call.transact((act) => incidentCells(act, query)),
  };
  return { jobs: [], mount: (app, border) => mount(app, mapRoutes, handlers, border) };
}
