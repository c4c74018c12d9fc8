// Arabic words written in Latin letters, by anybody's habit: *khilafa*, *khilafah*, *bay3a*, *nashid*, *nasheed*.

/** Consonants that Latin letters do not tell apart are one class; vowels, ع and hamza are none. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ب: 'B',
    ت: 'T',
    ط: 'T',
    ث: 'S',
    س: 'S',
    ص: 'S',
    ش: 'C',
    ج: 'J',
    غ: 'J',
    ح: 'H',
    ه: 'H',
    خ: 'X',
    د: 'D',
    ض: 'D',
    ذ: 'D',
    ز: 'D',
    ظ: 'D',
    ر: 'R',
    ف: 'F',
    ق: 'K',
    ك: 'K',
    ل: 'L',
    م: 'M',
    ن: 'N',
  }),
);
const written: Readonly<Record<string, string>> = {
  B: '[bpv]',
  T: 't',
  S: '(?:th|ss?|c)',
  C: '(?:sh|ch)',
  J: '(?:dj|gh|j|g)',
  H: '[h7]',
  X: '(?:kh|5|x)',
  D: '(?:dh|th|d|z)',
  R: 'r',
  F: '(?:f|ph)',
  K: '(?:k|q|c|9)',
  L: 'l',
  M: 'm',
  N: 'n',
};
const SHORT = '[aeiou2]{0,2}';
const vowels: Readonly<Record<string, string>> = {
  ا: '[aeo]{1,2}',
  و: '(?:ou|oo|ow|aw|w|u|o)',
  ي: '(?:iyy?|eey|ee|ay|ey|ai|y|i|e)',
  ع: '[aeiou3]{0,2}',
};

const keyOfLatin = (word: string): string =>
  word
    .replaceAll(/(.)\1+/g, '$1')
    .replaceAll(/dh|th|z|d/g, (found) => (found === 'th' ? 'S' : 'D'))
    .replaceAll(/sh|ch/g, 'C')
    .replaceAll(/kh|[5x]/g, 'X')
    .replaceAll(/gh|dj|[jg]/g, 'J')
    .replaceAll('ph', 'F')
    .replaceAll(/[kqc9]/g, 'K')
    .replaceAll(/[bpv]/g, 'B')
    .replaceAll('s', 'S')
    .replaceAll(/[h7]/g, 'H')
    .replaceAll(/[a-z\d]/g, (letter) => ('trflmn'.includes(letter) ? letter.toUpperCase() : ''))
    .replaceAll(/(.)\1+/g, '$1');

/** Longer ones are no words, and would be slow to compare. */
const LONGEST = { arabic: 12, latin: 24 } as const;

/** Under what an Arabic stem waits for Latin letters; undefined where two consonants or fewer would say too little. */
export function latinKey(stem: string): string | undefined {
  if (stem.length > LONGEST.arabic) return undefined;
  const key = Array.from(withoutLast(stem), (letter) => classes.get(letter) ?? '').join('');
  return key.length >= 3 || (key.length === 2 && /[اوي]/.test(stem.slice(1)))
    ? key.replaceAll(/(.)\1+/g, '$1')
    : undefined;
}

const withoutLast = (stem: string): string => (stem.length > 3 ? stem.replace(/ه$/, '') : stem);

/** The keys under which a word in Latin letters may be waiting: with its last h or t and without. */
export function keysOfLatin(word: string): string[] {
  const bare = word.replace(/(?:ah|at|et|a|e|s)$/, '');
  return [...new Set([keyOfLatin(word), keyOfLatin(bare)])].filter((key) => key.length >= 2);
}

/** Whether the letters of an Arabic stem can have been written so in Latin ones. */
export function isWrittenAs(stem: string, word: string): boolean {
  if (stem.length > LONGEST.arabic || word.length > LONGEST.latin) return false;
  const pattern = Array.from(withoutLast(stem), (letter, at) => {
    const kind = classes.get(letter);
    if (kind !== undefined) return `${written[kind]}{1,2}${SHORT}`;
    return at === 0 && letter === 'ا' ? SHORT : (vowels[letter] ?? '');
  }).join('');
  return new RegExp(`^${pattern}(?:ah|at|iyya|a|h|t|e|s)?$`).test(word);
}
