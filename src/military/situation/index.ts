export { situationRoom } from './room.ts';
