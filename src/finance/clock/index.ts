export { clockRoom } from './room.ts';
