export { appendLeaves } from './append-leaves.ts';
export { askWitness } from './ask-witness.ts';
export { followLog } from './follow-log.ts';
export { confirmOwnLog, doubtOwnLog, findLog, lockLog } from './log-store.ts';
export { reportContradiction } from './report-contradiction.ts';
export { ledgerRoom } from './room.ts';
export type { WitnessedLog } from './witness.ts';
