import { createHash } from 'node:crypto';
import { csvLine } from '#base/tabular';
import type { StoredIncident } from './incident-store.ts';

const csvColumns = [
  'id',
  'kind',
  'started_on',
  'ended_on',
  'date_precision',
  'country',
  'place',
  'latitude',
  'longitude',
  'place_precision',
  'side_a',
  'side_b',
  'killed_low',
  'killed',
  'killed_high',
  'killed_civilians',
  'source',
  'source_url',
  'reliability',
  'credibility',
] as const;

/** CSV in the columns that are read as well; the first source of each. */
export function incidentsCsv(incidents: readonly StoredIncident[]): string {
  const rows = incidents.map((one) => {
    const [source] = one.sources;
    return csvLine(
      [
        one.id,
        one.kind,
        one.startedOn,
        one.endedOn,
        one.datePrecision,
        one.country || one.countryAsTold,
        one.place,
        one.latitude ?? '',
        one.longitude ?? '',
        one.placePrecision,
        one.sideA,
        one.sideB,
        one.killedLow,
        one.killedBest,
        one.killedHigh,
        one.killedCivilians,
        source?.title ?? '',
        source?.url ?? '',
        source?.reliability ?? 'F',
        source?.credibility ?? '6',
      ].map(String),
    );
  });
  return [csvLine([...csvColumns]), ...rows].join('');
}

/** GeoJSON (RFC 7946): points alone; a place that is known to a state or worse has none. */
export function incidentsGeoJson(incidents: readonly StoredIncident[]): string {
  const features = incidents.flatMap((one) =>
    one.latitude === null || one.longitude === null || one.placePrecision > 5
      ? []
      : [
          {
            type: 'Feature',
            id: one.id,
            geometry: { type: 'Point', coordinates: [one.longitude, one.latitude] },
            properties: {
              kind: one.kind,
              startedOn: one.startedOn,
              country: one.country,
              place: one.place,
              placePrecision: one.placePrecision,
              sideA: one.sideA,
              sideB: one.sideB,
              killed: one.killedBest,
            },
          },
        ],
  );
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** OASIS' extension "Incident Core" of STIX 2.1, version 1.0.0. */
const INCIDENT_CORE = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126';

/** A STIX 2.1 bundle of incidents with the properties of Incident Core. The same incidents give the same bytes. */
export function incidentsStix(incidents: readonly StoredIncident[], identity: { name: string }): string {
  const self = `identity--${uuidFrom(`identity ${identity.name}`)}`;
  const objects = incidents.map((one) => ({
    type: 'incident',
    spec_version: '2.1',
    id: `incident--${one.id}`,
    created_by_ref: self,
    created: one.at.toISOString(),
    modified: one.at.toISOString(),
    name: [one.kind, one.place, one.countryAsTold].filter((part) => part !== '').join(', '),
    description: `${[one.sideA, one.sideB].filter((side) => side !== '').join(' – ')}; killed ${one.killedBest} (${one.killedLow}–${one.killedHigh})`,
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
    },
  }));
  const stands = {
    type: 'identity',
    spec_version: '2.1',
    id: self,
    created: '2026-11-25T00:00:00.000Z',
    modified: '2026-11-25T00:00:00.000Z',
    name: identity.name,
    identity_class: 'organization',
  };
  return JSON.stringify({
    type: 'bundle',
    id: `bundle--${uuidFrom(JSON.stringify(objects))}`,
    objects: [stands, ...objects],
  });
}

/** A UUID (RFC 9562, version 8) of the words. */
function uuidFrom(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
