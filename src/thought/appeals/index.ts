export { appealsRoom } from './room.ts';
