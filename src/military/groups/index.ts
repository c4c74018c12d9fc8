export { groupsRoom } from './room.ts';
