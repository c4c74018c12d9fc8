export { type Calibration, calibrate } from './calibrate.ts';
export { compareNames, scoreOf } from './compare.ts';
export { messages, type RuleMessage } from './messages.ts';
export { attachNameIndex, createNameIndex, restoreNameIndex } from './name-index.ts';
export { ofacScore } from './ofac.ts';
export { parseName } from './parse.ts';
export { type Rule, RULES } from './rules.ts';
export { DEFAULT_THRESHOLD } from './threshold.ts';
export type * from './types.ts';
