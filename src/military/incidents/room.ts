import { Readable } from 'node:stream';
import { type Call, type Handlers, mount, need } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { type IncidentView, incidentRoutes } from './contract.ts';
import { incidentsCsv, incidentsGeoJson, incidentsStix } from './export-incidents.ts';
import { importIncidents, listImports, undoImport } from './import-incidents.ts';
import { type IncidentFilter, listIncidents } from './incident-store.ts';
import { addIncident, judgeIncidents, viewPairs } from './judge-incidents.ts';

/** Incidents that one file carries at most. */
const MOST_EXPORTED = 50_000;

/** The room of incidents: what happened and who told it; national data, which no door of the exchange passes on. */
export function incidentsRoom({ title }: Pick<MilitaryDeps, 'title'>): Room {
  const handlers: Handlers<typeof incidentRoutes> = {
    incidents: ({ query }, call) =>
      call.transact(async (act) => {
        need(act.actor, 'military.read');
        const { items, total } = await listIncidents(act, query);
        return { items: items as IncidentView[], total };
      }),
    addIncident: ({ body }, call) => call.transact((act) => addIncident(act, body)),
    incidentFile: ({ query: { as, ...filter } }, call) =>
      fileOf(call, { ...filter, limit: MOST_EXPORTED, offset: 0 }, as),
    incidentImports: (_, call) => call.transact(async (act) => ({ items: await listImports(act) })),
    importIncidents: ({ query }, call, upload) => importIncidents(call, upload, query),
    undoIncidentImport: ({ params, body }, call) => call.transact((act) => undoImport(act, { ...params, ...body })),
    incidentPairs: (_, call) => call.transact(async (act) => ({ items: await viewPairs(act) })),
    judgeIncidents: ({ body }, call) => call.transact((act) => judgeIncidents(act, body)),
  };

  async function fileOf(call: Call, filter: IncidentFilter, as: 'csv' | 'geojson' | 'stix') {
    need(call.actor, 'military.read');
    const { items } = await call.transact(async (act) => {
      await act.audit({ action: 'military.incidents.export', objects: [], detail: { as } });
      return listIncidents(act, filter);
    });
    const text =
      as === 'csv'
        ? incidentsCsv(items)
        : as === 'geojson'
          ? incidentsGeoJson(items)
          : incidentsStix(items, { name: title.en });
    const fileName = `incidents.${as === 'stix' ? 'stix.json' : as}`;
    return { fileName, stream: Readable.from([text]) };
  }

  return { jobs: [], mount: (app, border) => mount(app, incidentRoutes, handlers, border) };
}
