import { countryCodes } from '../country.ts';
import { parsePartialDates } from '../partial-date.ts';
import type { AskedIdentifier, Question } from '../screening/index.ts';
import type { IdentifierType, PartialDate } from '../subject.ts';
import type { Properties } from './properties.ts';
import { Refusal } from './refusal.ts';
import { askedAs, isSchema } from './schemata.ts';

/** A query by example as it came, and as it is compared. */
export interface Example {
  id: string | undefined;
  schema: string;
  /** Cleaned: lists of texts, countries as codes, dates as ISO; what no schema knows is left out. */
  properties: Properties;
  question: Question;
}

const names = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation'];
const nameParts = ['firstName', 'secondName', 'middleName', 'fatherName', 'lastName'];
const dates = ['birthDate', 'incorporationDate', 'deathDate', 'dissolutionDate', 'buildDate'];
const countries = ['nationality', 'citizenship', 'country', 'jurisdiction', 'birthCountry', 'flag', 'mainCountry'];
const identifiers: Readonly<Record<string, IdentifierType | undefined>> = {
  passportNumber: 'passport',
  idNumber: undefined,
  taxNumber: 'tax-id',
  vatCode: 'tax-id',
  innCode: 'tax-id',
  registrationNumber: 'registration',
  ogrnCode: 'registration',
  leiCode: 'lei',
  swiftBic: 'bic',
  imoNumber: 'imo',
  mmsi: 'mmsi',
  callSign: 'call-sign',
  publicKey: 'wallet',
  iban: 'iban',
  email: 'email',
  phone: 'phone',
};
const others = [
  'gender',
  'address',
  'birthPlace',
  'position',
  'title',
  'notes',
  'topics',
  'website',
  'summary',
  'program',
];
const texts = new Set([...names, ...nameParts, ...Object.keys(identifiers), ...others]);

/** Reads a query by example; refuses with 400 a schema that is unknown or cannot be asked. */
export function readExample(raw: {
  id?: string | null | undefined;
  schema: string;
  properties: Readonly<Record<string, unknown>>;
}): Example {
  const asked = isSchema(raw.schema) ? askedAs(raw.schema) : undefined;
  if (asked === undefined) {
    const why = isSchema(raw.schema) ? 'Non-matchable schema for query' : 'No such schema';
    throw new Refusal(400, `Cannot parse example entity: ${why}: ${raw.schema}`);
  }
  const properties: Properties = {};
  const put = (key: string, values: readonly string[]): void => {
    const kept = [...new Set(values)].filter((value) => value !== '');
    if (kept.length > 0) properties[key] = kept;
  };
  const born: PartialDate[] = [];
  for (const [key, value] of Object.entries(raw.properties)) {
    const given = textsOf(value).slice(0, 200);
    if (texts.has(key))
      put(
        key,
        given.map((text) => text.trim()),
      );
    else if (countries.includes(key)) put(key, given.flatMap(countryCodes));
    else if (dates.includes(key)) {
      const read = given.flatMap(parsePartialDates);
      if (key === 'birthDate') born.push(...read);
      put(
        key,
        read.flatMap(({ date, until }) => (until === undefined ? [date] : [date, until])),
      );
    }
  }
  joinNameParts(properties, put);
  hintCountry(properties, put);
  return { id: raw.id ?? undefined, schema: raw.schema, properties, question: questionOf(asked, properties, born) };
}

function questionOf(
  asked: NonNullable<ReturnType<typeof askedAs>>,
  properties: Properties,
  birthDates: readonly PartialDate[],
): Question {
  const values = (keys: readonly string[]) => keys.flatMap((key) => properties[key] ?? []);
  const gender = properties['gender']?.[0]?.toLowerCase();
  return {
    names: values(names)
      .map((name) => name.slice(0, 1000))
      .slice(0, 100),
    ...(asked !== 'any' && { schema: asked }),
    birthDates,
    nationalities: [...new Set(values(countries))],
    ...((gender === 'male' || gender === 'female') && { gender }),
    identifiers: Object.entries(identifiers).flatMap(([key, type]) =>
      (properties[key] ?? []).slice(0, 50).map((value): AskedIdentifier => ({ type, value })),
    ),
  };
}

/** yente builds a name from its parts when no whole name is given. */
function joinNameParts(properties: Properties, put: (key: string, values: readonly string[]) => void): void {
  if (properties['name'] !== undefined) return;
  const joined = nameParts.map((part) => properties[part]?.[0] ?? '').filter((part) => part !== '');
  if (joined.length > 0) put('name', [joined.join(' ')]);
}

/** The country of an IBAN, where the example names none. */
function hintCountry(properties: Properties, put: (key: string, values: readonly string[]) => void): void {
  if (countries.some((key) => properties[key] !== undefined)) return;
  put(
    'country',
    (properties['iban'] ?? []).flatMap((iban) => countryCodes(iban.slice(0, 2))),
  );
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'string' ? [value.replaceAll('\0', '')] : typeof value === 'number' ? [String(value)] : [];
}
