export { homeRoom } from './room.ts';
