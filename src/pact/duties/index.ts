export { dutiesRoom } from './room.ts';
