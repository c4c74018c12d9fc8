import { Readable } from 'node:stream';
import { type Act, commonFault, type Handlers, mount, need } from '#base';
import { uploadInMemory } from '#base/tabular';
import type { MilitaryDeps } from '../deps.ts';
import { readMessage } from '../edxl-rm/index.ts';
import type { Room } from '../room.ts';
import { contributionRoutes } from './contract.ts';
import { fromEdxl } from './from-edxl.ts';
import { giveCapability, withdrawCapability } from './give-capability.ts';
import { giveContribution } from './give-contribution.ts';
import { giveFinding } from './give-finding.ts';
import { readKnown } from './known.ts';
import { listCapabilities, viewCapability } from './read-capabilities.ts';
import { toEdxl } from './to-edxl.ts';

/** Bytes: a message is a page. */
const largest = 4 * 1024 * 1024;

/** The room of what states need, offer and give each other. All of it are records; the room keeps nothing of its own. */
export function contributionsRoom(deps: MilitaryDeps): Room {
  const handlers: Handlers<typeof contributionRoutes> = {
    capabilities: ({ query }, call) => call.transact((act) => listCapabilities(act, deps, query)),
    capability: ({ params }, call) => call.transact((act) => viewCapability(act, deps, params.id)),
    giveCapability: ({ body }, call) => call.transact((act) => giveCapability(act, deps, body)),
    withdrawCapability: ({ params, body }, call) =>
      call.transact((act) => withdrawCapability(act, deps, { ...params, ...body })),
    giveContribution: ({ body }, call) => call.transact((act) => giveContribution(act, deps, body)),
    giveFinding: ({ body }, call) => call.transact((act) => giveFinding(act, deps, body)),
    readEdxl: async (_, call, upload) => {
      need(call.actor, 'military.plan');
      const { content } = await uploadInMemory(upload, largest);
      const message = readMessage(content.toString('utf8'));
      await call.transact((act) =>
        act.audit({ action: 'military.edxl.read', objects: [], detail: { message: message.name } }),
      );
      return { message: message.name, items: fromEdxl(message) };
    },
    writeEdxl: ({ params }, call) =>
      call.transact(async (act) => ({
        fileName: `${params.id}.xml`,
        stream: Readable.from([await messageOf(act, deps, params.id)]),
      })),
  };
  return { jobs: [], mount: (app, border) => mount(app, contributionRoutes, handlers, border) };
}

async function messageOf(act: Act, deps: MilitaryDeps, id: string): Promise<string> {
  need(act.actor, 'military.read');
  const capability = (await readKnown(act, deps)).capabilities.get(id);
  if (capability === undefined) throw commonFault('not-found');
  await act.audit({ action: 'military.edxl.write', objects: [`record:${id}`] });
  return toEdxl(capability);
}
