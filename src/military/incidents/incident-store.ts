import { sql } from 'kysely';
import type { Act } from '#base';
import type { Incident } from './incident.ts';

export interface StoredIncident extends Incident {
  id: string;
  import: string | null;
  joinedInto: string | null;
  /** When it came to this node. */
  at: Date;
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
  i.killed_high as "killedHigh", i.killed_civilians as "killedCivilians", i.sources, i.joined_into as "joinedInto", i.at`;

/** Of imports that were undone nothing is shown; of joined ones, the one they were joined into. */
const standing = sql`(i.joined_into is null or exists (select from military_incident h
    join military_incident_import m on m.id = h.import where h.id = i.joined_into and m.undone_at is not null))
  and not exists (select from military_incident_import m where m.id = i.import and m.undone_at is not null)`;

/** Keeps incidents in one statement; how many were new. One that this import or another standing one of its form has is known. */
export async function insertIncidents(
  { tx, actor, clock, newId }: Pick<Act, 'tx' | 'actor' | 'clock' | 'newId'>,
  { form, of, rows }: { form: string; of: string | null; rows: readonly { incident: Incident; key: string | null }[] },
): Promise<number> {
  const said = rows.map(({ incident, key }) => ({ ...incident, key, id: newId() }));
  const { rows: kept } = await sql`
    insert into military_incident (id, import, outside_key, kind, started_on, ended_on, date_precision, country,
      country_as_told, place, latitude, longitude, place_precision, side_a, side_b, killed_low, killed_best, killed_high,
      killed_civilians, sources, by_id, by_name, at)
    select r.id, ${of}::uuid, r.key, r.kind, r."startedOn", r."endedOn", r."datePrecision", r.country, r."countryAsTold", r.place,
      r.latitude, r.longitude, r."placePrecision", r."sideA", r."sideB", r."killedLow", r."killedBest", r."killedHigh",
      r."killedCivilians", r.sources, ${actor.id}, ${actor.name}, ${clock.now()}
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as r(id uuid, key text, kind text, "startedOn" date, "endedOn" date,
      "datePrecision" int, country text, "countryAsTold" text, place text, latitude float8, longitude float8,
      "placePrecision" int, "sideA" text, "sideB" text, "killedLow" int, "killedBest" int, "killedHigh" int,
      "killedCivilians" int, sources jsonb)
    where not exists (select from military_incident k join military_incident_import m on m.id = k.import
      where k.outside_key = r.key and m.form = ${form} and m.undone_at is null
        and (m.form <> 'own' or (k.started_on, k.country, lower(k.place)) = (r."startedOn", r.country, lower(r.place))))
    on conflict do nothing returning id`.execute(tx);
  return kept.length;
}

export async function listIncidents({ tx }: Pick<Act, 'tx'>, filter: IncidentFilter) {
  const where = conditions(filter);
  const { rows } = await sql<StoredIncident>`select ${columns} from military_incident i where ${where}
    order by i.started_on desc, i.id limit ${filter.limit} offset ${filter.offset}`.execute(tx);
  const { rows: counted } = await sql<{ n: string }>`
    select count(*) as n from military_incident i where ${where}`.execute(tx);
  return { items: rows, total: Number(counted[0]?.n ?? 0) };
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

/** Pairs that may be one: a day apart at most, within ten kilometres or of one place name, from different files, not judged yet. */
export async function likelyPairs({ tx }: Pick<Act, 'tx'>, most: number): Promise<(readonly [string, string])[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    select least(i.id, j.id) as one, greatest(i.id, j.id) as other
    from military_incident i join military_incident j on j.country = i.country and j.id <> i.id
      and j.import is distinct from i.import and i.started_on between j.started_on - 1 and j.started_on + 1
    where ${standing} and i.import is not null and j.joined_into is null
      and not exists (select from military_incident_import m where m.id = j.import and m.undone_at is not null)
      and (j.import is null or j.import > i.import)
      and ((i.place <> '' and lower(i.place) = lower(j.place))
        or (abs(i.latitude - j.latitude) < 0.1 and abs(i.longitude - j.longitude) * cos(radians(i.latitude)) < 0.1))
      and not exists (select from military_incident_judgement g where g.one = least(i.id, j.id) and g.other = greatest(i.id, j.id))
    order by i.started_on desc, 1, 2 limit ${most}`.execute(tx);
  return rows.map(({ one, other }) => [one, other] as const);
}
