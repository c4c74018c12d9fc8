import { type Act, type Border, type Call, commonFault, type Handlers, mount, placeOf } from '#base';
import type { Room } from '../room.ts';
import { exportBoard, listBoard, summariseBoard } from './board.ts';
import { redressRoutes } from './contract.ts';
import { endExemptionsJob, forgetPlacesJob } from './end-exemptions.ts';
import { readExemptions } from './exemption-view.ts';
import { viewFile } from './file-view.ts';
import { askPerson, linkFile, noteFile, openFile, takeFile } from './handle-file.ts';
import { openReviewsJob } from './open-reviews.ts';
import { findProposal } from './proposal-store.ts';
import { proposalView, readProposals } from './proposal-view.ts';
import { proposeAnswer } from './propose-answer.ts';
import { proposeExemption, proposeRevocation } from './propose-exemption.ts';
import { proposeRelease } from './propose-release.ts';
import { publicRedressRoutes } from './public-contract.ts';
import { publicHandlers } from './public-handlers.ts';
import { type RedressKeys, redressKeys } from './redress-keys.ts';
import { secondProposal, withdrawProposal } from './second-proposal.ts';

/** The way back: the public page without an account, the officers' board, releases, exemptions, appeals. */
export function redressRoom({ secret }: { secret: Buffer }): Room {
  const keys = redressKeys(secret);
  return {
    jobs: [endExemptionsJob(keys), forgetPlacesJob, openReviewsJob(keys)],
    mount: (app, border) => {
      const door = placedBorder(border);
      mount(app, publicRedressRoutes, publicHandlers({ keys, placeFor: door.placeFor }), door.border);
      mount(app, redressRoutes, officeHandlers(keys), border);
    },
  };
}

/** A border that remembers where each call comes from. */
function placedBorder(border: Border): { border: Border; placeFor: (call: Call) => string } {
  const places = new WeakMap<Call, string>();
  return {
    border: {
      ...border,
      call: async (request) => {
        const call = await border.call(request);
        places.set(call, placeOf(request.ip));
        return call;
      },
    },
    placeFor: (call) => places.get(call) ?? '',
  };
}

/** One act a route; each act is one transaction, and answers with the file or the proposal as it stands then. */
export function officeHandlers(keys: RedressKeys): Handlers<typeof redressRoutes> {
  const proposed = (call: Call, work: (act: Act) => Promise<string>) =>
    call.transact(async (act) => {
      const proposal = await findProposal(act.tx, await work(act));
      if (proposal === undefined) throw commonFault('not-found');
      return proposalView(keys, proposal);
    });
  const onFile = (call: Call, id: string, work: (act: Act) => Promise<void>) =>
    call.transact(async (act) => {
      await work(act);
      return viewFile(act, keys, id);
    });
  return {
    redressFiles: ({ query }, call) => call.transact((act) => listBoard(act, keys, query)),
    redressExport: ({ query }, call) => exportBoard(call, query),
    redressSummary: (_, call) => call.transact((act) => summariseBoard(act)),
    redressFile: ({ params }, call) => call.transact((act) => viewFile(act, keys, params.id)),
    openRedress: ({ body }, call) => call.transact(async (act) => viewFile(act, keys, await openFile(act, keys, body))),
    takeRedress: ({ params: { id }, body }, call) => onFile(call, id, (act) => takeFile(act, keys, { id, ...body })),
    linkRedress: ({ params: { id }, body }, call) => onFile(call, id, (act) => linkFile(act, keys, { id, ...body })),
    noteRedress: ({ params: { id }, body }, call) => onFile(call, id, (act) => noteFile(act, keys, { id, ...body })),
    askPerson: ({ params: { id }, body }, call) => onFile(call, id, (act) => askPerson(act, keys, { id, ...body })),
    proposeAnswer: ({ params: { id }, body }, call) =>
      onFile(call, id, (act) => proposeAnswer(act, keys, { id, ...body })),
    proposeRelease: ({ body }, call) => proposed(call, (act) => proposeRelease(act, keys, body)),
    proposeExemption: ({ body }, call) => proposed(call, (act) => proposeExemption(act, keys, body)),
    proposeRevocation: ({ params: { id }, body }, call) =>
      proposed(call, (act) => proposeRevocation(act, keys, { id, ...body })),
    redressProposals: ({ query }, call) => call.transact((act) => readProposals(act, keys, query.target)),
    secondRedress: ({ params: { id }, body }, call) =>
      call.transact(async (act) => proposalView(keys, await secondProposal(act, keys, { id, ...body }))),
    withdrawRedress: ({ params: { id }, body }, call) =>
      call.transact(async (act) => proposalView(keys, await withdrawProposal(act, keys, { id, ...body }))),
    exemptions: ({ query }, call) => call.transact((act) => readExemptions(act, query)),
  };
}
