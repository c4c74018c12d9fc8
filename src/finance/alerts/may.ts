import type { Actor } from '#base';
import { nextStanding, type Standing, type Verdict } from './alert-state.ts';
import type { AlertFaultCode } from './faults.ts';

/** Why this person may not decide so; undefined when they may. `withdrewConfirmed`: who took back a confirmed match. */
export function whyNotDecide(
  actor: Pick<Actor, 'kind' | 'id'>,
  alert: Standing,
  verdict: Verdict,
  withdrewConfirmed: string | undefined,
): AlertFaultCode | undefined {
  if (actor.kind !== 'person') return 'alert-person-only';
  const next = nextStanding(alert, { kind: 'decide', verdict });
  if (typeof next === 'string') return next;
  return verdict === 'different' && withdrewConfirmed === actor.id ? 'alert-own-withdrawal' : undefined;
}

/** Why this person may not be the second; undefined when they may. `proposal` is the decision that waits. */
export function whyNotSecond(
  actor: Pick<Actor, 'kind' | 'id'>,
  alert: Standing,
  proposal: { byId: string } | undefined,
): AlertFaultCode | undefined {
  if (actor.kind !== 'person') return 'alert-person-only';
  const next = nextStanding(alert, { kind: 'approve' });
  if (typeof next === 'string') return next;
  if (proposal === undefined) return 'alert-no-proposal';
  return proposal.byId === actor.id ? 'alert-own-proposal' : undefined;
}

/** Why this person may not take the decision back; undefined when they may. */
export function whyNotWithdraw(
  actor: Pick<Actor, 'kind' | 'id'>,
  alert: Standing,
  decision: { byId: string; state: string },
): AlertFaultCode | undefined {
  if (actor.kind !== 'person') return 'alert-person-only';
  const next = nextStanding(alert, { kind: 'withdraw' });
  if (typeof next === 'string') return next;
  if (decision.state !== 'waiting' && decision.state !== 'standing') return 'alert-nothing-decided';
  return decision.state === 'waiting' && decision.byId !== actor.id ? 'alert-proposal-of-another' : undefined;
}
