export { progressRoom } from './room.ts';
