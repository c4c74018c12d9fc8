const suffix = /^(jr|sr|ii|iii|iv|esq|ph\.?d)\.?$/i;

/** `SURNAME, Given, Jr.` in reading order, `Given SURNAME Jr.`; anything without a comma unchanged. For persons only. */
export function readingOrder(name: string): string {
  if (!name.includes(',')) return name;
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const tail: string[] = [];
  while (parts.length > 1 && suffix.test(parts.at(-1) ?? '')) tail.unshift(parts.pop() ?? '');
  const [family, ...given] = parts;
  if (family === undefined) return name;
  return [...given, family, ...tail].join(' ');
}
