import { type Act, commonFault, need } from '#base';
import { localReader, type PutForward } from '#exchange';
import type { PactDeps } from '../deps.ts';
import { isByItsState } from '../projection/cells.ts';
import { statesByOrigin, statementsFor } from '../projection/statements-for.ts';
import { sameTime } from '../rules/days.ts';
import type { ReviewInput } from './contract.ts';
import { progressFault } from './faults.ts';
import { needWriter } from './needs-seat.ts';

/**
 * Puts forward what was found of a report, of this state or another, or writes its draft anew (right `pact.verify`). Whoever
 * had a hand in the report, or sits where it was made, is refused at the door of the kind (`keep-apart.ts`). It looks at
 * the version that was shown, which must be the last. Errors: `no-seat`, `no-alliance`, `not-found`, `report-not-open`,
 * and those of the door.
 */
export async function giveReview(
  act: Act,
  deps: Pick<PactDeps, 'desk' | 'secret'>,
  input: ReviewInput,
): Promise<PutForward> {
  need(act.actor, 'pact.verify');
  const writer = await needWriter(act, deps);
  const [report] = await statementsFor(act, localReader(act.actor), {
    kinds: ['progress-report'],
    ids: [input.report],
  });
  if (report === undefined) throw commonFault('not-found');
  const by = isByItsState(report, await statesByOrigin(act, deps.desk));
  if (!by || report.revoked || !sameTime(report.version, input.version)) throw progressFault('report-not-open');
  const put = await deps.desk.putForward(act, {
    kind: 'progress-review',
    properties: {
      lang: input.language,
      report_ref: report.id,
      report_version: report.version,
      state: writer.state,
      finding: input.finding,
      status_found: input.statusFound,
      review_text: input.text,
      institution: writer.institution,
      reviewer: writer.key,
      peer: report.state !== writer.state,
    },
    // No review reaches further than the report of another state that it speaks of.
    derivedFrom: report.own ? [] : [report.id],
    audience: input.audience,
    draft: input.draft,
    title: input.text.slice(0, 200),
  });
  await act.audit({
    action: 'pact.review.give',
    objects: [`draft:${put.draft}`, `record:${report.id}`],
    detail: { finding: input.finding, version: report.version },
  });
  return put;
}
