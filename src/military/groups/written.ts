import { groupFault } from './faults.ts';

/** Signs that turn the direction of what follows: a text may not rearrange the reader's screen. */
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

/** One line as somebody wrote it, without control characters and lone surrogates. */
export const writtenLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(turning, '')
    .trim();

/** A reason of ten letters at least, three of them different. Errors: `group-reason-empty`. */
export function writtenReason(text: string): string {
  const words = text
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(turning, '')
    .trim();
  const letters = words.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length < 10 || new Set(letters).size < 3) throw groupFault('group-reason-empty');
  return words;
}
