import { type RawBuilder, sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { IncidentSource } from './incident.ts';
import { type IncidentForm, type IncidentKind, type IncidentOrigin, incidentOrigins } from './words.ts';

/** An incident as it stands, with what a count of events needs of it. */
export interface StandingIncident {
  id: string;
  import: string | null;
  /** The number it has where it comes from. */
  key: string | null;
  form: IncidentForm | null;
  kind: IncidentKind;
  violence: 1 | 2 | 3 | null;
  startedOn: string;
  datePrecision: number;
  country: string;
  countryAsTold: string;
  adm1: string;
  adm2: string;
  latitude: number | null;
  longitude: number | null;
  placePrecision: number;
  sideA: string;
  sideB: string;
  sideACode: string;
  sideBCode: string;
  killedLow: number;
  killedBest: number;
  killedHigh: number;
  killedCivilians: number;
  sources: IncidentSource[];
}

/** Of an import that was undone nothing stands. */
const undone = sql`select m.id from military_incident_import m where m.undone_at is not null`;
const stands = (row: RawBuilder<unknown>) => sql`(${row}.import is null or ${row}.import not in (${undone}))`;
const ofOrigin = (row: RawBuilder<unknown>, origin: IncidentOrigin | undefined) =>
  origin === undefined ? sql`true` : sql`coalesce(${row}.form, 'hand') = ${origin}`;

const columns = sql`i.id, i.import, i.outside_key as key, i.form, i.kind, i.violence, to_char(i.started_on, 'YYYY-MM-DD') as "startedOn",
  i.date_precision as "datePrecision", i.country, i.country_as_told as "countryAsTold", i.adm1, i.adm2, i.latitude, i.longitude,
  i.place_precision as "placePrecision", i.side_a as "sideA", i.side_b as "sideB", i.side_a_code as "sideACode",
  i.side_b_code as "sideBCode", i.killed_low as "killedLow", i.killed_best as "killedBest", i.killed_high as "killedHigh",
  i.killed_civilians as "killedCivilians", i.sources`;

/**
 * Every incident that stands, each as its newest telling says, a page a time along the primary key: one pass, whatever their
 * number, and no page waits on its reader. Those that a person joined are among them: see `countedElsewhere`.
 */
export async function* everyStanding(
  db: Database,
  origin?: IncidentOrigin,
  perPage = 2000,
): AsyncGenerator<readonly StandingIncident[]> {
  let behind = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<StandingIncident>`select ${columns} from military_incident i
      where i.id > ${behind}::uuid and ${stands(sql`i`)} and ${ofOrigin(sql`i`, origin)} order by i.id limit ${perPage}`.execute(
      db,
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < perPage) return;
    behind = last.id;
  }
}

/**
 * Which of them are counted with another that a person said they are one with. Where that one is of another source than is read,
 * the first of those joined into it counts. There are as many as people joined.
 */
export async function countedElsewhere(db: Database, origin?: IncidentOrigin): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select i.id, ${ofOrigin(sql`h`, origin)} as head, row_number() over (partition by h.id order by i.started_on, i.id) as nth
      from military_incident i join military_incident h on h.id = i.joined_into
      where i.joined_into is not null and ${stands(sql`i`)} and ${ofOrigin(sql`i`, origin)} and ${stands(sql`h`)}) joined
    where head or nth > 1`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

/** What changes whenever any incident is written, read from a file, undone or judged: the same twice, and nothing happened between. */
export async function incidentsStamp(db: Database): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', (select count(*) from military_incident_import where state = 'done'),
      (select count(undone_at) from military_incident_import), (select max(n) from military_incident_judgement),
      (select count(*) from military_incident where import is null)) as stamp`.execute(db);
  return rows[0]?.stamp ?? '';
}

/** What UCDP calls each state among what stands here, by its code: the name most of its incidents bear. */
export async function ucdpNames(db: Database): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ country: string; name: string }>`
    select distinct on (country) country, name from (
      select i.country, i.country_as_told as name, count(*) as n from military_incident i
      where i.form = 'ucdp-ged' and i.country <> '' and ${stands(sql`i`)} group by 1, 2) told
    order by country, n desc, name`.execute(db);
  return new Map(rows.map(({ country, name }) => [country, name]));
}

/** How many incidents of each origin stand; none of what was joined into another. */
export async function standingByOrigin(tx: Tx): Promise<{ source: IncidentOrigin; incidents: number }[]> {
  const { rows } = await sql<{ source: IncidentOrigin; incidents: number }>`
    select coalesce(i.form, 'hand') as source, count(*)::int as incidents from military_incident i
    where ${stands(sql`i`)} and i.joined_into is null group by 1`.execute(tx);
  return rows.toSorted((one, other) => incidentOrigins.indexOf(one.source) - incidentOrigins.indexOf(other.source));
}

export interface ReadImport {
  id: string;
  title: string;
  licence: string;
  form: IncidentForm;
  fileName: string;
  sha256: string;
}

/** The imports of these ids, oldest first. */
export async function importsOf(db: Database, ids: readonly string[]): Promise<ReadImport[]> {
  const { rows } = await sql<ReadImport>`
    select id, title, licence, form, file_name as "fileName", sha256 from military_incident_import
    where id = any(${[...ids]}::uuid[]) order by at, id`.execute(db);
  return rows;
}
