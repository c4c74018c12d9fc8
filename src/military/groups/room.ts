import { type Act, type Call, mount, need } from '#base';
import { monthName } from '../assessment/month.ts';
import type { MilitaryDeps } from '../deps.ts';
import { standingByOrigin } from '../incidents/read-through.ts';
import type { Room } from '../room.ts';
import { beginAssessment } from './begin-run.ts';
import { bringTable } from './bring-table.ts';
import { listChanges } from './change-store.ts';
import { groupRoutes } from './contract.ts';
import { bringEvents, broughtFiles, listEventFiles } from './event-files.ts';
import { exportCsv, exportEvents, exportJson } from './export-assessment.ts';
import { nodeIncidents } from './incident-reading.ts';
import { proposeChange, proposeStrike } from './propose-change.ts';
import { proposeState, signState, withdrawState } from './propose-state.ts';
import { pageOfEvents, viewAssessment } from './read-assessment.ts';
import { listLineages, listRegister, viewGroup } from './read-groups.ts';
import { bringReport, listReports } from './report-files.ts';
import { assessJob } from './run-job.ts';
import { listRuns } from './run-store.ts';
import { secondChange, withdrawChange } from './second-change.ts';
import { changeView } from './views.ts';

/**
 * The room of groups: what they were called and how they became one another, whether they get weaker, and where two people say
 * they stand.
 */
export function groupsRoom(deps: Pick<MilitaryDeps, 'files' | 'seatOf'>): Room {
  const { files } = deps;
  const sources = [broughtFiles(files), nodeIncidents(files)];
  const id = async (call: Call, work: (act: Act) => Promise<string>) => ({ id: await call.transact(work) });
  const settled = async (call: Call, of: string, work: (act: Act) => Promise<unknown>) => {
    await call.transact(work);
    return { id: of };
  };
  return {
    jobs: [assessJob(sources)],
    mount: (app, border) =>
      mount(
        app,
        groupRoutes,
        {
          assessedLineages: (_, call) => call.transact(listLineages),
          groupRegister: ({ query }, call) => call.transact((act) => listRegister(act, query.q)),
          group: ({ params }, call) => call.transact((act) => viewGroup(act, params.code)),
          groupChanges: (_, call) =>
            call.transact(async (act) => {
              need(act.actor, 'military.read');
              return { items: (await listChanges(act.tx, 'waiting')).map((one) => changeView(one, act.actor)) };
            }),
          proposeGroupChange: ({ body }, call) => id(call, (act) => proposeChange(act, body)),
          bringGroupTable: ({ query }, call, upload) => bringTable(call, upload, query),
          proposeGroupStrike: ({ params, body }, call) => id(call, (act) => proposeStrike(act, { ...params, ...body })),
          secondGroupChange: ({ params, body }, call) =>
            settled(call, params.id, (act) => secondChange(act, deps, { ...params, ...body })),
          withdrawGroupChange: ({ params }, call) => settled(call, params.id, (act) => withdrawChange(act, params.id)),
          eventFiles: (_, call) => call.transact(viewFiles),
          bringEvents: async ({ query }, call, upload) => ({ id: await bringEvents(call, files, upload, query) }),
          reportFiles: (_, call) => call.transact(viewReports),
          bringReport: async ({ query }, call, upload) => ({ id: await bringReport(call, upload, query) }),
          assessableIncidents: (_, call) =>
            call.transact(async ({ actor, tx }) => {
              need(actor, 'military.read');
              return { items: await standingByOrigin(tx) };
            }),
          assessmentRuns: (_, call) => call.transact(viewRuns),
          beginAssessment: ({ body }, call) => call.transact((act) => beginAssessment(act, sources, body)),
          assessment: ({ query }, call) => call.transact((act) => viewAssessment(act, query)),
          assessedEvents: ({ query }, call) => call.transact((act) => pageOfEvents(act, query)),
          assessedEventsCsv: ({ query }, call) => exportEvents(call, query),
          assessmentCsv: ({ query }, call) => exportCsv(call, query),
          assessmentJson: ({ query }, call) => exportJson(call, query),
          proposeLedgerState: ({ body }, call) => id(call, (act) => proposeState(act, body)),
          signLedgerState: ({ params, body }, call) =>
            settled(call, params.id, (act) => signState(act, deps, { ...params, ...body })),
          withdrawLedgerState: ({ params }, call) => settled(call, params.id, (act) => withdrawState(act, params.id)),
        },
        border,
      ),
  };
}

async function viewFiles(act: Act) {
  need(act.actor, 'military.read');
  const items = (await listEventFiles(act)).map((one) => ({
    id: one.id,
    fileName: one.file_name,
    sha256: one.sha256,
    bytes: one.bytes,
    events: one.events,
    from: monthName(one.from_month),
    to: monthName(one.to_month),
    theatres: one.theatres,
    mark: one.mark,
    desk: one.desk,
    source: one.source,
    by: one.by_name,
    at: one.at.toISOString(),
  }));
  return { items };
}

async function viewReports(act: Act) {
  need(act.actor, 'military.read');
  const items = (await listReports(act)).map(({ file_name: fileName, by_name: by, at, ...one }) => ({
    ...one,
    fileName,
    by,
    at: at.toISOString(),
  }));
  return { items };
}

async function viewRuns(act: Act) {
  need(act.actor, 'military.read');
  const items = (await listRuns(act)).map((one) => ({
    id: one.id,
    job: one.job,
    state: one.state,
    mark: one.mark,
    desk: one.desk,
    dataVersion: one.data_version,
    by: one.by_name,
    at: one.at.toISOString(),
    ...(one.ended_at !== null && { endedAt: one.ended_at.toISOString() }),
    ...(one.file_name !== null && { fileName: one.file_name }),
    ...(one.events_source === 'incidents' && {
      incidents: {
        ...(one.of_source !== null && { source: one.of_source }),
        ...(one.read_events !== null && { events: one.read_events }),
      },
    }),
    tooFew: Array.isArray(one.too_few) ? one.too_few.length : 0,
  }));
  return { items };
}
