import { type AlertEvent, nextStanding, type Standing } from './alert-state.ts';
import { alertFault } from './faults.ts';

/** The next standing of an alert, or the fault that a person gets. */
export function advance(from: Standing, event: AlertEvent): Standing {
  const next = nextStanding(from, event);
  if (typeof next === 'string') throw alertFault(next);
  return next;
}
