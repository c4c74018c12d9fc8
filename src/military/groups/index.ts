export { groupsRoom } from './room.ts';
export type { EventData, EventSource } from './event-source.ts';
