export { scoreboardRoom } from './room.ts';
