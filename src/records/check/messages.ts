import { adviceMessages } from './advice-messages.ts';
import { shapeMessages } from './shape-messages.ts';

export type Language = 'ar' | 'en' | 'fr';

/** One sentence in three languages; `{name}` stands for a value. */
export type Words = Readonly<Record<Language, string>>;

/** Every code a check can report. */
export type Code = keyof typeof shapeMessages | keyof typeof adviceMessages;

export const messages: Readonly<Record<Code, Words>> = { ...shapeMessages, ...adviceMessages };
