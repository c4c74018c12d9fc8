export { compareNames, DEFAULT_THRESHOLD, scoreOf } from './compare.ts';
export { messages, type RuleMessage } from './messages.ts';
export { createNameIndex, restoreNameIndex } from './name-index.ts';
export { parseName } from './parse.ts';
export type * from './types.ts';
