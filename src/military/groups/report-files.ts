import { createHash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import { type Act, type Call, commonFault, need, seesDesk, type Upload } from '#base';
import { fileInMemory, uploadInMemory } from '#base/tabular';
import { readReport } from '../assessment/read-reports.ts';
import type { ReportName, Reports } from '../assessment/reports-shape.ts';
import type { BroughtEvents } from './event-files.ts';
import type { EventData } from './event-source.ts';
import { groupFault } from './faults.ts';
import { type Reader, seenBy } from './may-see.ts';
import { type GroupTables, seen } from './tables.ts';
import { type EventMark, eventMarks } from './words.ts';
import { writtenLine } from './written.ts';

export type ReportFile = Selectable<GroupTables['military_report_file']>;
const mostBytes = 8 * 1024 * 1024;

/**
 * Keeps a report about lineages (right `military.assess`): D8 to D12 are read from such reports. A column that a report does not
 * have is refused: it might name a person. Errors: those of the reader with line and column; `invalid-input` for one without rows,
 * or a desk that is not one's own.
 */
export async function bringReport(
  call: Call,
  upload: Upload,
  said: BroughtEvents & { what: ReportName },
): Promise<string> {
  need(call.actor, 'military.assess');
  const desk = writtenLine(said.desk);
  if (desk !== '' && !seesDesk(call.actor, desk))
    throw commonFault('invalid-input', {}, [{ where: 'desk', reason: 'not a desk of yours' }]);
  const { name, content } = await uploadInMemory(upload, mostBytes);
  const rows = await readReport(said.what, fileInMemory(name, content));
  if (rows.length === 0) throw commonFault('invalid-input', {}, [{ where: name, reason: 'no rows' }]);
  return call.transact(async (act) => {
    const id = act.newId();
    const sha256 = createHash('sha256').update(content).digest('hex');
    await seen(act.tx)
      .insertInto('military_report_file')
      .values({
        id,
        what: said.what,
        sha256,
        file_name: name || `${said.what}.csv`,
        lines: rows.length,
        body: JSON.stringify(rows),
        mark: said.mark,
        desk,
        source: writtenLine(said.source),
        by_id: act.actor.id,
        by_name: act.actor.name,
        at: act.clock.now(),
      })
      .execute();
    await act.audit({
      action: 'military.report.bring',
      objects: [`report:${id}`],
      detail: { what: said.what, sha256, lines: rows.length, mark: said.mark, desk },
    });
    return id;
  });
}

/** The reports this reader may see, the newest first. */
export async function listReports({ tx, actor }: Pick<Act, 'tx'> & Reader): Promise<Omit<ReportFile, 'body'>[]> {
  const { rows } = await sql<Omit<ReportFile, 'body'>>`
    select id, what, sha256, file_name, lines, mark, desk, source, by_id, by_name, at from military_report_file
    where ${seenBy({ actor }, sql`desk`)} order by at desc, id desc limit 100`.execute(tx);
  return rows;
}

/** Reports by their ids, in the order of the ids, as far as the reader may see them. */
export async function findReports({ tx, actor }: Pick<Act, 'tx'> & Reader, ids: readonly string[]) {
  const { rows } = await sql<ReportFile>`select * from military_report_file
    where id = any(${[...ids]}::uuid[]) and ${seenBy({ actor }, sql`desk`)} order by id`.execute(tx);
  return rows;
}

/**
 * The mark that everything derived from events and reports keeps: the strictest of them. Errors: `reports-of-another-desk`: what
 * is for one desk would be seen by whoever sees the events.
 */
export function markOf(data: EventData, reports: readonly ReportFile[]): EventMark {
  if (reports.some(({ desk }) => desk !== '' && desk !== data.desk)) throw groupFault('reports-of-another-desk');
  const strictest = Math.max(...[data, ...reports].map(({ mark }) => eventMarks.indexOf(mark)));
  return eventMarks[strictest] ?? 'red';
}

/** Rows of all reports, by what they tell. */
export function joinReports(files: readonly ReportFile[]): Reports {
  const joined: Partial<Record<ReportName, unknown[]>> = {};
  for (const { what, body } of files) joined[what] = [...(joined[what] ?? []), ...body];
  // They were read by their shapes when they came.
  return joined as Reports;
}
