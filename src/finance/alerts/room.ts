import { type Handlers, mount } from '#base';
import type { FileStore } from '../file-store.ts';
import type { Room } from '../room.ts';
import { type RenderExplanation, viewAlert } from './alert-view.ts';
import { assignAlerts, fitColleague, type MayWork } from './assign-alerts.ts';
import { attachFile, receiveFile } from './attach-file.ts';
import { changeDue } from './change-due.ts';
import { commentAlert } from './comment-alert.ts';
import { alertRoutes } from './contract.ts';
import { decideAlert } from './decide-alert.ts';
import { exportAlerts } from './export-alerts.ts';
import { listAlerts } from './list-alerts.ts';
import { openAttachment } from './open-attachment.ts';
import { readAlert } from './read-alert.ts';
import { secondDecision } from './second-decision.ts';
import { summariseAlerts } from './summarise-alerts.ts';
import { withdrawDecision } from './withdraw-decision.ts';

export interface AlertsDeps {
  files: FileStore;
  mayWork?: MayWork | undefined;
  /** Of `screening`, which stands above this room. */
  renderExplanation: RenderExplanation;
}

/** The room of alerts: the queue, the decisions and what stands beside them. */
export function alertsRoom(deps: AlertsDeps): Room {
  return { jobs: [], mount: (app, border) => mount(app, alertRoutes, alertHandlers(deps), border) };
}

/** One act a route; each act is one transaction, and answers with the alert as it stands then. */
export function alertHandlers({ files, mayWork, renderExplanation: render }: AlertsDeps): Handlers<typeof alertRoutes> {
  return {
    alerts: ({ query }, call) => call.transact((act) => listAlerts(act, query)),
    alertsExport: ({ query }, call) => exportAlerts(call, query),
    alertSummary: (_, call) => call.transact((act) => summariseAlerts(act)),
    alert: ({ params }, call) => call.transact((act) => readAlert(act, params.id, render)),
    assignAlerts: async ({ body }, call) => {
      const to = body.to === null ? null : await fitColleague(call, mayWork, body.to, body.alerts);
      return call.transact((act) => assignAlerts(act, body.alerts, to));
    },
    changeDue: ({ params: { id }, body }, call) =>
      call.transact(async (act) => {
        await changeDue(act, { id, ...body });
        return viewAlert(act, id, render);
      }),
    decideAlert: ({ params: { id }, body }, call) =>
      call.transact(async (act) => {
        await decideAlert(act, { id, ...body });
        return viewAlert(act, id, render);
      }),
    approveDecision: ({ params, body }, call) =>
      call.transact(async (act) => {
        await secondDecision(act, { ...params, ...body });
        return viewAlert(act, params.id, render);
      }),
    withdrawDecision: ({ params, body }, call) =>
      call.transact(async (act) => {
        await withdrawDecision(act, { ...params, ...body });
        return viewAlert(act, params.id, render);
      }),
    commentAlert: ({ params: { id }, body }, call) =>
      call.transact(async (act) => {
        await commentAlert(act, { id, ...body });
        return viewAlert(act, id, render);
      }),
    attachToAlert: async ({ params: { id } }, call, upload) => {
      const file = await receiveFile(call, files, id, upload);
      return call.transact(async (act) => {
        await attachFile(act, { id, file });
        return viewAlert(act, id, render);
      });
    },
    attachment: async ({ params }, call) => {
      const file = await call.transact((act) => openAttachment(act, params));
      return { fileName: file.fileName, stream: files.open(file.sha256) };
    },
  };
}
