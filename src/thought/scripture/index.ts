export { scriptureRoom } from './room.ts';
export { scriptureShelf } from './shelf.ts';
