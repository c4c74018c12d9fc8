export { capacitiesRoom } from './room.ts';
