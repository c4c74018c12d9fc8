import { z } from 'zod';
import type { InputFile } from '#base/tabular';
import { type BundleText, readBundleObjects } from './bundle-objects.ts';
import { incidentInputShape } from './contract.ts';
import type { Incident } from './incident.ts';
import { INCIDENT_CORE, TOLD_INCIDENT } from './incident-core.ts';
import { isoCountry } from './iso-country.ts';
import type { ReadLine } from './read-incidents.ts';
import { incidentKinds, type IncidentKind } from './words.ts';

const time = z.iso.datetime({ offset: true });
const id = (type: string) => z.string().regex(new RegExp(`^${type}--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`));
const coreShape = z.looseObject({
  start_time: time,
  end_time: time.optional(),
  start_time_fidelity: z.enum(['day', 'hour', 'minute', 'month', 'second', 'year']).optional(),
  incident_types: z.array(z.string()).optional(),
});
const incidentShape = z.looseObject({
  id: id('incident'),
  modified: time,
  revoked: z.boolean().optional(),
  labels: z.array(z.string()).optional(),
  external_references: z
    .array(z.looseObject({ source_name: z.string().min(1), url: z.string().optional() }))
    .optional(),
  extensions: z.record(z.string(), z.unknown()),
});
type Told = z.output<typeof incidentShape>;
const toldShape = z
  .strictObject({
    extension_type: z.literal('property-extension'),
    ...incidentInputShape.shape,
    country: z.string().regex(/^([A-Z]{2})?$/),
    countryAsTold: z.string().max(300),
    sideACode: z.string().max(20),
    sideBCode: z.string().max(20),
    codeStatus: z.string().max(100),
    violence: z.number().int().min(1).max(3).nullable().default(null),
    adm1: z.string().max(300).default(''),
    adm2: z.string().max(300).default(''),
    sources: z.array(incidentInputShape.shape.sources.element.extend({ title: z.string().max(20_000) })).min(1),
  })
  .refine(({ killedLow, killedBest, killedHigh }) => killedLow <= killedBest && killedBest <= killedHigh, {
    path: ['killedBest'],
  })
  .refine(({ startedOn, endedOn }) => endedOn >= startedOn, { path: ['endedOn'] })
  .refine(({ latitude, longitude }) => (latitude === null) === (longitude === null), { path: ['longitude'] });
const locationShape = z.looseObject({
  id: id('location'),
  name: z.string().optional(),
  country: z.string().optional(),
  region: z.string().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});
type Place = z.output<typeof locationShape>;
const tieShape = z.looseObject({ relationship_type: z.string(), source_ref: z.string(), target_ref: z.string() });

/**
 * The incidents of a STIX 2.1 bundle with the Incident Core extension. What this house wrote comes back whole; of others' the
 * day, the state of a `location` the incident stands at, its sources and kind, where a label or a type names one of ours. Of
 * several versions the newest is taken. One that cannot be taken is given with its object, property and why.
 * Errors: of the file as a whole, as `readBundleObjects`.
 */
export async function* readStix(file: InputFile): AsyncGenerator<ReadLine> {
  const { places, newest } = await readAround(file);
  for await (const one of readBundleObjects(file)) {
    const value = parsed(one);
    if (value === undefined) yield { line: one.line, refused: `objects[${one.at}]: not JSON` };
    else if (value.type === 'incident') {
      const of = String(value['id']);
      if (newest.has(of) && newest.get(of) !== one.at) yield { line: one.line, leftOut: 'an older version' };
      else yield { line: one.line, ...incidentOf(value, `objects[${one.at}]`, places.get(of)) };
    }
  }
}

type Loose = { type: string } & Record<string, unknown>;

function parsed({ text }: BundleText): Loose | undefined {
  try {
    return JSON.parse(text) as Loose;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where the incidents of a bundle stand, and which object is the newest version of each: what has to be known beforehand. */
async function readAround(file: InputFile) {
  const [locations, at] = [new Map<string, Place>(), new Map<string, string>()];
  const newest = new Map<string, number>();
  const modified = new Map<string, number>();
  for await (const one of readBundleObjects(file)) {
    const value = parsed(one);
    if (value?.type === 'location') {
      const place = locationShape.safeParse(value);
      if (place.success) locations.set(place.data.id, place.data);
    } else if (value?.type === 'relationship') {
      const tie = tieShape.safeParse(value);
      if (tie.success && /^(located-at|occurred-at|targets)$/.test(tie.data.relationship_type))
        if (!at.has(tie.data.source_ref) && tie.data.target_ref.startsWith('location--'))
          at.set(tie.data.source_ref, tie.data.target_ref);
    } else if (value?.type === 'incident') {
      const [of, when] = [String(value['id']), Date.parse(String(value['modified']))];
      if (!(when <= (modified.get(of) ?? Number.NEGATIVE_INFINITY))) {
        newest.set(of, one.at);
        modified.set(of, when);
      }
    }
  }
  const places = new Map([...at].map(([incident, location]) => [incident, locations.get(location)] as const));
  return { places, newest };
}

type Read = { incident: Incident; key: string; revision: number | null } | { refused: string };

function incidentOf(value: Loose, where: string, place: Place | undefined): Read {
  const object = incidentShape.safeParse(value);
  if (!object.success) return { refused: whyNot(where, object.error) };
  const { extensions, revoked } = object.data;
  if (revoked === true) return { refused: `${where}.revoked: true` };
  const [key, revision] = [object.data.id.slice('incident--'.length), Date.parse(object.data.modified)];
  if (TOLD_INCIDENT in extensions) {
    const told = toldShape.safeParse(extensions[TOLD_INCIDENT]);
    if (!told.success) return { refused: whyNot(`${where}.extensions.${TOLD_INCIDENT}`, told.error) };
    const { extension_type: _, ...incident } = told.data;
    return { key, revision, incident };
  }
  if (!(INCIDENT_CORE in extensions)) return { refused: `${where}.extensions: no Incident Core (${INCIDENT_CORE})` };
  const core = coreShape.safeParse(extensions[INCIDENT_CORE]);
  if (!core.success) return { refused: whyNot(`${where}.extensions.${INCIDENT_CORE}`, core.error) };
  const country = isoCountry(place?.country ?? '');
  if (country === '') return { refused: `${where}: no location with a country that it is located-at` };
  return { key, revision, incident: fromCore(object.data, core.data, place, country) };
}

function fromCore(told: Told, core: z.output<typeof coreShape>, place: Place | undefined, country: string): Incident {
  const dayOf = (text: string) => new Date(text).toISOString().slice(0, 10);
  const startedOn = dayOf(core.start_time);
  const endedOn = core.end_time === undefined ? startedOn : dayOf(core.end_time);
  const words = new Set([...(told.labels ?? []), ...(core.incident_types ?? [])]);
  const [latitude, longitude] = [place?.latitude, place?.longitude];
  const whole = latitude !== undefined && longitude !== undefined;
  const sources = (told.external_references ?? []).map(({ source_name: title, url }) => ({
    title: title.slice(0, 300),
    ...(url !== undefined && /^https?:\/\/\S{1,1990}$/.test(url) && { url }),
    reliability: 'F' as const,
    credibility: '6' as const,
  }));
  return {
    kind: incidentKinds.find((kind) => words.has(kind)) ?? ('other-violence' satisfies IncidentKind),
    startedOn,
    endedOn: endedOn < startedOn ? startedOn : endedOn,
    datePrecision: core.start_time_fidelity === 'year' ? 5 : core.start_time_fidelity === 'month' ? 4 : 1,
    country,
    countryAsTold: place?.country ?? '',
    place: (place?.name ?? place?.region ?? '').slice(0, 300),
    latitude: whole ? latitude : null,
    longitude: whole ? longitude : null,
    placePrecision: whole ? 2 : 6,
    sideA: '',
    sideB: '',
    sideACode: '',
    sideBCode: '',
    codeStatus: '',
    violence: null,
    adm1: '',
    adm2: '',
    killedLow: 0,
    killedBest: 0,
    killedHigh: 0,
    killedCivilians: 0,
    sources: sources.length > 0 ? sources : [{ title: 'STIX 2.1', reliability: 'F', credibility: '6' }],
  };
}

function whyNot(where: string, { issues: [first] }: z.ZodError): string {
  const path = first?.path.map(String).join('.') ?? '';
  return `${where}${path === '' ? '' : `.${path}`}: ${first?.message ?? ''}`.slice(0, 300);
}
