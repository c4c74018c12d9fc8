/** Signs that turn the direction of what follows: a text may not rearrange the reader's screen. */
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
/** A reason has ten letters at least, three of them different. */
const LEAST = { letters: 10, different: 3 } as const;

/** One line as somebody wrote it, without control characters and lone surrogates. */
export const writtenLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(turning, '')
    .trim();

/** A reason as somebody wrote it; undefined where it says nothing. */
export function writtenReason(text: string): string | undefined {
  const words = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(turning, '')
    .trim();
  const letters = words.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length < LEAST.letters || new Set(letters).size < LEAST.different ? undefined : words;
}
