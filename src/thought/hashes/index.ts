export { hashesRoom } from './room.ts';
export { contentKinds, storeContent } from './stored-content.ts';
