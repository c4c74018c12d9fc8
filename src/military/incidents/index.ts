export { incidentsRoom } from './room.ts';
