import { romanise } from './romanise.ts';

/**
 * The alphabet words are compared in: one code a letter for each of four scripts, where a Latin digraph that stands
 * for one sound (sh, kh, ou…) is one code, and an Arabic letter whose reading depends on its place (first alif,
 * last ya, last ha or ta marbuta) has a code for that place. Other scripts are romanised first; `~` stands before what
 * was read from syllables or characters (Han, Hangul, Kana), whose reading is uncertain.
 */
const LATIN = 'a e i o u b c d f g h j k l m n p q r s t v w x y z sh kh gh th dh ch zh ts dj ~ 0 1 2 3 4 5 6 7 8 9';
const ARABIC = 'ا ء ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ؤ ئ پ چ ژ گ ^ا ي$ ه$';
const HEBREW = "א ב ג ד ה ו ז ח ט י כ ל מ נ ס ע פ צ ק ר ש ת ה$ ^א ג' צ' ז'";
const CYRILLIC = 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я і ї є ґ ў ә қ ң ө ұ һ ј љ њ ћ ђ џ';

export const NAMES_OF_CODES: readonly string[] = [
  '',
  ...LATIN.split(' '),
  ...ARABIC.split(' '),
  ...HEBREW.split(' '),
  ...CYRILLIC.split(' '),
];
export const CODES = NAMES_OF_CODES.length;
export const FIRST_ARABIC = 1 + LATIN.split(' ').length;
export const FIRST_HEBREW = FIRST_ARABIC + ARABIC.split(' ').length;
export const FIRST_CYRILLIC = FIRST_HEBREW + HEBREW.split(' ').length;

const CODE_OF: ReadonlyMap<string, number> = new Map(NAMES_OF_CODES.map((name, code) => [name, code]));

/** The code of a letter or digraph as listed above; 0 for none. */
export function codeOf(name: string): number {
  return CODE_OF.get(name) ?? 0;
}

const DIGRAPHS: ReadonlyMap<string, readonly string[]> = new Map([
  ['eaux', ['o']],
  ['eau', ['o']],
  ['tsch', ['ch']],
  ['tch', ['ch']],
  ['cch', ['k']],
  ['cqu', ['k']],
  ['sch', ['sh']],
  ['dsch', ['dj']],
  ['dzh', ['dj']],
  ['dge', ['dj', 'e']],
  ['cz', ['ch']],
  ['sz', ['sh']],
  ['sh', ['sh']],
  ['kh', ['kh']],
  ['gh', ['gh']],
  ['th', ['th']],
  ['dh', ['dh']],
  ['ch', ['ch']],
  ['zh', ['zh']],
  ['ph', ['f']],
  ['ck', ['k']],
  ['dj', ['dj']],
  ['ts', ['ts']],
  ['tz', ['ts']],
  ['ou', ['u']],
  ['oo', ['u']],
  ['ee', ['i']],
  ['gu', ['g', 'u']],
]);

/** Latin digraph codes and the two letters they would be if they were not one sound (Is-haq, Fat-hi, Ad-ham). */
export const SPLIT: Uint8Array = new Uint8Array(CODES * 2);
for (const digraph of ['sh', 'kh', 'gh', 'th', 'dh', 'ch', 'zh', 'ts', 'dj']) {
  SPLIT[codeOf(digraph) * 2] = codeOf(digraph.slice(0, 1));
  SPLIT[codeOf(digraph) * 2 + 1] = codeOf(digraph.slice(1));
}
for (const [one, first, second] of ['џдз', 'щшч', 'xks']) {
  SPLIT[codeOf(one ?? '') * 2] = codeOf(first ?? '');
  SPLIT[codeOf(one ?? '') * 2 + 1] = codeOf(second ?? '');
}

const HEBREW_FINALS: ReadonlyMap<string, string> = new Map([
  ['ך', 'כ'],
  ['ם', 'מ'],
  ['ן', 'נ'],
  ['ף', 'פ'],
  ['ץ', 'צ'],
]);
const CYRILLIC_KIN: ReadonlyMap<string, string> = new Map([
  ['ғ', 'г'],
  ['ӣ', 'и'],
  ['ӯ', 'ү'],
  ['ү', 'ұ'],
  ['ҷ', 'џ'],
  ['ҳ', 'һ'],
  ['ӏ', ''],
  ['ѓ', 'ґ'],
  ['ќ', 'ћ'],
  ['ѕ', 'џ'],
  ['җ', 'џ'],
]);

/** Longest word compared, in codes; the rest is left off. */
export const LONGEST_WORD = 32;

const SYLLABIC = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The codes of one folded word of any script, at most `LONGEST_WORD`. A word without letters or digits gives none. */
export function encode(word: string): Uint8Array {
  const codes: number[] = [];
  let rest = word.toLowerCase();
  while (rest !== '' && codes.length < LONGEST_WORD) {
    const script = scriptOf(rest.charCodeAt(0));
    let end = 1;
    while (end < rest.length && continues(script, rest, end)) end++;
    const run = rest.slice(0, end);
    if (script === 'arabic') encodeArabic(run, codes);
    else if (script === 'hebrew') encodeHebrew(run, codes);
    else if (script === 'cyrillic') encodeCyrillic(run, codes);
    else {
      if (SYLLABIC.test(run)) codes.push(codeOf('~'));
      encodeLatin(romanise(run), codes);
    }
    rest = rest.slice(end);
  }
  return Uint8Array.from(codes.slice(0, LONGEST_WORD));
}

/** In Hebrew the geresh, an apostrophe once folded, belongs to the letter before it. */
function continues(script: string, word: string, at: number): boolean {
  return scriptOf(word.charCodeAt(at)) === script || (script === 'hebrew' && word.charAt(at) === "'");
}

function scriptOf(unit: number): 'arabic' | 'hebrew' | 'cyrillic' | 'other' {
  if (unit < 0x400) return 'other';
  if (unit < 0x530) return 'cyrillic';
  if (unit >= 0x5d0 && unit < 0x5f0) return 'hebrew';
  return unit >= 0x620 && unit < 0x700 ? 'arabic' : 'other';
}

function encodeLatin(word: string, into: number[]): void {
  let at = 0;
  while (at < word.length) {
    let took = 0;
    for (let length = 4; length >= 2 && took === 0; length--) {
      const found = DIGRAPHS.get(word.slice(at, at + length));
      if (!found || word.length < at + length) continue;
      for (const name of found) add(into, codeOf(name));
      took = length;
    }
    if (took === 0) {
      add(into, codeOf(word.charAt(at)));
      took = 1;
    }
    at += took;
  }
}

function encodeArabic(word: string, into: number[]): void {
  const last = word.length - 1;
  for (let at = 0; at <= last; at++) {
    const letter = word.charAt(at);
    const place = at === last && at > 0 ? CODE_OF.get(`${letter}$`) : at === 0 ? CODE_OF.get(`^${letter}`) : undefined;
    const code = place ?? codeOf(letter);
    if (code !== 0) into.push(code);
    else if (letter >= '0' && letter <= '9') into.push(codeOf(letter));
  }
}

function encodeHebrew(word: string, into: number[]): void {
  const last = word.length - 1;
  for (let at = 0; at <= last; at++) {
    const bare = HEBREW_FINALS.get(word.charAt(at)) ?? word.charAt(at);
    const letter = word.charAt(at + 1) === "'" && CODE_OF.has(`${bare}'`) ? `${bare}'` : bare;
    const place = at === last && at > 0 ? CODE_OF.get(`${letter}$`) : at === 0 ? CODE_OF.get(`^${letter}`) : undefined;
    const code = place ?? codeOf(letter);
    if (code !== 0) into.push(code);
  }
}

function encodeCyrillic(word: string, into: number[]): void {
  for (const letter of word.replaceAll(/д[жз]|цз/g, 'џ').replaceAll('чж', 'ж'))
    add(into, codeOf(CYRILLIC_KIN.get(letter) ?? letter));
}

const FIRST_DIGIT = codeOf('0');

/** Doubled letters are written or left out at will in Latin and Cyrillic: one code. Digits are not. */
function add(into: number[], code: number): void {
  const digit = code >= FIRST_DIGIT && code < FIRST_ARABIC;
  if (code !== 0 && (digit || into.at(-1) !== code)) into.push(code);
}
