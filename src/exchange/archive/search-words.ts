/** Letters that people type for one another in Arabic; the rest falls with the diacritics. */
const families: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[ىیې]/g, 'ي'],
  [/ة/g, 'ه'],
  [/ک/g, 'ك'],
  [/ـ/g, ''],
];

/** Text as it is compared when somebody looks for a word: without case, diacritics and Arabic letter variants. */
function foldText(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, '');
  return families.reduce((t, [letters, one]) => t.replace(letters, one), plain.toLowerCase());
}

const MOST_TEXT = 4_000;
/** A longer word is found by its beginning. */
const LONGEST_WORD = 60;
const word = /[\p{L}\p{N}]+/gu;

/** What is no word of the matter: ids, times, the envelope, key-like values. */
const silent = new Set(['id', 'type', 'spec_version', 'created', 'modified', 'pattern_type', 'lang', 'extensions']);

/**
 * The words somebody may look for, each once, between blanks: of every text of the object but ids, references, times and
 * hashes; of the first 4,000 letters. Letters and digits alone, so that it is a `tsvector` as it stands.
 */
export function searchWords(object: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  let room = MOST_TEXT;
  const take = (value: unknown, depth: number): void => {
    if (room <= 0 || depth > 8) return;
    if (typeof value === 'string') {
      const part = value.slice(0, room);
      parts.push(part);
      room -= part.length + 1;
    } else if (Array.isArray(value)) for (const item of value) take(item, depth + 1);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) if (!isSilent(name)) take(inner, depth + 1);
  };
  for (const [name, value] of Object.entries(object)) if (!isSilent(name)) take(value, 0);
  const extensions = object['extensions'];
  if (typeof extensions === 'object' && extensions !== null)
    for (const extension of Object.values(extensions)) take(extension, 1);
  return [...new Set(wordsOf(parts.join(' ')))].join(' ');
}

function isSilent(name: string): boolean {
  return (
    silent.has(name) || name.endsWith('_ref') || name.endsWith('_refs') || name === 'hashes' || name === 'signature'
  );
}

const wordsOf = (text: string): string[] => (foldText(text).match(word) ?? []).map((one) => one.slice(0, LONGEST_WORD));

/** What a person typed as a `tsquery` of the simple configuration: every word must begin a word of the record. */
export function searchQuery(text: string): string | undefined {
  const words = wordsOf(text);
  return words.length === 0
    ? undefined
    : words
        .slice(0, 12)
        .map((word) => `'${word}':*`)
        .join(' & ');
}
