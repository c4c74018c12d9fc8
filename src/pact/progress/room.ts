import { type Handlers, mount } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { progressRoutes } from './contract.ts';
import { giveEvidence } from './give-evidence.ts';
import { giveReply } from './give-reply.ts';
import { giveReport } from './give-report.ts';
import { giveReview } from './give-review.ts';
import { listReviews } from './list-reviews.ts';
import { progressPageRoutes } from './page-contract.ts';
import { readCommitment } from './read-commitment.ts';

type Deps = Pick<PactDeps, 'desk' | 'secret'>;

/** The room of progress: how far a state says it is, what shows it, what others found, and what it answers. */
export function progressRoom(deps: Deps): Room {
  return { jobs: [], mount: (app, border) => mount(app, routes, progressHandlers(deps), border) };
}

const routes = { ...progressRoutes, ...progressPageRoutes };

export const progressHandlers = (deps: Deps): Handlers<typeof routes> => ({
  giveEvidence: ({ body }, call) => call.transact((act) => giveEvidence(act, deps, body)),
  giveReport: ({ body }, call) => call.transact((act) => giveReport(act, deps, body)),
  giveReview: ({ body }, call) => call.transact((act) => giveReview(act, deps, body)),
  giveReply: ({ body }, call) => call.transact((act) => giveReply(act, deps, body)),
  commitmentPage: ({ params, query }, call) =>
    call.transact((act) => readCommitment(act, deps, { ...params, ...query })),
  waitingReviews: ({ query }, call) => call.transact((act) => listReviews(act, deps, query)),
});
