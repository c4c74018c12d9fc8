export type { ResourceMessage } from './message.ts';
export { type Elements, elementsAt, everyAt, wordsAt } from '../edxl/value.ts';
export { readMessage } from './read-message.ts';
export { writeMessage } from './write-message.ts';
