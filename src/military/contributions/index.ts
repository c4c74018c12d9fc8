export { contributionsRoom } from './room.ts';
