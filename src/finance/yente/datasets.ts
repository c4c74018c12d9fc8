import { sql } from 'kysely';
import type { Database, Text } from '#base';
import { Refusal } from './refusal.ts';

export interface Dataset {
  key: string;
  title: Text;
  url: string | null;
  version: string;
  loadedAt: Date | null;
}

export async function readDatasets(db: Database): Promise<Dataset[]> {
  const { rows } = await sql<{
    key: string;
    title: Text;
    url: string | null;
    id: string | null;
    loaded_at: Date | null;
  }>`
    select l.key, l.title, l.url, s.id, s.loaded_at from finance_list l
    left join lateral (select id, loaded_at from finance_snapshot where list = l.key order by loaded_at desc limit 1) s on true
    order by l.key`.execute(db);
  return rows.map(({ id, loaded_at, ...row }) => ({ ...row, version: versionOf(id, loaded_at), loadedAt: loaded_at }));
}

/** As OpenSanctions writes versions: `20261123101500-abc`. */
function versionOf(id: string | null, at: Date | null): string {
  if (id === null || at === null) return '19700101000000-000';
  return `${at.toISOString().replace(/\D/g, '').slice(0, 14)}-${id.slice(-3)}`;
}

/** Name of the collection of all lists. */
export const everything = 'default';

/** The lists a dataset name means, narrowed by what the query includes and excludes. Unknown: 404. */
export async function listsOf(
  db: Database,
  dataset: string,
  include: readonly string[] = [],
  exclude: readonly string[] = [],
): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`select key from finance_list order by key`.execute(db);
  const keys = rows.map((row) => row.key);
  if (dataset !== everything && !keys.includes(dataset)) throw new Refusal(404, 'No such dataset.');
  return (dataset === everything ? keys : [dataset])
    .filter((key) => include.length === 0 || include.includes(key) || include.includes(everything))
    .filter((key) => !exclude.includes(key) && !exclude.includes(everything));
}

export function catalogOf(datasets: readonly Dataset[]) {
  const shared = { load: true, index_current: true, entities_url: null, delta_url: null, namespace: false };
  const lists = datasets.map(({ key, title, url, version }) => ({
    name: key,
    title: title.en,
    summary: null,
    url,
    version,
    index_version: version,
    children: [] as string[],
    ...shared,
  }));
  const newest =
    lists
      .map((list) => list.version)
      .toSorted()
      .at(-1) ?? '19700101000000-000';
  const all = {
    name: everything,
    title: 'All lists of this node',
    summary: null,
    url: null,
    version: newest,
    index_version: newest,
    children: lists.map((list) => list.name),
    ...shared,
  };
  const current = [...lists, all].map((list) => list.name);
  return { datasets: [...lists, all], current, outdated: [] as string[], index_stale: false };
}
