export { proposalsFor } from './change-store.ts';
export { membersOn } from './read-members.ts';
export { membersRoom } from './room.ts';
