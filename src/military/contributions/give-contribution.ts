import { type Act, commonFault, need } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import { contributionFault } from './faults.ts';
import { readKnown } from './known.ts';
import { amountsOf, nextSteps, standingOf } from './standing.ts';
import { type ContributionState, saidBy } from './words.ts';

export interface ContributionInput {
  need: string;
  offer?: string | undefined;
  stands: ContributionState;
  quantity: number;
  onDay?: string | undefined;
  reason?: string | undefined;
  audience: 'members' | 'public';
}

const saysWhy: ReadonlySet<ContributionState> = new Set(['declined', 'provisional', 'withdrawn']);

/**
 * Puts forward what this state says of a contribution (right `military.plan`): the state that needs asks and releases, the
 * state that gives commits, declines, deploys. Errors: `not-found`, `contribution-not-yours`, `contribution-out-of-turn`,
 * `contribution-without-reason`, `contribution-too-much`, `contribution-caveat`.
 */
export async function giveContribution(act: Act, { desk }: Pick<MilitaryDeps, 'desk'>, input: ContributionInput) {
  need(act.actor, 'military.plan');
  const known = await readKnown(act, { desk });
  const [wanted, offered] = [known.capabilities.get(input.need), known.capabilities.get(input.offer ?? '')];
  if (wanted?.said.direction !== 'need' || wanted.said.withdrawn !== undefined) throw commonFault('not-found');
  if (input.offer !== undefined && offered?.said.direction !== 'offer') throw commonFault('not-found');
  const side = saidBy[input.stands];
  const mine = side === 'need' ? wanted.record.own : (offered?.record.own ?? input.stands === 'declined');
  if (!mine) throw contributionFault('contribution-not-yours');
  const standing = standingOf(known, input.need, input.offer);
  if (!nextSteps(standing, side).includes(input.stands))
    throw contributionFault('contribution-out-of-turn', { before: standing.last?.said.contribution_state ?? '–' });
  const reason = input.reason ?? '';
  if (saysWhy.has(input.stands) && reason.length < 10) throw contributionFault('contribution-without-reason');
  if (offered !== undefined && input.stands === 'committed') {
    const theatre = wanted.said.theatre ?? '';
    if (offered.said.theatres_excluded?.includes(theatre) === true)
      throw contributionFault('contribution-caveat', { theatre });
    const taken = amountsOf(known, offered.record.id);
    const before = standing.last?.said.contribution_state === 'committed' ? standing.last.said.quantity : 0;
    const left = (offered.said.quantity ?? 0) - taken.committed - taken.delivered + before;
    if (input.quantity > left) throw contributionFault('contribution-too-much', { left });
  }
  const [own, other] = side === 'need' ? [standing.need, standing.offer] : [standing.offer, standing.need];
  const put = await desk.putForward(act, {
    kind: 'contribution',
    properties: {
      need_ref: input.need,
      ...(input.offer !== undefined && { offer_ref: input.offer }),
      contribution_state: input.stands,
      quantity: input.quantity,
      ...(input.onDay !== undefined && { on_day: input.onDay }),
      ...(reason !== '' && { reason }),
      ...(other !== undefined && { answers_version: new Date(other.record.version).toISOString() }),
    },
    audience: input.audience,
    versionOf: own?.record.id,
  });
  await act.audit({
    action: 'military.contribution.give',
    objects: [
      `draft:${put.draft}`,
      `record:${input.need}`,
      ...(input.offer === undefined ? [] : [`record:${input.offer}`]),
    ],
    detail: { stands: input.stands, quantity: input.quantity },
  });
  return put;
}
