import { taxiiFault } from './faults.ts';
import { momentOf, normalVersion } from './timestamp.ts';

/** Which versions of each object: some of its ends, or named moments (normalised), or all. */
export interface VersionWish {
  first: boolean;
  last: boolean;
  all: boolean;
  at: readonly string[];
}

/** What a reader asks of a collection (TAXII 2.1 §3.5). Values of one field are alternatives; fields must all hold. */
export interface ObjectQuery {
  ids?: readonly string[];
  types?: readonly string[];
  versions: VersionWish;
  /** Absent: the newest specification version the collection holds of each object. */
  specVersions?: readonly string[];
  /** With no `specVersions`: in whichever specification version. */
  everySpec?: true;
  /** Microseconds since 1970; only what was added later. */
  addedAfter?: number;
}

export const lastOnly: VersionWish = { first: false, last: true, all: false, at: [] };
export const allVersions: VersionWish = { first: false, last: false, all: true, at: [] };

const mostValues = 1000;

/** Reads the filters of an address. `unless` is what no `match[version]` means. Throws `taxii-filter`. */
export function readObjectQuery(address: URLSearchParams, unless: VersionWish): ObjectQuery {
  const ids = valuesOf(address, 'match[id]');
  const types = valuesOf(address, 'match[type]');
  const versions = valuesOf(address, 'match[version]');
  const specVersions = valuesOf(address, 'match[spec_version]');
  const addedAfter = address.get('added_after');
  return {
    versions: versions === undefined ? unless : readVersions(versions),
    ...(ids && { ids }),
    ...(types && { types }),
    ...(specVersions && { specVersions: readSpecVersions(specVersions) }),
    ...(addedAfter !== null && { addedAfter: readMoment(addedAfter, 'added_after') }),
  };
}

/** How many objects at most; what is above the server's own measure is taken as that. Throws `taxii-limit`. */
export function readLimit(address: URLSearchParams, most: number): number {
  const wanted = address.get('limit');
  if (wanted === null) return most;
  if (!/^[+-]?\d{1,15}$/.test(wanted)) throw taxiiFault('taxii-filter', { filter: 'limit' });
  if (Number(wanted) < 1) throw taxiiFault('taxii-limit');
  return Math.min(Number(wanted), most);
}

function valuesOf(address: URLSearchParams, name: string): readonly string[] | undefined {
  const values = address.getAll(name).flatMap((text) => text.split(','));
  if (values.length > mostValues) throw taxiiFault('taxii-filter', { filter: name });
  const worthy = values.map((value) => value.trim()).filter((value) => value !== '');
  return worthy.length === 0 ? undefined : [...new Set(worthy)];
}

function readVersions(values: readonly string[]): VersionWish {
  const words = ['first', 'last', 'all'];
  return {
    first: values.includes('first'),
    last: values.includes('last'),
    all: values.includes('all'),
    at: values.filter((value) => !words.includes(value)).map((value) => readVersion(value)),
  };
}

function readVersion(value: string): string {
  const version = normalVersion(value);
  if (version === undefined) throw taxiiFault('taxii-filter', { filter: 'match[version]' });
  return version;
}

function readSpecVersions(values: readonly string[]): readonly string[] {
  if (values.some((value) => !/^\d{1,3}\.\d{1,3}$/.test(value)))
    throw taxiiFault('taxii-filter', { filter: 'match[spec_version]' });
  return values;
}

function readMoment(value: string, filter: string): number {
  const at = momentOf(value);
  if (at === undefined) throw taxiiFault('taxii-filter', { filter });
  return at;
}
