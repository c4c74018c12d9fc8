export { countryViews } from './country-view/index.ts';
export { scorecardRoom } from './room.ts';
export { publishPact, verifyPact } from './edition.ts';
