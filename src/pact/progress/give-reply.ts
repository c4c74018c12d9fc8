import { type Act, commonFault, need } from '#base';
import { localReader, type PutForward } from '#exchange';
import type { PactDeps } from '../deps.ts';
import { statementsFor } from '../projection/statements-for.ts';
import type { ReplyInput } from './contract.ts';
import { progressFault } from './faults.ts';
import { needState } from './needs-seat.ts';

/**
 * Puts this state's reply to a review of one of its reports forward, or writes its draft anew (right `pact.report`). It is
 * shown wherever the finding is. Errors: `no-alliance`, `not-found`, `review-not-of-us`.
 */
export async function giveReply(
  act: Act,
  deps: Pick<PactDeps, 'desk'>,
  { review: id, text, language, asksCorrection, audience, draft }: ReplyInput,
): Promise<PutForward> {
  need(act.actor, 'pact.report');
  const state = await needState(act, deps);
  const reader = localReader(act.actor);
  const [review] = await statementsFor(act, reader, { kinds: ['progress-review'], ids: [id] });
  if (review === undefined) throw commonFault('not-found');
  const [report] = await statementsFor(act, reader, { kinds: ['progress-report'], ids: [review.said.report_ref] });
  if (report?.own !== true) throw progressFault('review-not-of-us');
  const put = await deps.desk.putForward(act, {
    kind: 'reply',
    properties: { lang: language, review_ref: id, state, reply_text: text, asks_correction: asksCorrection },
    derivedFrom: review.own ? [] : [id],
    audience,
    draft,
    title: text.slice(0, 200),
  });
  await act.audit({
    action: 'pact.reply.give',
    objects: [`draft:${put.draft}`, `record:${id}`],
    detail: { asksCorrection },
  });
  return put;
}
