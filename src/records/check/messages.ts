import { adviceMessages } from './advice-messages.ts';
import { jsonMessages } from './json-messages.ts';
import { shapeMessages } from './shape-messages.ts';
import type { Words } from './words.ts';

/** Every code a check can report. */
export type Code = keyof typeof shapeMessages | keyof typeof adviceMessages | keyof typeof jsonMessages;

export const messages: Readonly<Record<Code, Words>> = { ...shapeMessages, ...adviceMessages, ...jsonMessages };
