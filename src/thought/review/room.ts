import { type Act, type Handlers, mount } from '#base';
import type { Room } from '../room.ts';
import { assignReview, delegateReview } from './assign.ts';
import { reReviewJob } from './call-re-reviews.ts';
import { commentOn, resolveComment } from './comment.ts';
import { thoughtReviewRoutes } from './contract.ts';
import { decideReview } from './decide.ts';
import type { ReviewDeps } from './deps.ts';
import { proposePublication, secondPublication } from './publish.ts';
import { viewReview } from './review-view.ts';
import { submitDossier } from './submit.ts';
import { waitingReviews } from './waiting.ts';

/** The room of review: what stands between a draft and its publication. */
export function reviewRoom(deps: ReviewDeps): Room {
  return { jobs: [reReviewJob], mount: (app, border) => mount(app, thoughtReviewRoutes, reviewHandlers(deps), border) };
}

/** One act a route, one transaction an act; each answers with the review as it stands then. */
function reviewHandlers(deps: ReviewDeps): Handlers<typeof thoughtReviewRoutes> {
  const after = async (act: Act, id: string, done: Promise<void>) => {
    await done;
    return viewReview(act, deps, id);
  };
  return {
    review: ({ params }, call) => call.transact((act) => viewReview(act, deps, params.id)),
    waitingReviews: (_, call) => call.transact((act) => waitingReviews(act, deps)),
    submitDossier: ({ params: { id } }, call) =>
      call.transact((act) => after(act, id, submitDossier(act, deps, { id }))),
    decideReview: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, decideReview(act, deps, { id, ...body }))),
    assignReview: async ({ params: { id }, body }, call) => {
      const found = await deps.findPerson(body.account);
      return call.transact((act) => after(act, id, assignReview(act, deps, { id, found, ...body })));
    },
    delegateReview: async ({ params: { id }, body }, call) => {
      const found = await deps.findPerson(body.account);
      return call.transact((act) => after(act, id, delegateReview(act, deps, { id, found, ...body })));
    },
    commentDossier: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, commentOn(act, deps, { id, ...body }))),
    resolveComment: ({ params: { id, comment } }, call) =>
      call.transact((act) => after(act, id, resolveComment(act, deps, { id, comment }))),
    proposePublication: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, proposePublication(act, deps, { id, ...body }))),
    secondPublication: ({ params: { id }, body }, call) =>
      call.transact((act) => after(act, id, secondPublication(act, deps, { id, ...body }))),
  };
}
