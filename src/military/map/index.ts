export { mapRoom } from './room.ts';
