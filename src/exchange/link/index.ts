export { lastHeard } from './last-heard.ts';
export { pushedTo } from './pushed-to.ts';
export { linkRoom } from './room.ts';
