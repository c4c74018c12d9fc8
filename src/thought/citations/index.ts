export { type CheckedText, checkLine } from './check-line.ts';
export { installedScripture } from './installed-scripture.ts';
export { indexQuran } from './quran-index.ts';
export { readTanzil } from './read-tanzil.ts';
