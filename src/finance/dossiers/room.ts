import { type Act, type Handlers, mount, need } from '#base';
import type { Room } from '../room.ts';
import { attachEvidence, receiveEvidence } from './attach-evidence.ts';
import { beginStep } from './begin-step.ts';
import { reviewJob } from './call-reviews.ts';
import { changeDossier } from './change-dossier.ts';
import { dossierRoutes } from './contract.ts';
import type { DossiersDeps } from './deps.ts';
import { viewDossier } from './dossier-view.ts';
import { exportDossiers } from './export-dossiers.ts';
import { giveUpDossier } from './give-up-dossier.ts';
import { listDossiers, summariseDossiers } from './list-dossiers.ts';
import { makeDossier } from './make-dossier.ts';
import { openEvidence } from './open-evidence.ts';
import { proposeDossier } from './propose-dossier.ts';
import { secondDossier } from './second-dossier.ts';
import { takeBackDossier } from './take-back-dossier.ts';

/** The room of dossiers: what this state designates, and what stands behind it. */
export function dossiersRoom(deps: DossiersDeps): Room {
  return { jobs: [reviewJob], mount: (app, border) => mount(app, dossierRoutes, dossierHandlers(deps), border) };
}

/** One act a route, one transaction an act; each answers with the dossier as it stands then. */
export function dossierHandlers(deps: DossiersDeps): Handlers<typeof dossierRoutes> {
  const after = async (act: Act, id: string, done: Promise<void>) => {
    await done;
    return viewDossier(act, deps, id);
  };
  return {
    dossiers: ({ query }, call) => call.transact((act) => listDossiers(act, query)),
    dossierSummary: (_, call) => call.transact((act) => summariseDossiers(act)),
    dossiersExport: ({ query }, call) => exportDossiers(call, query),
    dossier: ({ params }, call) =>
      call.transact(async (act) => {
        need(act.actor, 'finance.designate.read');
        const view = await viewDossier(act, deps, params.id);
        await act.audit({ action: 'finance.dossier.read', objects: [`dossier:${view.id}`] });
        return view;
      }),
    makeDossier: ({ body }, call) =>
      call.transact(async (act) => viewDossier(act, deps, await makeDossier(act, deps, body))),
    changeDossier: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, changeDossier(act, deps, { id, ...body }))),
    beginStep: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, beginStep(act, deps, { id, ...body }))),
    attachEvidence: async ({ params: { id }, query }, call, upload) => {
      const file = await receiveEvidence(call, deps, id, upload);
      return call.transact((act) => after(act, id, attachEvidence(act, deps, { id, file, ...query })));
    },
    evidence: async ({ params }, call) => {
      const { fileName, sha256 } = await call.transact((act) => openEvidence(act, params));
      return { fileName, stream: deps.files.open(sha256) };
    },
    proposeDossier: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, proposeDossier(act, deps, { id, ...body }))),
    takeBackDossier: ({ params: { id } }, call) =>
      call.transact((act) => after(act, id, takeBackDossier(act, deps, id))),
    secondDossier: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, secondDossier(act, deps, { id, ...body }))),
    giveUpDossier: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, giveUpDossier(act, deps, { id, ...body }))),
  };
}
