import { type Handlers, mount } from '#base';
import type { ExchangeDesk } from '#exchange';
import type { Room } from '../room.ts';
import { askCase } from './ask-case.ts';
import type { OnEffectEnded } from './case.ts';
import { caseRoutes } from './contract.ts';
import { decideCases } from './decide-cases.ts';
import { effectDueJob } from './effect-due-job.ts';
import { exportCases } from './export-cases.ts';
import { listCases, summariseCases } from './list-cases.ts';
import { reportRefusal } from './report-refusal.ts';
import { secondDecision } from './second-decision.ts';
import { type RenderExplanation, viewCase } from './view-case.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

export interface CasesDeps {
  desk: Pick<ExchangeDesk, 'openDraft' | 'askRequest' | 'noteReceipt'>;
  effectEnded: OnEffectEnded;
  /** Of `screening`, which stands above this room. */
  renderExplanation: RenderExplanation;
}

/** The room of national decisions: the queue, one case, the decisions of two people. */
export function casesRoom(deps: CasesDeps): Room {
  return { jobs: [effectDueJob], mount: (app, border) => mount(app, caseRoutes, caseHandlers(deps), border) };
}

export function caseHandlers(deps: CasesDeps): Handlers<typeof caseRoutes> {
  return {
    cases: ({ query }, call) => call.transact((act) => listCases(act, query)),
    casesExport: ({ query }, call) => exportCases(call, query),
    caseSummary: (_, call) => call.transact((act) => summariseCases(act)),
    case: ({ params }, call) => call.transact((act) => viewCase(act, params.id, deps.renderExplanation)),
    decideCases: ({ body }, call) => call.transact((act) => decideCases(act, body)),
    secondCases: ({ params, body }, call) =>
      call.transact(async (act) => {
        await secondDecision(act, deps, { ...params, ...body });
        return params;
      }),
    withdrawCases: ({ params, body }, call) =>
      call.transact(async (act) => {
        await withdrawProposal(act, { ...params, ...body });
        return params;
      }),
    askCase: ({ params, body }, call) =>
      call.transact(async (act) => ({ draft: await askCase(act, deps.desk, { ...params, ...body }) })),
    reportRefusal: ({ params }, call) =>
      call.transact(async (act) => ({ draft: await reportRefusal(act, deps.desk, params.id) })),
  };
}
