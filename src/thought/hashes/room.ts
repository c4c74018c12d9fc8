import { type Handlers, mount } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { thoughtHashRoutes } from './contract.ts';
import { lookUp } from './look-up.ts';
import { endHash, objectToHash, sendObjection, settleObjection } from './object-to-hash.ts';
import { proposeHash, publishHash, reviewHash } from './propose-hash.ts';
import { viewHashes } from './view-hashes.ts';

/** The room of known content: hashes that say "review this" and nothing else. */
export function hashesRoom(deps: ThoughtDeps): Room {
  const handlers: Handlers<typeof thoughtHashRoutes> = {
    hashes: (_, call) => call.transact(async (act) => ({ items: await viewHashes(act) })),
    proposeHash: ({ body }, call) => call.transact((act) => proposeHash(act, deps, body)),
    reviewHash: ({ params, body }, call) => call.transact((act) => reviewHash(act, deps, { ...params, ...body })),
    publishHash: ({ params }, call) => call.transact((act) => publishHash(act, deps, params.id)),
    endHash: ({ params, body }, call) => call.transact((act) => endHash(act, deps, { ...params, ...body })),
    objectToHash: ({ params, body }, call) =>
      call.transact((act) => objectToHash(act, deps, { content: params.id, ...body })),
    sendObjection: ({ params }, call) => call.transact((act) => sendObjection(act, deps, params.id)),
    settleObjection: ({ params, body }, call) =>
      call.transact((act) => settleObjection(act, deps, { ...params, ...body })),
    lookUpHash: ({ query }, call) => call.transact(async (act) => ({ matches: await lookUp(act, deps, query) })),
  };
  return { jobs: [], mount: (app, border) => mount(app, thoughtHashRoutes, handlers, border) };
}
