export type { RenderExplanation } from './alert-view.ts';
export type { MayWork } from './assign-alerts.ts';
export type { Candidate, ClosedBecause, Pair } from './candidate.ts';
export { closeForRows, closeForSubjects, closePairs } from './close-alerts.ts';
export { raiseAlerts, type Raised } from './raise-alerts.ts';
export { type AlertsDeps, alertsRoom } from './room.ts';
export { pairsOfRows, pairsOfSubjects, type StandingPair } from './standing-pairs.ts';
