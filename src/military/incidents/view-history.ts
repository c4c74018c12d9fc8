import { sql } from 'kysely';
import { type Act, need } from '#base';
import type { IncidentTelling } from './contract.ts';
import type { Incident } from './incident.ts';
import { incidentFields } from './words.ts';

interface Row {
  import: string;
  title: string;
  fileName: string;
  at: Date;
  by: string;
  stands: boolean;
  undone: boolean;
  outcome: IncidentTelling['outcome'];
  body: Incident;
}

/**
 * What each file told of an incident, newest first, with what it changed against what stood when it came (right
 * `military.read`). One that was written by hand has none.
 */
export async function viewHistory(act: Act, id: string): Promise<IncidentTelling[]> {
  need(act.actor, 'military.read');
  const { rows } = await sql<Row>`
    select t.import, m.title, m.file_name as "fileName", m.at, m.by_name as by, i.import = t.import as stands,
      m.undone_at is not null as undone, t.outcome, t.body
    from military_incident_telling t join military_incident_import m on m.id = t.import
      join military_incident i on i.id = t.incident
    where t.incident = ${id} and m.state = 'done' order by m.at, m.id`.execute(act.tx);
  let stood: Incident | undefined;
  const told = rows.map(({ body, at, ...row }): IncidentTelling => {
    const changes = stood === undefined ? [] : changesBetween(stood, body);
    if (!row.undone && row.outcome !== 'older') stood = body;
    return { ...row, stands: row.stands && !row.undone, at: at.toISOString(), changes };
  });
  return told.toReversed();
}

function changesBetween(before: Incident, after: Incident): IncidentTelling['changes'] {
  return incidentFields.flatMap((field) => {
    const [one, other] = [said(before, field), said(after, field)];
    return one === other ? [] : [{ field, before: one, after: other }];
  });
}

const said = (incident: Incident, field: (typeof incidentFields)[number]): string =>
  field === 'sources'
    ? incident.sources.map(({ title, url }) => [title, url].filter(Boolean).join(' ')).join('; ')
    : // What an older telling had no place for is not given, like what is empty.
      String(incident[field] ?? '') || '–';
