export { linkRoom } from './room.ts';
