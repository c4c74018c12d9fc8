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
