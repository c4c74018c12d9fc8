export { appendLeaves } from './append-leaves.ts';
export { askWitness } from './ask-witness.ts';
export { followLog } from './follow-log.ts';
export { findLog, lockLog } from './log-store.ts';
export { reportContradiction } from './report-contradiction.ts';
export { ledgerRoom } from './room.ts';
export { resumeOwnLog, type SeenLeaves, seenShape } from './seen-leaves.ts';
export { seenRecordsShape } from './seen-records.ts';
export type { WitnessedLog } from './witness.ts';
