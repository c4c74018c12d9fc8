import type { Actor } from '#base';
import type { Force } from '../designations/tables.ts';
import type { CaseState, Outcome } from './case.ts';
import type { CaseFaultCode } from './faults.ts';

/** Where a case stands, as far as it decides who may do what. */
export interface CaseStanding {
  state: CaseState;
  effect: boolean;
  outcome: Outcome | null;
  changed_since: boolean;
  force: Force;
  source: 'member' | 'list';
}

type Who = Pick<Actor, 'kind' | 'id'>;

/** Why this person may not decide so; undefined when they may. */
export function whyNotDecide(actor: Who, on: CaseStanding, outcome: Outcome): CaseFaultCode | undefined {
  if (actor.kind !== 'person') return 'case-person-only';
  if (on.state === 'ended') return 'case-ended';
  if (on.state === 'proposed') return 'case-waits-for-second';
  if (outcome === 'end-effect') return on.effect ? undefined : 'case-no-effect';
  if (outcome === 'give-effect') {
    // What is in effect may be confirmed anew once the designation says something else.
    const stands = on.effect ? !on.changed_since : on.outcome === 'give-effect';
    return stands ? 'case-already-decided' : undefined;
  }
  if (on.force === 'own') return 'case-own-designation';
  if (outcome === 'refuse' && on.force === 'binding') return 'case-binding';
  if (outcome === 'ask' && on.source === 'list') return 'case-nobody-to-ask';
  if (on.effect) return 'case-in-effect';
  return outcome === 'refuse' && on.outcome === 'refuse' ? 'case-already-decided' : undefined;
}

/** Why this person may not be the second; undefined when they may. `proposal`: the decision that waits. */
export function whyNotSecond(actor: Who, proposal: { byId: string } | undefined): CaseFaultCode | undefined {
  if (actor.kind !== 'person') return 'case-person-only';
  if (proposal === undefined) return 'case-no-proposal';
  return proposal.byId === actor.id ? 'case-own-proposal' : undefined;
}

/** Why this person may not take the proposal back; undefined when they may. */
export function whyNotWithdraw(actor: Who, proposal: { byId: string } | undefined): CaseFaultCode | undefined {
  if (actor.kind !== 'person') return 'case-person-only';
  if (proposal === undefined) return 'case-no-proposal';
  return proposal.byId === actor.id ? undefined : 'case-proposal-of-another';
}
