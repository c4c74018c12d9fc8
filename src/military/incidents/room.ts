import { Readable } from 'node:stream';
import { type Call, type Handlers, mount, need } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { type IncidentView, incidentRoutes } from './contract.ts';
import { incidentsCsv, incidentsGeoJson, incidentsStix } from './export-incidents.ts';
import { beginImport, listImports, undoImport } from './import-incidents.ts';
import { importJob } from './import-job.ts';
import { everyIncident, type IncidentFilter, listIncidents } from './incident-store.ts';
import { addIncident, judgeIncidents, viewPairs } from './judge-incidents.ts';
import { viewHistory } from './view-history.ts';

/** The room of incidents: what happened and who told it; national data, which no door of the exchange passes on. */
export function incidentsRoom({ title, files }: Pick<MilitaryDeps, 'title' | 'files'>): Room {
  const handlers: Handlers<typeof incidentRoutes> = {
    incidents: ({ query }, call) =>
      call.transact(async (act) => {
        need(act.actor, 'military.read');
        const { items, total } = await listIncidents(act, query);
        return { items: items as IncidentView[], total };
      }),
    addIncident: ({ body }, call) => call.transact((act) => addIncident(act, body)),
    incidentFile: ({ query: { as, ...filter } }, call) => fileOf(call, filter, as),
    incidentHistory: ({ params }, call) => call.transact(async (act) => ({ items: await viewHistory(act, params.id) })),
    incidentImports: (_, call) => call.transact(async (act) => ({ items: await listImports(act) })),
    importIncidents: ({ query }, call, upload) => beginImport(call, files, upload, query),
    undoIncidentImport: ({ params, body }, call) => call.transact((act) => undoImport(act, { ...params, ...body })),
    incidentPairs: (_, call) => call.transact(async (act) => ({ items: await viewPairs(act) })),
    judgeIncidents: ({ body }, call) => call.transact((act) => judgeIncidents(act, body)),
  };

  async function fileOf(call: Call, filter: Omit<IncidentFilter, 'limit' | 'offset'>, as: 'csv' | 'geojson' | 'stix') {
    need(call.actor, 'military.read');
    await call.transact((act) => act.audit({ action: 'military.incidents.export', objects: [], detail: { as } }));
    const pages = everyIncident(call.db, filter);
    const pieces =
      as === 'csv'
        ? incidentsCsv(pages)
        : as === 'geojson'
          ? incidentsGeoJson(pages)
          : incidentsStix(pages, { name: title.en });
    const fileName = `incidents.${as === 'stix' ? 'stix.json' : as}`;
    return { fileName, stream: Readable.from(pieces) };
  }

  return { jobs: [importJob(files)], mount: (app, border) => mount(app, incidentRoutes, handlers, border) };
}
