import { type Act, commonFault } from '#base';
import { methodVersion } from '../assessment/assessment.ts';
import { caveats } from '../assessment/report/caveats.ts';
import type { EventSource } from './event-source.ts';
import { groupFault } from './faults.ts';
import { type ChosenIncidents, chooseIncidents } from './incident-reading.ts';
import { needPerson } from './propose-change.ts';
import { readRegister } from './register.ts';
import { findReports, markOf } from './report-files.ts';
import { insertRun, runUnderWay } from './run-store.ts';

/**
 * Begins an assessment of every lineage over a file of events or the incidents of this node, as a job (right
 * `military.assess`); one at a time. Errors: `not-found` for events that are not there or not for this reader,
 * `assessment-no-incidents`, `reports-of-another-desk`, `assessment-no-groups`, `assessment-running`.
 */
export async function beginAssessment(
  act: Act,
  sources: readonly EventSource[],
  input: { events: string; reports?: readonly string[] } | { incidents: ChosenIncidents; reports?: readonly string[] },
): Promise<{ run: string; job: string }> {
  needPerson(act, 'military.assess');
  const events = 'incidents' in input ? await chooseIncidents(act, input.incidents) : input.events;
  const found = await findEvents(act, sources, events);
  if (found === undefined) throw commonFault('not-found');
  const reports = await findReports(act, input.reports ?? []);
  if (reports.length < new Set(input.reports).size) throw commonFault('not-found');
  const data = { ...found.data, mark: markOf(found.data, reports) };
  if ((await readRegister(act.tx)).actors.length === 0) throw groupFault('assessment-no-groups');
  if (await runUnderWay(act.tx)) throw groupFault('assessment-running');
  const run = act.newId();
  const job = await act.enqueue('military.assess', { run });
  await insertRun(act, { id: run, job, source: found.source.name, data, reports, method: methodVersion, caveats });
  await act.audit({
    action: 'military.assessment.begin',
    objects: [`run:${run}`, `events:${found.data.id}`],
    detail: { version: found.data.version, job },
  });
  return { run, job };
}

async function findEvents(act: Act, sources: readonly EventSource[], id: string) {
  for (const source of sources) {
    const data = await source.find(act, id);
    if (data !== undefined) return { source, data };
  }
  return undefined;
}
