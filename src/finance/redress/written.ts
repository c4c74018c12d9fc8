import { redressFault } from './faults.ts';

/** Signs that turn the direction of what follows: a text may not rearrange the officer's screen. */
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

/** What somebody wrote, without what no text holds: control characters other than line ends, lone surrogates. */
export function written(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(turning, '')
    .trim();
}

const LEAST_LENGTH = 10;
const LEAST_DIFFERENT_LETTERS = 3;

/** The same for a statement or a reason: ten letters at least, and not one key held down. */
export function writtenWords(text: string): string {
  const words = written(text);
  const visible = words.replace(/\p{Cf}/gu, '').trim();
  const letters = visible.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  if (Array.from(visible).length < LEAST_LENGTH || new Set(letters).size < LEAST_DIFFERENT_LETTERS)
    throw redressFault('redress-words-empty');
  return words;
}
