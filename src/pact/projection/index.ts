export { projectionRoom } from './room.ts';
