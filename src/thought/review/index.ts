export { reviewRoom } from './room.ts';
export { noCorpus } from './source-check.ts';
