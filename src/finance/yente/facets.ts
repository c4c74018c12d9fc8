import type { Call } from '#base';
import { everything } from './datasets.ts';
import { readDatasets } from './datasets.ts';
import { shape } from './query-values.ts';
import { schemaLabel } from './schemata.ts';
import { type FacetName, facetOf, type SubjectFilter } from './subject-store.ts';

const labels: Readonly<Record<FacetName, string>> = {
  countries: 'Countries',
  topics: 'Topics',
  datasets: 'Data sources',
  schema: 'Entity types',
  names: 'Names',
  identifiers: 'Identifiers',
  genders: 'Genders',
};
const usual: readonly FacetName[] = ['countries', 'topics', 'datasets'];

export interface Facet {
  label: string;
  values: { name: string; label: string; count: number }[];
}

/** Counts over everything that fits, not only the page; which ones is the client's choice. */
export async function facetsOf(
  call: Call,
  filter: SubjectFilter,
  wanted: readonly string[],
): Promise<Record<string, Facet>> {
  const names = wanted.length === 0 ? usual : wanted.map(known);
  const titles = new Map((await readDatasets(call.db)).map(({ key, title }) => [key, title.en]));
  const facets: Record<string, Facet> = {};
  for (const name of names) {
    const counted = await facetOf(call.db, filter, name);
    const values = counted.map(([value, count]) => ({ name: value, label: labelOf(name, value, titles), count }));
    facets[name] = { label: labels[name], values };
  }
  return facets;
}

function known(text: string): FacetName {
  const name = (Object.keys(labels) as FacetName[]).find((each) => each === text);
  if (name === undefined) throw shape('facets', `Input should be one of ${Object.keys(labels).join(', ')}`, 'enum');
  return name;
}

function labelOf(facet: FacetName, value: string, titles: ReadonlyMap<string, string>): string {
  if (facet === 'countries' && /^[a-z]{2}$/.test(value)) {
    return new Intl.DisplayNames('en', { type: 'region' }).of(value.toUpperCase()) ?? value;
  }
  if (facet === 'datasets') return titles.get(value) ?? (value === everything ? 'All' : value);
  if (facet === 'topics') return 'Sanctioned entity';
  return facet === 'schema' ? schemaLabel(value) : value;
}
