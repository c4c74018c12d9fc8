export { withDoor } from './own-door.ts';
export { dossiersRoom } from './room.ts';
