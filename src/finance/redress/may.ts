import type { Actor } from '#base';
import type { RedressFaultCode } from './faults.ts';
import type { Proposal } from './proposal-store.ts';

type Who = Pick<Actor, 'kind' | 'id'>;

/** Why this person may not propose here; undefined when they may. `deciders`: who decided what is questioned. */
export function whyNotPropose(actor: Who, deciders: ReadonlySet<string>): RedressFaultCode | undefined {
  if (actor.kind !== 'person') return 'redress-person-only';
  return deciders.has(actor.id) ? 'redress-not-independent' : undefined;
}

/** Why this person may not be the second; undefined when they may. */
export function whyNotSecond(
  actor: Who,
  proposal: Pick<Proposal, 'state' | 'by_id'>,
  deciders: ReadonlySet<string>,
): RedressFaultCode | undefined {
  if (actor.kind !== 'person') return 'redress-person-only';
  if (proposal.state !== 'waiting') return 'redress-no-proposal';
  if (proposal.by_id === actor.id) return 'redress-own-proposal';
  return deciders.has(actor.id) ? 'redress-not-independent' : undefined;
}
