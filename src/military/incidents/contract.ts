import { z } from 'zod';
import { problemShape, routes } from '#base/contract';
import { credibilities, incidentFields, incidentForms, incidentKinds, reliabilities } from './words.ts';

const reason = z.string().trim().min(10).max(2000);
const id = z.object({ id: z.uuid() });
const day = z.iso.date();
const line = z.string().trim().max(300);

const sourceShape = z.strictObject({
  title: line.min(2),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  day: day.optional(),
  reliability: z.enum(reliabilities),
  credibility: z.enum(credibilities),
});
const measured = {
  kind: z.enum(incidentKinds),
  startedOn: day,
  endedOn: day,
  datePrecision: z.number().int().min(1).max(5),
  place: line,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  placePrecision: z.number().int().min(1).max(7),
  /** Organisations as they were named. */
  sideA: line,
  sideB: line,
  killedLow: z.number().int().min(0).max(1e7),
  killedBest: z.number().int().min(0).max(1e7),
  killedHigh: z.number().int().min(0).max(1e7),
  killedCivilians: z.number().int().min(0).max(1e7),
};

/** Strict: there is no field for a person. */
export const incidentInputShape = z
  .strictObject({
    ...measured,
    country: z.string().regex(/^[A-Z]{2}$/),
    sources: z.array(sourceShape).min(1).max(50),
  })
  .refine(({ startedOn, endedOn }) => endedOn >= startedOn, { path: ['endedOn'] })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), { path: ['longitude'] })
  .refine(({ killedLow, killedBest, killedHigh }) => killedLow <= killedBest && killedBest <= killedHigh, {
    path: ['killedBest'],
  });
export type IncidentInput = z.output<typeof incidentInputShape>;

export const incidentShape = z.object({
  ...measured,
  id: z.uuid(),
  country: z.string(),
  countryAsTold: z.string(),
  /** UCDP's numbers of the sides, and how far it has settled the event; empty where the file says none. */
  sideACode: z.string(),
  sideBCode: z.string(),
  codeStatus: z.string(),
  /** UCDP's type of violence, 1 to 3; null where the source has none. */
  violence: z.number().int().nullable(),
  adm1: z.string(),
  adm2: z.string(),
  sources: z.array(sourceShape.extend({ title: z.string() })),
  import: z.uuid().nullable(),
  joinedInto: z.uuid().nullable(),
  /** A later file told it otherwise: its history says what. */
  revised: z.boolean(),
});
export type IncidentView = z.output<typeof incidentShape>;

const importShape = z.object({
  id: z.uuid(),
  title: z.string(),
  licence: z.string(),
  form: z.enum(incidentForms),
  fileName: z.string(),
  job: z.string().nullable(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  taken: z.number().int(),
  /** Events that stood and that this file tells otherwise; and those of which a newer telling stands. */
  revised: z.number().int(),
  older: z.number().int(),
  known: z.number().int(),
  leftOut: z.number().int(),
  refusedCount: z.number().int(),
  refused: z.array(z.object({ line: z.number().int(), why: z.string() })),
  by: z.string(),
  at: z.string(),
  problem: problemShape.pick({ message: true, todo: true, details: true }).nullable(),
  undone: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
});
export type IncidentImport = z.output<typeof importShape>;

/** West, south, east and north in degrees, as `-8.4375,11.25,-7.03125,12.65625`. */
export const boxShape = z
  .string()
  .regex(/^-?\d{1,3}(\.\d{1,12})?(,-?\d{1,3}(\.\d{1,12})?){3}$/)
  .transform((text) => text.split(',').map(Number));

const tellingShape = z.object({
  import: z.uuid(),
  title: z.string(),
  fileName: z.string(),
  at: z.string(),
  by: z.string(),
  /** It is what stands now; an older telling, or one whose import was undone, is not. */
  stands: z.boolean(),
  undone: z.boolean(),
  outcome: z.enum(['new', 'revises', 'known', 'older']),
  /** Against what stood before it. */
  changes: z.array(z.object({ field: z.enum(incidentFields), before: z.string(), after: z.string() })),
});
export type IncidentTelling = z.output<typeof tellingShape>;

const filter = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  kind: z.enum(incidentKinds).optional(),
  from: day.optional(),
  to: day.optional(),
  text: z.string().trim().min(2).max(100).optional(),
  within: boxShape.optional(),
});

export const incidentRoutes = routes({
  incidents: {
    method: 'GET',
    path: '/military/incidents',
    summary: 'Incidents, newest first; of joined ones, the one they were joined into',
    access: { right: 'military.read' },
    query: filter.extend({
      limit: z.coerce.number().int().min(1).max(500).default(100),
      offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
    }),
    response: z.object({ items: z.array(incidentShape), total: z.number().int() }),
  },
  addIncident: {
    method: 'POST',
    path: '/military/incidents',
    summary: 'Write down an incident with its sources',
    access: { right: 'military.report' },
    body: incidentInputShape,
    response: id,
  },
  incidentFile: {
    method: 'GET',
    path: '/military/incidents/export',
    summary: 'Every incident of a filter as CSV, GeoJSON or STIX 2.1, streaming',
    access: { right: 'military.read' },
    query: filter.extend({ as: z.enum(['csv', 'geojson', 'stix']).default('csv') }),
    download: { contentType: 'application/octet-stream' },
    response: z.unknown(),
  },
  incidentImports: {
    method: 'GET',
    path: '/military/incident-imports',
    summary:
      'Files of incidents that were brought: their licence, what was taken, and every line that was refused, with why',
    access: { right: 'military.read' },
    response: z.object({ items: z.array(importShape) }),
  },
  importIncidents: {
    method: 'POST',
    path: '/military/incident-imports',
    summary:
      'Bring a file of incidents (CSV: own columns, UCDP GED, ACLED; STIX 2.1 with Incident Core) under the licence one holds; read by a job',
    access: { right: 'military.report' },
    query: z.object({ title: line.min(3), licence: z.string().trim().min(5).max(1000) }),
    upload: true,
    response: id.extend({ job: z.string() }),
  },
  undoIncidentImport: {
    method: 'POST',
    path: '/military/incident-imports/:id/undo',
    summary: 'Undo an import, with a reason: none of its incidents is shown or counted any more',
    access: { right: 'military.report' },
    params: id,
    body: z.strictObject({ reason }),
    response: id,
  },
  incidentHistory: {
    method: 'GET',
    path: '/military/incidents/:id/history',
    summary: 'What each file told of an incident, newest first, and what it changed',
    access: { right: 'military.read' },
    params: id,
    response: z.object({ items: z.array(tellingShape) }),
  },
  incidentPairs: {
    method: 'GET',
    path: '/military/incident-pairs',
    summary: 'Incidents of different files that may be one; a person says whether they are',
    access: { right: 'military.report' },
    response: z.object({ items: z.array(z.object({ one: incidentShape, other: incidentShape })) }),
  },
  judgeIncidents: {
    method: 'POST',
    path: '/military/incident-pairs',
    summary:
      'Say that two incidents are one (the second is then shown with the first) or are not, with a reason; said again, it changes',
    access: { right: 'military.report' },
    body: z.strictObject({ one: z.uuid(), other: z.uuid(), same: z.boolean(), reason }),
    response: z.object({ same: z.boolean() }),
  },
});
