import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { Incident } from './incident.ts';
import { toldColumns, toldValues } from './incident-store.ts';
import type { IncidentForm } from './words.ts';

/** What a file tells of one incident; `revision` says which of two tellings is newer. */
export interface Telling {
  line: number;
  key: string;
  incident: Incident;
  revision: number | null;
}

/** How many of a file were new, changed what stood, were known as they are, or were older than what stands. */
export interface Outcomes {
  taken: number;
  revised: number;
  known: number;
  older: number;
}

/** Keeps tellings of a file that is being read: nobody sees them before `applyTellings`. */
export async function insertTellings(
  { tx, newId }: Pick<Act, 'tx' | 'newId'>,
  of: string,
  tellings: readonly Telling[],
): Promise<void> {
  const rows = tellings.map(({ incident: body, ...one }) => ({ ...one, body, id: newId() }));
  await sql`insert into military_incident_telling (import, key, incident, line, body, revision)
    select ${of}::uuid, r.key, r.id, r.line, r.body, r.revision
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, key text, line int, body jsonb, revision bigint)`.execute(
    tx,
  );
}

export async function dropTellings(tx: Tx, of: string): Promise<void> {
  await sql`delete from military_incident_telling where import = ${of}`.execute(tx);
}

/** Makes what a file told stand, all of it in this transaction. */
export async function applyTellings(
  { tx, clock }: Pick<Act, 'tx' | 'clock'>,
  { of, form, by }: { of: string; form: IncidentForm; by: { id: string; name: string } },
): Promise<Outcomes> {
  // What this node wrote itself and gets back is known by its own number.
  await sql`
    update military_incident_telling t set incident = i.id, outcome = 'known'
    from military_incident i where t.import = ${of} and i.form is null and i.id::text = split_part(t.key, '|', 1)`.execute(
    tx,
  );
  await sql`
    update military_incident_telling t set incident = i.id
    from (select distinct on (k.outside_key) k.outside_key, k.id from military_incident k
      join military_incident_import m on m.id = k.import where k.form = ${form}
      order by k.outside_key, (m.undone_at is null) desc, k.at desc, k.id) i
    where t.import = ${of} and t.outcome is null and i.outside_key = t.key`.execute(tx);
  await sql`
    update military_incident_telling t set revision = coalesce(t.revision, c.revision),
      outcome = case when m.undone_at is not null then 'new' when t.body = c.body or ${form} = 'own' then 'known'
        when t.revision < c.revision then 'older' else 'revises' end
    from military_incident i join military_incident_telling c on c.import = i.import and c.incident = i.id
      join military_incident_import m on m.id = i.import
    where t.import = ${of} and t.outcome is null and i.id = t.incident`.execute(tx);
  await sql`
    update military_incident i set (import, ${toldColumns}) = row(t.import, ${toldValues})
    from military_incident_telling t where t.import = ${of} and t.outcome in ('new', 'revises') and i.id = t.incident`.execute(
    tx,
  );
  await sql`
    insert into military_incident (id, import, form, outside_key, ${toldColumns}, by_id, by_name, at)
    select t.incident, t.import, ${form}, t.key, ${toldValues}, ${by.id}, ${by.name}, ${clock.now()}
    from military_incident_telling t where t.import = ${of} and t.outcome is null`.execute(tx);
  await sql`update military_incident_telling set outcome = 'new' where import = ${of} and outcome is null`.execute(tx);
  const { rows } = await sql<{ outcome: string; n: number }>`
    select outcome, count(*)::int as n from military_incident_telling where import = ${of} group by outcome`.execute(
    tx,
  );
  const count = (outcome: string) => rows.find((row) => row.outcome === outcome)?.n ?? 0;
  return { taken: count('new'), revised: count('revises'), known: count('known'), older: count('older') };
}

/** After an import was undone: each incident it had told last is again what the newest import that stands told of it. */
export async function restoreTellings(tx: Tx, undone: string): Promise<void> {
  await sql`
    update military_incident i set (import, ${toldColumns}) = row(t.import, ${toldValues})
    from (select distinct on (t.incident) t.* from military_incident_telling t
      join military_incident_import m on m.id = t.import
      where m.state = 'done' and m.undone_at is null and t.outcome is not null
        and exists (select from military_incident c where c.import = ${undone} and c.id = t.incident)
      order by t.incident, t.revision desc nulls last, m.at desc, m.id desc) t
    where i.import = ${undone} and i.id = t.incident`.execute(tx);
}
