export type AlertState = 'open' | 'proposed' | 'decided' | 'closed';
export type Verdict = 'same' | 'different' | 'undetermined';

/** Where an alert stands. `verdict` is what was proposed or decided; a closed alert keeps the verdict that stood. */
export interface Standing {
  state: AlertState;
  verdict: Verdict | null;
}

/** What people do to an alert, and what happens to it when one of its two sides changes. */
export type AlertEvent =
  | { kind: 'decide'; verdict: Verdict }
  | { kind: 'approve' | 'refuse' | 'withdraw' }
  | { kind: 'evidence-changed' | 'close' | 'return' };

/** Why an event cannot happen now; also the code of the fault a person gets. */
export type Refusal =
  | 'alert-closed'
  | 'alert-already-decided'
  | 'alert-waits-for-second'
  | 'alert-no-proposal'
  | 'alert-nothing-decided';

const open: Standing = { state: 'open', verdict: null };

/** The state machine of an alert, whole. Gives the next standing, or why not. */
export function nextStanding(from: Standing, event: AlertEvent): Standing | Refusal {
  if (event.kind === 'decide') return decided(from, event.verdict);
  return moves[event.kind](from);
}

const moves: Record<Exclude<AlertEvent['kind'], 'decide'>, (from: Standing) => Standing | Refusal> = {
  approve: (from) => (from.state === 'proposed' ? { state: 'decided', verdict: 'same' } : noProposal(from)),
  refuse: (from) => (from.state === 'proposed' ? open : noProposal(from)),
  withdraw: (from) => {
    if (from.state === 'closed') return 'alert-closed';
    return from.state === 'open' ? 'alert-nothing-decided' : open;
  },
  'evidence-changed': () => open,
  // A proposal dies with the alert; a decision is remembered, should the row come back as it was.
  close: (from) => ({ state: 'closed', verdict: from.state === 'proposed' ? null : from.verdict }),
  return: (from) => (from.verdict === null ? open : { state: 'decided', verdict: from.verdict }),
};

function decided(from: Standing, verdict: Verdict): Standing | Refusal {
  if (from.state === 'closed') return 'alert-closed';
  if (from.state === 'proposed') return 'alert-waits-for-second';
  // "Undetermined" asks for more, so it may be followed by an answer; the other two must be withdrawn first.
  if (from.state === 'decided' && from.verdict !== 'undetermined') return 'alert-already-decided';
  return { state: verdict === 'same' ? 'proposed' : 'decided', verdict };
}

function noProposal(from: Standing): Refusal {
  return from.state === 'closed' ? 'alert-closed' : 'alert-no-proposal';
}

/** Whether somebody still has work with it: it stands in the queue and can be late. */
export function awaitsWork(standing: Standing): boolean {
  if (standing.state === 'decided') return standing.verdict === 'undetermined';
  return standing.state !== 'closed';
}
