export { workbenchRoom } from './room.ts';
