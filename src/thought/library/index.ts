export { libraryFonts, librarySearch } from './fonts.ts';
export { publishLibrary, verifyLibrary } from './library-edition.ts';
export type { LibraryMeans } from './library-files.ts';
export { printInWorker } from './print-in-worker.ts';
export { openPlates } from './plates/index.ts';
export { libraryPress, type Printed } from './press.ts';
export { libraryRoom } from './room.ts';
