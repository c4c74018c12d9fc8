import { commonFault } from '#base';
import { signInFault } from './faults.ts';
import type { Ground } from './ground.ts';
import { freshTime } from './session.ts';
import type { Holding } from './session-store.ts';
import type { Step } from './tables.ts';
import type { Visit } from './visit.ts';

/** The session of a person who has signed in; a program has none. Throws `sign-in-required`. */
export function holder(visit: Visit): Holding {
  if (visit.holding?.session.step !== 'signed-in') throw commonFault('sign-in-required');
  return visit.holding;
}

/** The session that waits at this step. Throws `wrong-step`. */
export function holderAt(visit: Visit, step: Step): Holding {
  if (visit.holding?.session.step !== step) throw signInFault('wrong-step');
  return visit.holding;
}

/** Who may add or remove a second factor: whoever must enrol the first one, or signed in a short time ago. */
export function mayChangeFactors(ground: Ground, visit: Visit): Holding {
  if (visit.holding?.session.step === 'enrol') return visit.holding;
  const holding = holder(visit);
  const age = ground.clock.now().getTime() - holding.session.made_at.getTime();
  if (age > freshTime) throw signInFault('sign-in-again');
  return holding;
}

/** The token of a call that came from a page of ours, before or in a session. Throws `anti-forgery`. */
export function fromOwnPage(visit: Visit): string {
  if (visit.token === undefined) throw signInFault('anti-forgery');
  return visit.token;
}
