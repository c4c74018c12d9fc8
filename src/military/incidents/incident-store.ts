import { sql } from 'kysely';
import type { Act, Database } from '#base';
import type { Incident } from './incident.ts';
import { mayBeOne, type Told } from './may-be-one.ts';

export interface StoredIncident extends Incident {
  id: string;
  import: string | null;
  joinedInto: string | null;
  /** Whether a later file told it otherwise. */
  revised: boolean;
  /** When it came to this node, and when what stands of it was told. */
  at: Date;
  toldAt: Date | null;
}

export interface IncidentFilter {
  country?: string | undefined;
  kind?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  text?: string | undefined;
  /** West, south, east, north in degrees; its west and south edges are in it. */
  within?: readonly number[] | undefined;
  limit: number;
  offset: number;
}

const columns = sql`i.id, i.import, i.kind, to_char(i.started_on, 'YYYY-MM-DD') as "startedOn",
  to_char(i.ended_on, 'YYYY-MM-DD') as "endedOn", i.date_precision as "datePrecision", i.country,
  i.country_as_told as "countryAsTold", i.place, i.latitude, i.longitude, i.place_precision as "placePrecision",
  i.side_a as "sideA", i.side_b as "sideB", i.killed_low as "killedLow", i.killed_best as "killedBest",
  i.killed_high as "killedHigh", i.killed_civilians as "killedCivilians", i.sources, i.joined_into as "joinedInto", i.at,
  (select m.at from military_incident_import m where m.id = i.import) as "toldAt",
  i.side_a_code as "sideACode", i.side_b_code as "sideBCode", i.code_status as "codeStatus", i.violence, i.adm1, i.adm2,
  exists (select from military_incident_telling t join military_incident_import m on m.id = t.import
    where t.incident = i.id and t.outcome = 'revises' and m.undone_at is null) as revised`;

/** What an incident says, as columns; and the same out of `t.body`: what was told before `0009` has no units and no violence. */
export const toldColumns =
  sql.raw(`kind, started_on, ended_on, date_precision, country, country_as_told, place, latitude,
  longitude, place_precision, side_a, side_b, side_a_code, side_b_code, code_status, killed_low, killed_best, killed_high,
  killed_civilians, sources, violence, adm1, adm2`);
export const toldValues = sql.raw(`t.body->>'kind', (t.body->>'startedOn')::date, (t.body->>'endedOn')::date,
  (t.body->>'datePrecision')::int, t.body->>'country', t.body->>'countryAsTold', t.body->>'place',
  (t.body->>'latitude')::float8, (t.body->>'longitude')::float8, (t.body->>'placePrecision')::int, t.body->>'sideA',
  t.body->>'sideB', t.body->>'sideACode', t.body->>'sideBCode', t.body->>'codeStatus', (t.body->>'killedLow')::int,
  (t.body->>'killedBest')::int, (t.body->>'killedHigh')::int, (t.body->>'killedCivilians')::int, t.body->'sources', (t.body->>'violence')::int,
  coalesce(t.body->>'adm1', ''), coalesce(t.body->>'adm2', '')`);

/** Of imports that were undone nothing is shown; of joined ones, the one they were joined into. */
export const standing = sql`(i.joined_into is null or exists (select from military_incident h
    join military_incident_import m on m.id = h.import where h.id = i.joined_into and m.undone_at is not null))
  and not exists (select from military_incident_import m where m.id = i.import and m.undone_at is not null)`;

/** Writes down one incident that came from no file. */
export async function insertIncident(
  { tx, actor, clock }: Pick<Act, 'tx' | 'actor' | 'clock'>,
  id: string,
  incident: Incident,
): Promise<void> {
  await sql`insert into military_incident (id, ${toldColumns}, by_id, by_name, at)
    select ${id}::uuid, ${toldValues}, ${actor.id}, ${actor.name}, ${clock.now()}
    from (select ${JSON.stringify(incident)}::jsonb as body) t`.execute(tx);
}

export async function listIncidents({ tx }: Pick<Act, 'tx'>, filter: IncidentFilter) {
  const where = conditions(filter);
  const { rows } = await sql<StoredIncident>`select ${columns} from military_incident i where ${where}
    order by i.started_on desc, i.id limit ${filter.limit} offset ${filter.offset}`.execute(tx);
  const { rows: counted } = await sql<{ n: string }>`
    select count(*) as n from military_incident i where ${where}`.execute(tx);
  return { items: rows, total: Number(counted[0]?.n ?? 0) };
}

/** Every incident of a filter, newest first, a page a time: each page is a query of its own, so that nothing waits on the reader. */
export async function* everyIncident(
  db: Database,
  filter: Omit<IncidentFilter, 'limit' | 'offset'>,
  perPage = 2000,
): AsyncGenerator<readonly StoredIncident[]> {
  const where = conditions(filter);
  let behind = sql`true`;
  for (;;) {
    const { rows } = await sql<StoredIncident>`select ${columns} from military_incident i where ${where} and ${behind}
      order by i.started_on desc, i.id limit ${perPage}`.execute(db);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < perPage) return;
    behind = sql`(i.started_on < ${last.startedOn}::date or (i.started_on = ${last.startedOn}::date and i.id > ${last.id}))`;
  }
}

export function conditions({ country, kind, from, to, text, within }: Omit<IncidentFilter, 'limit' | 'offset'>) {
  const like = text === undefined ? null : `%${text.replace(/[%_\\]/g, '\\$&')}%`;
  return sql`${standing}
    and ${within === undefined ? sql`true` : inBox(within)}
    and (${country ?? null}::text is null or i.country = ${country ?? null})
    and (${kind ?? null}::text is null or i.kind = ${kind ?? null})
    and (${from ?? null}::date is null or i.started_on >= ${from ?? null}::date)
    and (${to ?? null}::date is null or i.started_on <= ${to ?? null}::date)
    and (${like}::text is null or i.place ilike ${like} or i.side_a ilike ${like} or i.side_b ilike ${like})`;
}

const inBox = ([west, south, east, north]: readonly number[]) =>
  sql`i.longitude >= ${west}::float8 and i.longitude < ${east}::float8 and i.latitude >= ${south}::float8 and i.latitude < ${north}::float8`;

export async function readIncident({ tx }: Pick<Act, 'tx'>, id: string): Promise<StoredIncident | undefined> {
  const { rows } = await sql<StoredIncident>`select ${columns} from military_incident i where i.id = ${id}`.execute(tx);
  return rows[0];
}

/** Pairs of a state within a day of each other, from different files, near or without a point, that nobody judged yet. */
const touching = sql`from military_incident i join military_incident j on j.country = i.country and j.id <> i.id
      and j.import is distinct from i.import and i.started_on between j.started_on - 1 and j.started_on + 1
    where ${standing} and i.import is not null and j.joined_into is null
      and not exists (select from military_incident_import m where m.id = j.import and m.undone_at is not null)
      and (j.import is null or j.import > i.import)
      and (i.latitude is null or j.latitude is null or (abs(i.latitude - j.latitude) < 0.5
        and abs(i.longitude - j.longitude) * cos(radians(i.latitude)) < 0.5))
      and not exists (select from military_incident_judgement g where g.one = least(i.id, j.id) and g.other = greatest(i.id, j.id))`;

/** So many pairs are looked at in one question; what a person judges makes room for the next. */
const MOST_TOUCHING = 5_000;

/** Pairs that may be one event (`mayBeOne`), the newest first. */
export async function likelyPairs({ tx }: Pick<Act, 'tx'>, most: number): Promise<(readonly [string, string])[]> {
  const told = (row: 'i' | 'j') =>
    sql.raw(`jsonb_build_object('kind', ${row}.kind, 'place', ${row}.place, 'latitude', ${row}.latitude, 'longitude', ${row}.longitude, 'sideA', ${row}.side_a,
    'sideB', ${row}.side_b, 'killedLow', ${row}.killed_low, 'killedHigh', ${row}.killed_high)`);
  const { rows } = await sql<{ one: string; other: string; first: Told; second: Told }>`
    select least(i.id, j.id) as one, greatest(i.id, j.id) as other, ${told('i')} as first, ${told('j')} as second
    ${touching} order by i.started_on desc, 1, 2 limit ${MOST_TOUCHING}`.execute(tx);
  const likely: (readonly [string, string])[] = [];
  for (const { one, other, first, second } of rows) {
    if (likely.length === most) break;
    if (mayBeOne(first, second)) likely.push([one, other]);
  }
  return likely;
}
