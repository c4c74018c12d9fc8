import type { Call } from '#base';
import { searchText } from '../search-text.ts';
import type { ScreeningEngine } from '../screening/index.ts';
import { listsOf } from './datasets.ts';
import { entityOf } from './entity.ts';
import { facetsOf } from './facets.ts';
import { flagIn, momentIn, numberIn, type RawQuery, textIn, textsIn } from './query-values.ts';
import { Refusal } from './refusal.ts';
import { isSchema, kindsOf } from './schemata.ts';
import {
  countMatching,
  idsContaining,
  idsMatching,
  type Order,
  orderNames,
  storedSubjects,
  type SubjectFilter,
} from './subject-store.ts';

/** A name that is at least this similar is found by a search of text. */
const similar = 0.6;
const mostFound = 500;
const filterFields = ['countries', 'country', 'topics', 'datasets', 'schema', 'genders', 'gender'];

/** `GET /search/{dataset}`: text, filters, facets, pages. */
export async function searchSubjects(engine: ScreeningEngine, call: Call, dataset: string, query: RawQuery) {
  const limit = numberIn(query, 'limit', { default: 10, max: 500, whole: true });
  const offset = numberIn(query, 'offset', { default: 0, max: 9499, whole: true });
  const schema = textIn(query, 'schema') ?? 'Thing';
  if (!isSchema(schema)) throw new Refusal(400, 'Invalid schema');
  const sort = sortsIn(query);
  const q = (textIn(query, 'q') ?? '').slice(0, 2000).trim();
  const narrowed = filtersIn(query);
  const include = [...textsIn(query, 'include_dataset')];
  const scope = await listsOf(call.db, dataset, include, textsIn(query, 'exclude_dataset'));
  const lists = narrowed.datasets.length === 0 ? scope : scope.filter((list) => narrowed.datasets.includes(list));
  const nobody = flagIn(query, 'target') === false || narrowed.noTopic;
  const filter: SubjectFilter = {
    lists: nobody ? [] : lists,
    schemas:
      narrowed.schemas.length === 0
        ? kindsOf(schema)
        : narrowed.schemas.filter((each) => kindsOf(schema).includes(each)),
    excludeSchemas: textsIn(query, 'exclude_schema'),
    changedSince: momentIn(query, 'changed_since'),
    countries: narrowed.countries,
    everyCountry: textIn(query, 'filter_op')?.toUpperCase() === 'AND',
    genders: narrowed.genders,
  };
  const found = q === '' ? undefined : await findText(engine, call, filter.lists, q);
  const scoped = found === undefined ? filter : { ...filter, ids: found };
  const ids = await pageOf(call, scoped, found, sort, { limit, offset });
  const stored = await storedSubjects(call.db, ids);
  const results = ids.flatMap((id) => {
    const held = stored.get(id);
    return held === undefined ? [] : [entityOf(held)];
  });
  const facets = await facetsOf(call, scoped, textsIn(query, 'facets'));
  await call.transact((act) =>
    act.audit({
      action: 'finance.subject.search',
      objects: results.map((result) => `subject:${result.id}`),
      detail: { by: 'search', dataset, q },
    }),
  );
  return { limit, offset, total: { value: await countMatching(call.db, scoped), relation: 'eq' }, results, facets };
}

/** By likeness first, then by the text standing in a name. */
async function findText(engine: ScreeningEngine, call: Call, lists: readonly string[], q: string): Promise<string[]> {
  if (lists.length === 0) return [];
  const question = { names: [q], birthDates: [], nationalities: [], identifiers: [{ value: q }] };
  const limits = { cutoff: similar, limit: mostFound, lists };
  const [hits = []] = await engine.forward([question], limits, { urgency: 'now' });
  const containing = await idsContaining(call.db, lists, searchText(q), mostFound);
  return [...new Set([...hits.map((hit) => hit.subjectId), ...containing])];
}

async function pageOf(
  call: Call,
  filter: SubjectFilter,
  found: readonly string[] | undefined,
  sort: readonly { by: Order; descending: boolean }[],
  page: { limit: number; offset: number },
): Promise<string[]> {
  if (found === undefined || sort.length > 0) return idsMatching(call.db, filter, sort, page);
  const fitting = new Set(await idsMatching(call.db, filter, []));
  return found.filter((id) => fitting.has(id)).slice(page.offset, page.offset + page.limit);
}

/** `name`, `last_change:desc`; an unknown field is refused. */
function sortsIn(query: RawQuery): { by: Order; descending: boolean }[] {
  return textsIn(query, 'sort').map((text) => {
    const [field = '', direction = 'asc'] = text.split(':');
    const by = orderNames.find((name) => name === field);
    if (by === undefined) throw new Refusal(400, `Cannot sort by: ${field}`);
    return { by, descending: direction.toLowerCase() === 'desc' };
  });
}

/** `countries=`, `topics=`, `datasets=` and the general `filter=field:value`. */
function filtersIn(query: RawQuery) {
  const given = textsIn(query, 'filter').map((text) => {
    const at = text.indexOf(':');
    const field = at < 0 ? text : text.slice(0, at);
    if (at < 0 || !filterFields.includes(field)) throw new Refusal(400, `Invalid filter: ${text}`);
    return { field, value: text.slice(at + 1) };
  });
  const values = (...fields: string[]): string[] =>
    given.filter(({ field }) => fields.includes(field)).map(({ value }) => value);
  const topics = [...textsIn(query, 'topics'), ...values('topics')];
  return {
    countries: [...textsIn(query, 'countries'), ...values('countries', 'country')].map((code) => code.toLowerCase()),
    datasets: [...textsIn(query, 'datasets'), ...values('datasets')],
    schemas: values('schema'),
    genders: values('gender', 'genders'),
    // Everything here is a sanction; whoever asks for another topic finds nobody.
    noTopic: topics.length > 0 && !topics.includes('sanction'),
  };
}
