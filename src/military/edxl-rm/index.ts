export { type Elements, elementsAt, everyAt, type ResourceMessage, wordsAt } from './message.ts';
export { readMessage } from './read-message.ts';
export { writeMessage } from './write-message.ts';
