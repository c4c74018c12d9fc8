export { countryViews } from './country-view/index.ts';
export { scorecardRoom } from './room.ts';
export { publishEdition } from './publish-edition.ts';
export { findingWords } from './findings.ts';
export { readEdition, writeEdition } from './folder.ts';
export { verifyEdition } from './verify-edition.ts';
