import { type Elements, elementsAt, type Foreign, type Typed, wordsAt } from '../edxl/value.ts';
import { confidences, readSitRep, reportVersions, severities, urgencies, writeSitRep } from '../edxl-sitrep/index.ts';
import { edxlFault } from '../edxl/faults.ts';
import { type Situation, situationShape } from './contract.ts';
import { fromLines } from './observation-lines.ts';
import { countryList } from './to-sitrep.ts';
import { lifecyclePhases, type SituationKind, situationKinds } from './words.ts';

/** No state is named, or none that is one: ISO 3166-1 leaves `ZZ` to its users. */
const nowhere = 'ZZ';

/**
 * What a message of EDXL-SitRep 1.0 says, as a draft that a person looks at; the message itself stands beside it (`message`),
 * so that nothing is lost of what has no place of its own here. Who wrote and authorised it elsewhere is not taken over.
 * Errors: those of `readSitRep`.
 */
export function fromSitRep(xml: string): { says: Situation; message: string } {
  const elements = readSitRep(xml);
  const report = elements['report']?.[0] as Typed;
  const type = situationKinds.find((one) => `${one}Type` === report.type) ?? 'FieldObservation';
  const period = elementsAt(elements, 'forTimePeriod');
  const purpose = wordsAt(elements, 'reportPurpose').trim();
  const body = type === 'FieldObservation' ? (report.holds as Elements) : undefined;
  const where = placeOf(elementsAt(body, 'observationLocation'), elementsAt(elements, 'reportingLocation'));
  const seen = body === undefined ? asItCame(type, report) : fromLines(wordsAt(body, 'observationText'));
  const urgency = urgencies.find((one) => one === wordsAt(elements, 'urgency').trim());
  const next = wordsAt(elements, 'nextContact').trim();
  return {
    message: writeSitRep(elements),
    says: taken({
      ...seen,
      title: (wordsAt(elements, 'reportTitle').trim() || purpose).slice(0, 300),
      purpose: purpose.slice(0, 2_000),
      from: wordsAt(period, 'fromDateTime').trim(),
      to: wordsAt(period, 'toDateTime').trim(),
      version: reportVersions.find((one) => one === wordsAt(elements, 'reportVersion').trim()) ?? 'Initial',
      incidents: words(elements, 'incidentID').slice(0, 50),
      phases: lifecyclePhases.filter((one) => words(elements, 'incidentLifecyclePhase').includes(one)),
      ...(urgency !== undefined && { urgency }),
      confidence: confidences.find((one) => one === wordsAt(elements, 'reportConfidence').trim()) ?? 'NoConfidence',
      severity: severities.find((one) => one === wordsAt(elements, 'severity').trim()) ?? 'Unknown',
      ...where,
      observed: seen.observed.slice(0, 20_000),
      needs: [wordsAt(body, 'immediateNeeds').trim(), ...words(body, 'immediateNeedsCategory')].join('\n').trim(),
      actionPlan: wordsAt(elements, 'actionPlan').trim().slice(0, 20_000),
      ...(next !== '' && { nextContact: next }),
    }),
  };
}

/** As any report is taken; what is not is told with its place. */
function taken(says: Situation): Situation {
  const { data, error } = situationShape.safeParse(says);
  if (data !== undefined) return data;
  const faults = error.issues.map(({ path, message }) => ({ where: path.join('.'), reason: message }));
  throw edxlFault('edxl-refused', { count: faults.length }, faults);
}

const words = (from: Elements | undefined, name: string): string[] =>
  (from?.[name] ?? []).filter((one) => typeof one === 'string').map((one) => one.trim().slice(0, 300));

type Where = Pick<Situation, 'country' | 'place' | 'latitude' | 'longitude'>;

/** Where it was seen; where that is a point alone, its name stands with where it is reported from. */
function placeOf(observed: Elements | undefined, reporting: Elements | undefined): Where {
  const codeOf = (one: Elements | undefined) => elementsAt(elementsAt(one, 'EDXLGeoPoliticalLocation'), 'geoCode');
  const code = codeOf(observed) ?? codeOf(reporting);
  const values = words(code, 'value').filter((one) => one !== '');
  const country =
    wordsAt(code, 'valueListURI').trim() === countryList ? values.find((one) => /^[A-Z]{2}$/.test(one)) : undefined;
  const named = values.find((one) => one !== country);
  const point = pointIn((observed ?? reporting)?.['EDXLGeoLocation']?.[0]);
  return { country: country ?? nowhere, place: named ?? country ?? 'Unknown', ...point };
}

/** The first `gml:pos` of two numbers in degrees. */
function pointIn(geo: unknown): Pick<Situation, 'latitude' | 'longitude'> {
  const [latitude, longitude, more] = textsIn(geo, 'pos').flatMap((one) => one.trim().split(/\s+/).map(Number));
  const right =
    latitude !== undefined &&
    longitude !== undefined &&
    more === undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  return right ? { latitude, longitude } : {};
}

function textsIn(value: unknown, name: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('name' in value && value.name === name)
    return (value as Foreign).content.filter((one) => typeof one === 'string');
  return Object.values(value).flatMap((one) => textsIn(one, name));
}

/** Of the four reports that are kept as they came: every word with the name of its element before it. */
function asItCame(kind: SituationKind, { holds }: Typed): ReturnType<typeof fromLines> {
  const lines: string[] = [];
  const walk = (name: string, content: readonly (string | Foreign)[]): void => {
    const said = content
      .filter((one) => typeof one === 'string')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (said !== '') lines.push(name === '' ? said : `${name}: ${said}`);
    for (const one of content) if (typeof one !== 'string') walk(one.name, one.content);
  };
  walk('', (holds as { foreign: readonly (string | Foreign)[] }).foreign);
  return { kind, observed: lines.join('\n'), red: false, resources: [], casualties: [] };
}
