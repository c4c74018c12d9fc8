export { excerptOf, marksIn } from './excerpt.ts';
export { readStatic, type StaticIndex, type StaticSearch, writeStatic } from './static-index.ts';
