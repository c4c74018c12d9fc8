import { createHash } from 'node:crypto';
import { csvLine } from '#base/tabular';
import { INCIDENT_CORE, TOLD_INCIDENT } from './incident-core.ts';
import type { StoredIncident } from './incident-store.ts';

const csvColumns = [
  'id',
  'kind',
  'started_on',
  'ended_on',
  'date_precision',
  'country',
  'country_as_told',
  'place',
  'latitude',
  'longitude',
  'place_precision',
  'side_a',
  'side_b',
  'side_a_code',
  'side_b_code',
  'code_status',
  'violence',
  'adm1',
  'adm2',
  'killed_low',
  'killed',
  'killed_high',
  'killed_civilians',
  'source',
  'source_url',
  'reliability',
  'credibility',
  'sources',
] as const;

type Page = readonly StoredIncident[];
type Pages = AsyncIterable<Page> | Iterable<Page>;

/** CSV in the columns that are read as well, piece by piece; `sources` has every source of each as JSON. */
export async function* incidentsCsv(pages: Pages): AsyncGenerator<string> {
  yield csvLine([...csvColumns]);
  for await (const page of pages) yield page.map(csvOf).join('');
}

function csvOf(one: StoredIncident): string {
  const [source] = one.sources;
  return csvLine(
    [
      one.id,
      one.kind,
      one.startedOn,
      one.endedOn,
      one.datePrecision,
      one.country || one.countryAsTold,
      one.countryAsTold,
      one.place,
      one.latitude ?? '',
      one.longitude ?? '',
      one.placePrecision,
      one.sideA,
      one.sideB,
      one.sideACode,
      one.sideBCode,
      one.codeStatus,
      one.violence ?? '',
      one.adm1,
      one.adm2,
      one.killedLow,
      one.killedBest,
      one.killedHigh,
      one.killedCivilians,
      source?.title ?? '',
      source?.url ?? '',
      source?.reliability ?? 'F',
      source?.credibility ?? '6',
      JSON.stringify(one.sources),
    ].map(String),
  );
}

/** GeoJSON (RFC 7946), piece by piece: points alone; a place that is known to a state or worse has none. */
export async function* incidentsGeoJson(pages: Pages): AsyncGenerator<string> {
  let before = '';
  yield '{"type":"FeatureCollection","features":[';
  for await (const page of pages)
    for (const one of page) {
      if (one.latitude === null || one.longitude === null || one.placePrecision > 5) continue;
      yield before + JSON.stringify(featureOf(one, [one.longitude, one.latitude]));
      before = ',\n';
    }
  yield ']}';
}

const featureOf = (one: StoredIncident, coordinates: readonly number[]) => ({
  type: 'Feature',
  id: one.id,
  geometry: { type: 'Point', coordinates },
  properties: {
    kind: one.kind,
    startedOn: one.startedOn,
    country: one.country,
    place: one.place,
    placePrecision: one.placePrecision,
    sideA: one.sideA,
    sideB: one.sideB,
    killed: one.killedBest,
    sources: one.sources,
  },
});

const definition = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: TOLD_INCIDENT,
  created: '2026-11-25T00:00:00.000Z',
  modified: '2026-11-27T00:00:00.000Z',
  name: 'Incident as told',
  description: 'Killed with their range, place, units, organisations and sources on the admiralty code.',
  schema: 'https://mithaq.invalid/incident-as-told',
  version: '1.1.0',
  extension_types: ['property-extension'],
};

/** A STIX 2.1 bundle of incidents with the properties of Incident Core, piece by piece. The same incidents give the same bytes. */
export async function* incidentsStix(pages: Pages, identity: { name: string }): AsyncGenerator<string> {
  const self = `identity--${uuidFrom(`identity ${identity.name}`)}`;
  const stands = {
    type: 'identity',
    spec_version: '2.1',
    id: self,
    created: '2026-11-25T00:00:00.000Z',
    modified: '2026-11-25T00:00:00.000Z',
    name: identity.name,
    identity_class: 'organization',
  };
  const hash = createHash('sha256').update(self);
  const defined = { ...definition, created_by_ref: self };
  yield `{"type":"bundle","objects":[\n${JSON.stringify(stands)},\n${JSON.stringify(defined)}`;
  for await (const page of pages) {
    const text = page.map((one) => `,\n${JSON.stringify(stixOf(one, self))}`).join('');
    hash.update(text);
    yield text;
  }
  yield `\n],"id":"bundle--${asUuid(hash.digest('hex'))}"}`;
}

function stixOf(one: StoredIncident, self: string) {
  const { id, import: _, joinedInto: _joined, revised: _revised, at, toldAt, ...told } = one;
  return {
    type: 'incident',
    spec_version: '2.1',
    id: `incident--${id}`,
    created_by_ref: self,
    created: at.toISOString(),
    modified: (toldAt ?? at).toISOString(),
    name: [one.kind, one.place, one.countryAsTold].filter((part) => part !== '').join(', '),
    description: `${[one.sideA, one.sideB].filter((side) => side !== '').join(' – ')}; killed ${one.killedBest} (${one.killedLow}–${one.killedHigh})`,
    labels: [one.kind],
    external_references: one.sources.map(({ title, url, reliability, credibility }) => ({
      source_name: title,
      description: `${reliability}${credibility} (admiralty code)`,
      ...(url !== undefined && { url }),
    })),
    extensions: {
      [INCIDENT_CORE]: {
        extension_type: 'property-extension',
        determination: 'suspected',
        investigation_status: 'new',
        incident_types: ['physical'],
        start_time: `${one.startedOn}T00:00:00.000Z`,
        start_time_fidelity: 'day',
        end_time: `${one.endedOn}T00:00:00.000Z`,
        end_time_fidelity: 'day',
        recoverability: 'not-recoverable',
      },
      [TOLD_INCIDENT]: { extension_type: 'property-extension', ...told },
    },
  };
}

/** A UUID (RFC 9562, version 8) of the words. */
const uuidFrom = (words: string): string => asUuid(createHash('sha256').update(words).digest('hex'));

const asUuid = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
