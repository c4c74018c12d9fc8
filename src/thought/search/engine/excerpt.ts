import { spokenOf, type TokenWord } from './words.ts';

/** Where in a text what was asked for stands: UTF-16 offsets, end exclusive. */
export type Mark = [start: number, end: number];

/** Whole words are marked, with the vowels and kashida written to them: a letter marked alone would tear the word apart. */
export function marksIn(text: string, asked: (word: string) => boolean, read?: Map<string, TokenWord>): Mark[] {
  return spokenOf(text, read).flatMap(({ start, end, word }) => (asked(word) ? [[start, end] as Mark] : []));
}

/** The stretch of a text in which most of what was asked for stands, at most about `length` long, cut between words. */
export function excerptOf(
  text: string,
  asked: (word: string) => boolean,
  length = 240,
  read?: Map<string, TokenWord>,
): { text: string; marks: Mark[] } {
  const marks = marksIn(text, asked, read);
  let [best, held] = [0, -1];
  for (const [at, [start]] of marks.entries()) {
    const within = marks.slice(at).filter(([, end]) => end <= start + length).length;
    if (within > held) [best, held] = [start, within];
  }
  const from =
    text.length <= length ? 0 : wordStart(text, Math.max(0, Math.min(best - length / 4, text.length - length)));
  const to = text.length <= from + length ? text.length : wordEnd(text, from + length);
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + after,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}

const wordStart = (text: string, at: number): number => {
  const space = text.slice(0, Math.floor(at)).search(/\s\S*$/u);
  return space < 0 ? 0 : space + 1;
};

const wordEnd = (text: string, at: number): number => {
  const space = text.slice(Math.floor(at)).search(/\s/u);
  return space < 0 || space > 60 ? Math.min(text.length, Math.floor(at)) : Math.floor(at) + space;
};
