import type { Outcome } from './source.ts';
import { timestampOf } from '../archive/index.ts';

/** The status resource (TAXII 2.1 §4.3.1) of objects that were all dealt with. */
export function statusOf(id: string, at: Date, outcomes: readonly Outcome[]): string {
  const those = (...states: readonly Outcome['state'][]) =>
    outcomes
      .filter((outcome) => states.includes(outcome.state))
      .map(({ id: object, version, message }) => ({ id: object, version, ...(message !== undefined && { message }) }));
  const [successes, failures, pendings] = [those('added', 'known'), those('failed'), those('pending')];
  return JSON.stringify({
    id,
    // What waits for a person here does not become something else while a client looks: the request is complete.
    status: pendings.length > 0 ? 'pending' : 'complete',
    request_timestamp: timestampOf(at.getTime() * 1000),
    total_count: outcomes.length,
    success_count: successes.length,
    ...(successes.length > 0 && { successes }),
    failure_count: failures.length,
    ...(failures.length > 0 && { failures }),
    pending_count: pendings.length,
    ...(pendings.length > 0 && { pendings }),
  });
}
