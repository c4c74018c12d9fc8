export { meetingsRoom } from './room.ts';
