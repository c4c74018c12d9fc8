export { planningRoom } from './room.ts';
