import { type Handlers, mount } from '#base';
import type { ThoughtDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { thoughtReferralRoutes } from './contract.ts';
import { decideReferral, listReferrals, noteReferral, proposeReferral } from './referral.ts';

/** The room of referrals: what two people ask of a platform, and what became of it. The node sends nothing itself. */
export function referralsRoom(deps: ThoughtDeps): Room {
  const handlers: Handlers<typeof thoughtReferralRoutes> = {
    referrals: (_, call) => call.transact(async (act) => ({ items: await listReferrals(act) })),
    proposeReferral: ({ body }, call) => call.transact((act) => proposeReferral(act, deps, body)),
    decideReferral: ({ params, body }, call) =>
      call.transact((act) => decideReferral(act, deps, { ...params, ...body })),
    noteReferral: ({ params, body }, call) => call.transact((act) => noteReferral(act, { ...params, ...body })),
  };
  return { jobs: [], mount: (app, border) => mount(app, thoughtReferralRoutes, handlers, border) };
}
