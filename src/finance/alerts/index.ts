export type { Candidate, ClosedBecause, Pair } from './candidate.ts';
export { closeForRows, closeForSubjects, closePairs } from './close-alerts.ts';
export { raiseAlerts, type Raised } from './raise-alerts.ts';
export { pairsOfRows, pairsOfSubjects, type StandingPair } from './standing-pairs.ts';
