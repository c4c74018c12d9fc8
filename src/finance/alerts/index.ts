export { briefAlert } from './brief-alert.ts';
export type { Candidate, Pair } from './candidate.ts';
export { isWorthyReason } from './worthy-reason.ts';
export { writtenText } from './written-text.ts';
export { closeForRows, closeForSubjects, closePairs } from './close-alerts.ts';
export { raiseAlerts } from './raise-alerts.ts';
export { releaseAlert } from './release-alert.ts';
export { alertsRoom } from './room.ts';
export { pairsOfRows, pairsOfSubjects, type StandingPair } from './standing-pairs.ts';
