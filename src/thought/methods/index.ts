export { methodsRoom } from './room.ts';
