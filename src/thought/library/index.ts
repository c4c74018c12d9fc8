export { libraryFonts, librarySearch } from './fonts.ts';
export { type LibraryMeans, publishLibrary, verifyLibrary } from './library-edition.ts';
export { openPlates } from './plates/index.ts';
export { libraryPress, type Printed } from './press.ts';
export { libraryRoom } from './room.ts';
