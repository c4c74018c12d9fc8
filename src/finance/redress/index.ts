export { redressRoom } from './room.ts';
