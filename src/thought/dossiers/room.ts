import { Readable } from 'node:stream';
import { type Act, type Handlers, mount } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { beginVersion, changeDossier, giveUpDossier } from './change-dossier.ts';
import { thoughtDossierRoutes } from './contract.ts';
import { dossierArgdown, dossierFile, listDossiers, viewDossier } from './dossier-view.ts';
import { importDossier, makeDossier } from './make-dossier.ts';

/** The room of dossiers: what this state answers to a claim, while it is written and after. */
export function dossiersRoom(deps: ThoughtDeps): Room {
  return { jobs: [], mount: (app, border) => mount(app, thoughtDossierRoutes, dossierHandlers(deps), border) };
}

/** One act a route, one transaction an act; each answers with the dossier as it stands then. */
function dossierHandlers(deps: ThoughtDeps): Handlers<typeof thoughtDossierRoutes> {
  const after = async (act: Act, id: string, done: Promise<void>) => {
    await done;
    return viewDossier(act, id);
  };
  return {
    dossiers: ({ query }, call) => call.transact((act) => listDossiers(act, query)),
    dossier: ({ params }, call) => call.transact((act) => viewDossier(act, params.id)),
    makeDossier: ({ body }, call) => call.transact(async (act) => viewDossier(act, await makeDossier(act, deps, body))),
    importDossier: ({ body }, call) =>
      call.transact(async (act) => viewDossier(act, await importDossier(act, deps, body))),
    changeDossier: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, changeDossier(act, deps, { id, ...body }))),
    beginVersion: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, beginVersion(act, deps, { id, ...body }))),
    giveUpDossier: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, giveUpDossier(act, deps, { id, ...body }))),
    dossierFile: ({ params }, call) => call.transact(async (act) => asFile(await dossierFile(act, params.id))),
    dossierArgdown: ({ params, query }, call) =>
      call.transact(async (act) => asFile(await dossierArgdown(act, params.id, query.language ?? call.language))),
  };
}

const asFile = ({ fileName, text }: { fileName: string; text: string }) => ({
  fileName,
  stream: Readable.from([text]),
});
