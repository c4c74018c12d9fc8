export { scriptureRoom } from './room.ts';
export { type ScriptureShelf, scriptureShelf } from './shelf.ts';
