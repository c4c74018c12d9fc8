export { matrixVersion } from './matrix/index.ts';
export { matrixFile } from './method-stix.ts';
export { methodsRoom } from './room.ts';
