export { appendLeaves } from './append-leaves.ts';
export { askWitness, type SendToWitness, type Witness } from './ask-witness.ts';
export { type Followed, type FollowedLog, followLog } from './follow-log.ts';
export { confirmOwnLog, doubtOwnLog, findLog, lockLog, type LogRow } from './log-store.ts';
export { type Contradiction, reportContradiction } from './report-contradiction.ts';
export { ledgerRoom } from './room.ts';
export type { ServeLogDeps } from './serve-log.ts';
export type { WitnessedLog } from './witness.ts';
