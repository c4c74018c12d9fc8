/**
 * Folding: the same name typed on different keyboards, in different fonts or pasted from a PDF becomes one string.
 * Sources: Unicode NFKC (UAX 15), Arabic block U+0600–06FF and its extensions, Bidi controls (UAX 9).
 */

/** Characters past this length are not read: no name is that long, and work stays bounded whatever comes in. */
export const LONGEST_NAME = 300;

/** Letters that are one letter to a reader of names. Harakat, tatweel and Quranic marks are removed, not mapped. */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['ا', 'أإآٱﺁٲٳٵ'],
  ['ي', 'ىیېۍيےۓێ'],
  ['ه', 'ةہۀھەۃۂ'],
  ['ك', 'کڪګكڬ'],
  ['گ', 'ڭگڰڳݢ'],
  ['و', 'ۆۇۈۋۊۉ'],
  ['ت', 'ٹټٿ'],
  ['د', 'ڈډڌ'],
  ['ر', 'ڑړڕ'],
  ['ن', 'ںڼݨ'],
  ['ز', 'ږ'],
  ['ل', 'ڵ'],
  ['چ', 'څ'],
  ['ج', 'ځ'],
  ['س', 'ښ'],
  ['ف', 'ڤڢ'],
];

const FOLDED = new Map<string, string>();
for (const [to, from] of FAMILIES) for (const letter of from) FOLDED.set(letter, to);
for (let digit = 0; digit < 10; digit++) {
  FOLDED.set(String.fromCharCode(0x660 + digit), String(digit));
  FOLDED.set(String.fromCharCode(0x6f0 + digit), String(digit));
}

/** Bidi controls, zero width marks, soft hyphen, tatweel, byte order mark, other format and control characters. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Cs}\p{Co}\u0640\p{Variation_Selector}]/gu;
/** Harakat and Quranic marks; a hamza above or below is removed with them (it is a seat, not a letter). */
const HARAKAT = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff]/g;
const APOSTROPHES = /[\u02b9-\u02bf\u02c8\u2018-\u201b\u2032\u2035\u0060\u00b4\u055a\uff07\u02ee]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\uff0d\u058a\u05be\u30fb\u00b7\u2022\u2027\u2219]/g;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f]/;

/**
 * The visible text of a name: compatibility forms composed, invisible characters gone, spaces single.
 * Idempotent. Never throws; a lone surrogate or NUL is dropped.
 */
export function fold(name: string): string {
  let text = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
  if (ASCII.test(text))
    return text
      .replace(/\p{Cc}+/gu, ' ')
      .replaceAll('`', "'")
      .trim()
      .replace(/ {2,}/g, ' ');
  text = text
    .replace(/\u200c/g, ' ')
    .replace(/[\t\n\r]+/g, ' ')
    .normalize('NFKC')
    .replace(INVISIBLE, '');
  if (ARABIC.test(text)) text = foldArabic(text);
  text = text.replace(APOSTROPHES, "'").replace(DASHES, '-').replace(/\s+/g, ' ').trim();
  return text.normalize('NFKC').slice(0, LONGEST_NAME).trim();
}

const ASCII = /^\p{ASCII}*$/u;

function foldArabic(text: string): string {
  let out = '';
  for (const letter of text.replace(HARAKAT, '')) out += FOLDED.get(letter) ?? letter;
  return out.replace(/،|؛/g, ',');
}
