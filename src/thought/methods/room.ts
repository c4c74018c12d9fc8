import { Readable } from 'node:stream';
import { type Call, type Handlers, mount, need } from '#base';
import { answeringDossiers } from './answering.ts';
import type { Room } from '../room.ts';
import { thoughtMethodRoutes } from './contract.ts';
import { importDisarm, removeDisarm } from './import-disarm.ts';
import { decideMethodLink, endMethodLink, linkMethod } from './link-method.ts';
import { matrixFile } from './method-stix.ts';
import { viewMatrix, viewMethod } from './method-view.ts';
import { targetsHere } from './targets.ts';

/** The room of the matrix of twisted methods: what each is linked to, and DISARM beside it. */
export function methodsRoom(): Room {
  return { jobs: [], mount: (app, border) => mount(app, thoughtMethodRoutes, handlers, border) };
}

const handlers: Handlers<typeof thoughtMethodRoutes> = {
  methods: (_, call) => call.transact((act) => viewMatrix(act, targetsHere)),
  method: ({ params }, call) => call.transact((act) => viewMethod(act, targetsHere, params.code)),
  methodTargets: (_, call) =>
    call.transact(async (act) => {
      need(act.actor, 'thought.read');
      const targets = await targetsHere(act);
      const of = (wanted: string) =>
        targets.filter(({ kind }) => kind === wanted).map(({ id, title }) => ({ id, title }));
      return { dossiers: of('dossier'), typologies: of('typology') };
    }),
  linkMethod: ({ params, body }, call) =>
    call.transact(async (act) => {
      await linkMethod(act, targetsHere, { ...params, ...body });
      return viewMethod(act, targetsHere, params.code);
    }),
  decideMethodLink: ({ params, body }, call) =>
    call.transact(async (act) => {
      const { code } = await decideMethodLink(act, { ...params, ...body });
      return viewMethod(act, targetsHere, code);
    }),
  endMethodLink: ({ params, body }, call) =>
    call.transact(async (act) => {
      const { code } = await endMethodLink(act, { ...params, ...body });
      return viewMethod(act, targetsHere, code);
    }),
  answeringDossiers: (_, call) => call.transact(async (act) => ({ items: await answeringDossiers(act) })),
  matrixStix: (_, call) => fileFor(call),
  importDisarm: async (_, call, upload) => {
    const loaded = await importDisarm(call, upload);
    return { ...loaded, mended: [...loaded.mended] };
  },
  removeDisarm: ({ query }, call) => call.transact((act) => removeDisarm(act, query)),
};

async function fileFor(call: Call) {
  need(call.actor, 'thought.read');
  await call.transact((act) => act.audit({ action: 'thought.method.export', objects: [] }));
  return { fileName: 'twisted-methods.stix.json', stream: Readable.from([matrixFile()]) };
}
