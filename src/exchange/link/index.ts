export { pushedTo } from './pushed-to.ts';
export { linkRoom } from './room.ts';
