export { taxiiRoom } from './room.ts';
