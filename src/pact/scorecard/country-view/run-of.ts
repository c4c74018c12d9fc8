/** Text with the direction it runs in, by its first letter: what a state wrote may be in any of the languages. */
export interface Run {
  readonly text: string;
  readonly dir: 'rtl' | 'ltr';
}

const letter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A text as a run, cut at so many characters: the whole of it stands in the records. */
export function runOf(text: string, most: number = 10_000): Run {
  const line = text.replace(/\s+/gu, ' ').trim();
  const cut = Array.from(line);
  return {
    text:
      cut.length > most
        ? `${cut
            .slice(0, most - 1)
            .join('')
            .trimEnd()}…`
        : line,
    dir: rightToLeft.test(letter.exec(line)?.[0] ?? '') ? 'rtl' : 'ltr',
  };
}
