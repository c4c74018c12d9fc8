import { type Act, type Handlers, mount } from '#base';
import type { RecordKind } from '../kinds.ts';
import { type ReleaseDeps, titleOfKind, viewDraft } from '../release/index.ts';
import type { Room } from '../room.ts';
import { answerRequest } from './answer-request.ts';
import { askRequest } from './ask-request.ts';
import { assignRequest } from './assign-request.ts';
import { clarifyRequest } from './clarify-request.ts';
import { requestRoutes } from './contract.ts';
import { heedRequest } from './heed-request.ts';
import { heedResponse } from './heed-response.ts';
import { listRequests, summariseRequests } from './list-requests.ts';
import { requestMigrations } from './migration.ts';
import { readRequest } from './read-request.ts';
import { withdrawRequest } from './withdraw-request.ts';

/** The room of requests for information: what we ask, what we are asked, and the clocks of both. */
export function requestsRoom(deps: ReleaseDeps): Room {
  return {
    migrations: requestMigrations,
    jobs: [],
    mount: (app, border) => mount(app, requestRoutes, requestHandlers(deps), border),
  };
}

/** What the board does when requests and answers are stored. */
export function requestKinds(deps: Pick<ReleaseDeps, 'own'>): readonly RecordKind[] {
  return [
    {
      kind: 'information-request',
      axis: 'exchange',
      title: titleOfKind('information-request'),
      stored: (act, record) => heedRequest(act, deps, record),
    },
    {
      kind: 'information-response',
      axis: 'exchange',
      title: titleOfKind('information-response'),
      stored: heedResponse,
    },
  ];
}

/** One act a route, one transaction an act; what begins a draft answers with it. */
export function requestHandlers(deps: ReleaseDeps): Handlers<typeof requestRoutes> {
  const shown = async (act: Act, draft: Promise<string>) => viewDraft(act, deps, await draft);
  return {
    requests: ({ query }, call) => call.transact((act) => listRequests(act, deps, query)),
    requestSummary: (_, call) => call.transact((act) => summariseRequests(act)),
    request: ({ params }, call) =>
      call.transact(async (act) => {
        const view = await readRequest(act, deps, params.id);
        await act.audit({ action: 'exchange.request.read', objects: [`record:${view.id}`] });
        return view;
      }),
    askRequest: ({ body }, call) => call.transact((act) => shown(act, askRequest(act, deps, body))),
    answerRequest: ({ params, body }, call) =>
      call.transact((act) => shown(act, answerRequest(act, deps, { ...params, ...body }))),
    clarifyRequest: ({ params, body }, call) =>
      call.transact((act) => shown(act, clarifyRequest(act, deps, { ...params, ...body }))),
    withdrawRequest: ({ params, body }, call) =>
      call.transact((act) => shown(act, withdrawRequest(act, deps, { ...params, ...body }))),
    assignRequest: ({ params, body }, call) =>
      call.transact(async (act) => {
        await assignRequest(act, { ...params, ...body });
        return readRequest(act, deps, params.id);
      }),
  };
}
