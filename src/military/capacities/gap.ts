import type { Capability, ReadinessFindingRecord } from '#records';

import { readinessRungs } from '../contributions/words.ts';
import type { GoalInput, GoalView } from './contract.ts';

/** An offer as a goal counts it: what its state says of its readiness, and what somebody else found. */
export interface CountedOffer {
  said: Capability;
  verified: ReadinessFindingRecord['rung'] | undefined;
}

/**
 * By rung, how much of a goal is offered on it or above, over all states together: a goal is the group's, and no state is
 * set against another. An offer counts that stands on the day of the horizon, in the goal's unit, and goes to its theatre.
 */
export function rungsOf(goal: GoalInput, offers: readonly CountedOffer[]): GoalView['rungs'] {
  const counted = offers.filter(({ said }) => counts(goal, said));
  return readinessRungs.map((rung, at) => {
    const sum = (of: (offer: CountedOffer) => string | undefined) =>
      counted
        .filter((offer) => readinessRungs.findIndex((one) => one === of(offer)) >= at)
        .reduce((total, { said }) => total + (said.quantity ?? 0), 0);
    // An offer that says nothing of its readiness is pledged.
    const offered = sum(({ said }) => said.readiness ?? 'R1');
    const verified = sum((offer) => offer.verified);
    const gap = (there: number) => Math.max(0, goal.amount - there);
    return { rung, offered, verified, gap: gap(offered), gapVerified: gap(verified) };
  });
}

function counts(goal: GoalInput, said: Capability): boolean {
  if (said.axis !== 'military' || said.direction !== 'offer' || said.withdrawn !== undefined) return false;
  if (said.capability_type !== goal.capability || unitOf(said.unit) !== unitOf(goal.unit)) return false;
  if (said.ready_on === undefined || said.ready_on > goal.horizon) return false;
  if (said.valid_until !== undefined && said.valid_until.slice(0, 10) < goal.horizon) return false;
  return goal.theatre === undefined || said.theatres_excluded?.includes(goal.theatre) !== true;
}

const unitOf = (unit = ''): string => unit.normalize('NFC').trim().toLowerCase();
