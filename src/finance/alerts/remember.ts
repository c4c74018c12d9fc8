import type { Standing } from './alert-state.ts';
import type { ClosedBecause } from './candidate.ts';

/** What is known of a pair that was raised before. */
export interface Known extends Standing {
  evidence: string;
  shown: string;
  closedBecause: ClosedBecause | null;
}

/**
 * `reopen`: it waits for a decision again. `return`: it was closed and its decision holds again.
 * `update`: it is open, with other evidence. `refresh`: only what is shown changed. `rest`: nothing did.
 */
export type Meeting = 'reopen' | 'return' | 'update' | 'refresh' | 'rest';

/** The memory of decisions: how a pair that screening found again meets what stands. Never decides anything. */
export function meet(known: Known, found: { evidence: string; shown: string }): Meeting {
  const sameEvidence = known.evidence === found.evidence;
  if (known.state === 'closed') {
    // A list that names the subject again is a new act of its authority: what was decided before is asked again.
    const remembered = sameEvidence && known.verdict !== null && known.closedBecause !== 'delisted';
    return remembered ? 'return' : 'reopen';
  }
  if (!sameEvidence) return known.state === 'open' ? 'update' : 'reopen';
  return known.shown === found.shown ? 'rest' : 'refresh';
}
