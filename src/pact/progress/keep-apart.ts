import { type Act, commonFault } from '#base';
import type { DoorStep, OwnDoor } from '#exchange';
import type { ProgressReview } from '#records';
import { personKey, seatOf } from '../institutions/index.ts';
import { progressFault } from './faults.ts';
import { hadHandIn, satWithReporter, type Somebody } from './independent.ts';
import { reportedBy } from './reported.ts';
import { somebodyBehind } from './somebody.ts';

type Check = NonNullable<OwnDoor['check']>;

/**
 * Nobody is two people: whoever signs is another person than everybody who wrote, and not one of them under a second
 * account. Asked at the door of every kind a state reports by. Errors: `second-is-author`.
 */
export const twoPersons =
  (secret: Buffer): Check =>
  async (act, { step, authors }) => {
    if (step !== 'sign') return;
    const second = await somebodyBehind(act, secret, act.actor.id);
    if (second.accounts.some((account) => authors.includes(account))) throw progressFault('second-is-author');
  };

/**
 * Whoever reviews did not report: not as its author, proposer or second person, by whatever account, and not from an
 * institution that reported; and whoever signs the review had no hand in the report either. It is asked of every author of
 * the review at every step, so no way to a draft leads round it. Errors: `no-seat`, `review-not-as-seated`,
 * `verifier-is-reporter`, `verifier-of-same-institution`, `second-is-reporter`, `second-is-author`, `not-found`.
 */
export const verifierApart =
  (secret: Buffer): Check =>
  async (act, step) => {
    await twoPersons(secret)(act, step);
    const said = step.properties as Partial<ProgressReview>;
    const { report_ref, reviewer } = said;
    // What says nothing of a report is no review: its shape is refused when it is proposed.
    if (report_ref === undefined) return;
    const reported = (await reportedBy(act, [report_ref], (id) => step.standBehind(id))).get(report_ref);
    if (reported === undefined) throw commonFault('not-found');
    const authors: Somebody[] = [];
    for (const account of step.authors) authors.push(await somebodyBehind(act, secret, account));
    if (authors.some((one) => hadHandIn(reported, one))) throw progressFault('verifier-is-reporter');
    if (authors.some((one) => satWithReporter(reported, one))) throw progressFault('verifier-of-same-institution');
    // Nor does who reported take a finding back from those who were told it; that needs no seat and no words of one's own.
    if (step.step === 'sign') {
      const second = await somebodyBehind(act, secret, act.actor.id);
      if (hadHandIn(reported, second)) throw progressFault('second-is-reporter');
    } else if (!step.recall) await needsOwnWords(act, secret, step.step, said);
    if (!step.recall && !authors.some(({ key }) => key === reviewer)) throw progressFault('review-not-as-seated');
  };

/** A review is in the name of who writes it and of where they sit that day. */
async function needsOwnWords(
  act: Act,
  secret: Buffer,
  step: DoorStep['step'],
  { reviewer, institution }: Partial<ProgressReview>,
): Promise<void> {
  const seat = await seatOf(act, act.actor.id);
  if (seat === undefined) throw progressFault('no-seat');
  const own =
    reviewer === personKey(secret, seat.person) && institution?.institution_id === seat.institution.institution_id;
  if (step === 'write' && !own) throw progressFault('review-not-as-seated');
}
