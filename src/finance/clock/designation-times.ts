import { sql } from 'kysely';
import type { Act } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { Stage, Timed, Times } from './stage.ts';

/** An own designation at one member. */
export interface DesignationTimes extends Timed {
  n: number;
  dossier: string;
  /** `identity--…`. */
  member: string;
  ended: boolean;
}

type Journey = Awaited<ReturnType<ExchangeDesk['journeys']>>[number];

interface Issued {
  n: number;
  dossier: string;
  record: string;
  signed: Date;
  ended: boolean;
}

interface Reported {
  record: string;
  member: string;
  frozen: Date | null;
  reported: Date;
}

/**
 * Own designations signed since, newest first, at each member that has them: from that member's signed receipts and its
 * reports. Screened and decided are its own word; reported is when its report came here.
 */
export async function designationTimes(
  act: Act,
  desk: Pick<ExchangeDesk, 'journeys'>,
  since: Date,
): Promise<DesignationTimes[]> {
  const issued = await issuedSince(act, since);
  const records = issued.map(({ record }) => record);
  const journeys = Map.groupBy(await desk.journeys(act, records), ({ record }) => record);
  const reports = await reportsOn(act, records);
  return issued.flatMap(({ n, dossier, record, signed, ended }) =>
    (journeys.get(record) ?? []).map(({ member, told }) => {
      const report = reports.get(`${record} ${member}`);
      const times: Times = {
        signed,
        ...visibleAt(told),
        ...(told.screened !== undefined && { screened: told.screened }),
        ...(told.decided !== undefined && { decided: told.decided }),
        ...(report !== undefined && { reported: report.reported }),
        ...(report?.frozen && { frozen: report.frozen }),
      };
      const due: readonly Stage[] = ended ? [] : ['visible', 'screened', 'decided', 'reported'];
      return { n, dossier, member, ended, times, awaits: due.filter((stage) => times[stage] === undefined) };
    }),
  );
}

/** A receipt for what came may be written after the one for what was done with it; what was screened was there. */
function visibleAt({ received, screened, decided }: Journey['told']): Times {
  const [first] = [received, screened, decided]
    .filter((at) => at !== undefined)
    .sort((a, b) => a.getTime() - b.getTime());
  return first === undefined ? {} : { visible: first };
}

/** Own designations by the version that two people signed first. */
async function issuedSince({ tx }: Act, since: Date): Promise<Issued[]> {
  const { rows } = await sql<Issued>`
    with issued as (
      select d.id as dossier, d.record, s.version::timestamptz as signed, d.status = 'delisted' as ended,
        row_number() over (order by s.version, d.id) as n
      from finance_dossier d
      join finance_dossier_step s on s.dossier = d.id and s.kind = 'issue' and s.state = 'published')
    select * from issued where signed >= ${since} order by n desc`.execute(tx);
  return rows;
}

async function reportsOn({ tx }: Act, records: readonly string[]): Promise<Map<string, Reported>> {
  const { rows } = await sql<Reported>`
    select designation_ref as record, origin as member, min(arrived_at) as reported,
      min(acted_at) filter (where outcome = 'frozen') as frozen
    from finance_report where not own and designation_ref = any(${records}::text[])
    group by designation_ref, origin`.execute(tx);
  return new Map(rows.map((row) => [`${row.record} ${row.member}`, row]));
}
