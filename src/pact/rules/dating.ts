import { daysBetween, dayOf } from './days.ts';
import type { EvidenceFact } from './facts.ts';

/** How many days may lie between the day a piece of evidence bears and the day it was given. */
export const EVIDENCE_DAYS = 30;

export type Dating = 'in-time' | 'backdated' | 'postdated';

/**
 * Whether evidence came when what it shows happened. Backdated says nothing against it but this: it bears a day more than
 * 30 days before it was given, and whoever looks at it is told so.
 */
export function datingOf({ datedOn, version }: EvidenceFact): Dating {
  const days = daysBetween(datedOn, dayOf(version));
  if (days < 0) return 'postdated';
  return days > EVIDENCE_DAYS ? 'backdated' : 'in-time';
}

/** How many days may lie between the day another state's record bears and the day it came here, before it is pointed out. */
export const HEARD_DAYS = 7;

/**
 * Whether another state's record bears a day long before this node first heard of it ("said on 3 March, seen on 2 June"):
 * nothing keeps a state from signing under an earlier time than it had. It is shown and not counted by: every node came to
 * the record on a day of its own, one that joined yesterday to all of them at once, and all count alike.
 */
export const heardLate = ({ version, heard, own }: { version: string; heard: string; own: boolean }): boolean =>
  !own && daysBetween(dayOf(version), dayOf(heard)) > HEARD_DAYS;
