import { prefix, suffix } from './affixes.ts';
import { CODES, codeOf, FIRST_ARABIC } from './symbols.ts';

/**
 * The bones of a word: its consonants by class, vowels and weak letters left out, the same for all scripts. A letter
 * that conventions write with two classes (th: t or s) has a second reading.
 */
const CLASSES: readonly (readonly [number, string])[] = [
  [1, 'b p ب پ ב פ б п'],
  [2, 'f v ف ф в'],
  [3, 't d th dh ت د ط ث ذ ظ ض ט ד ת т д'],
  [4, "s z sh ch ts zh س ش ص ز ژ چ ס ז ש צ с з ш щ ч ц ж צ' ז'"],
  [5, 'k q g gh kh c x ك ق گ غ خ ג כ ק ח г к х ґ қ ћ'],
  [6, "j dj ج ђ џ ј ג'"],
  [7, 'm م מ м'],
  [8, 'n ن נ н ң њ'],
  [9, 'l ل ל л љ'],
  [10, 'r ر ר р'],
  [11, '0 5'],
  [12, '1 6'],
  [13, '2 7'],
  [14, '3 8'],
  [15, '4 9'],
];
const SECOND: readonly (readonly [number, string])[] = [
  [0, 'v в j kh خ х ח gh غ ј г'],
  [2, 'ב פ ו w'],
  [3, 'ф'],
  [4, 'th dh ث ذ ظ ض c ћ x џ dj т'],
  [5, 'ج ch'],
  [6, "g zh ژ ж گ ז' ц"],
];

const FIRST_CLASS = new Uint8Array(CODES);
const SECOND_CLASS = new Uint8Array(CODES).fill(255);
for (const [number, letters] of CLASSES) for (const letter of letters.split(' ')) FIRST_CLASS[codeOf(letter)] = number;
for (const [number, letters] of SECOND) for (const letter of letters.split(' ')) SECOND_CLASS[codeOf(letter)] = number;

/** X is also k and s (кс). */
const X = codeOf('x');
const KS: readonly number[] = [5, 4];

const LONGEST = 7;
/** Doubtful letters read both ways; fewer in Latin, in which nearly all that is filed is written. */
const MOST_DOUBTS = 4;
const MOST_LATIN_DOUBTS = 3;

/** The numbers a word is filed under: its bones in each reading, and, for finding slips, its bones less one. */
export interface Keys {
  whole: number[];
  /** Bones less the one at each place, in the first reading. */
  less: number[];
}

/** Keys of a word; a word with an affix that may be left out is filed under both. */
export function keysOf(codes: Uint8Array): Keys {
  const whole: number[] = [];
  readings(codes, 0, whole);
  const skip = prefix(codes, 0, codes.length) >> 8;
  if (skip > 0) readings(codes, skip, whole);
  const drop = suffix(codes, 0, codes.length) >> 8;
  if (drop > 0) readings(codes.subarray(0, codes.length - drop), 0, whole);
  const bones = bonesOf(codes);
  const less: number[] = [];
  if (bones.length >= 3 && bones.length <= LONGEST)
    for (let at = 0; at < bones.length; at++) less.push(pack(bones.filter((_, index) => index !== at)));
  return { whole, less };
}

/** The key of bones less one, filed with the place that was taken out. */
export function placed(less: number, place: number): number {
  return (less | ((place + 1) << 28)) >>> 0;
}

/** Classes of consonants that French and English write at the end without saying them, and -ng. */
const SILENT = [1, 3, 4, 5, 10];

/** The key of bones with one more at the end that may be written and not said. */
export function lengthened(key: number): number[] {
  let place = 0;
  while (place < LONGEST && key >>> (4 * place) !== 0) place++;
  return place === LONGEST ? [] : SILENT.map((bone) => (key | (bone << (4 * place))) >>> 0);
}

/** The consonant classes of a word in its first reading. */
export function bonesOf(codes: Uint8Array): number[] {
  const bones: number[] = [];
  for (const code of codes) {
    const bone = FIRST_CLASS[code] ?? 0;
    if (bone !== 0) bones.push(bone);
  }
  return bones;
}

function readings(codes: Uint8Array, from: number, into: number[]): void {
  let found: number[][] = [[]];
  let doubts = 0;
  const most = (codes[from] ?? 0) < FIRST_ARABIC ? MOST_LATIN_DOUBTS : MOST_DOUBTS;
  for (let at = from; at < codes.length; at++) {
    const first = FIRST_CLASS[codes[at] ?? 0] ?? 0;
    const second = SECOND_CLASS[codes[at] ?? 0] ?? 255;
    const doubtful = second !== 255 && doubts < most;
    if (doubtful) doubts++;
    const next: number[][] = [];
    for (const bones of found) {
      next.push(first === 0 ? bones : [...bones, first]);
      if (doubtful) next.push(second === 0 ? bones : [...bones, second]);
      if (doubtful && codes[at] === X) next.push([...bones, ...KS]);
    }
    found = next;
  }
  for (const bones of found) {
    const key = pack(bones);
    if (!into.includes(key)) into.push(key);
  }
}

function pack(bones: readonly number[]): number {
  let key = 0;
  for (let at = 0; at < bones.length && at < LONGEST; at++) key |= (bones[at] ?? 0) << (4 * at);
  return key >>> 0;
}
