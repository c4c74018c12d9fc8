export type { TaxiiCaller } from './access.ts';
export { taxiiRoom } from './room.ts';
export type { Outcome } from './source.ts';
