import { codeOf, FIRST_ARABIC } from './symbols.ts';

/** What stands before or after a name and is written or left out: article, nasab, Abd, -ullah, -uddin. */

const [A, E, I, O, U] = ['a', 'e', 'i', 'o', 'u'].map(codeOf);
const [B, D, H, L, N, W, Y] = ['b', 'd', 'h', 'l', 'n', 'w', 'y'].map(codeOf);
const [BA, NUN, LAM, AIN, DAL, YA, LAST_HA] = ['ب', 'ن', 'ل', 'ع', 'د', 'ي', 'ه$'].map(codeOf);
const VOWELS: ReadonlySet<number | undefined> = new Set([A, E, I, O, U]);

const ARTICLE = 25;
const NASAB = 50;
const SERVANT = 200;
const COMPOUND = 130;

/**
 * An attached article (Alghamdi), nasab (Benmohamed, Belkacem) or Abd (Abdulkarim, called Karim) that may be read over:
 * codes to skip × 256 + toll in thousandths; 0 for none.
 */
export function prefix(codes: Uint8Array, from: number, length: number): number {
  const first = codes[from] ?? 0;
  const second = codes[from + 1] ?? 0;
  const third = codes[from + 2] ?? 0;
  if (length < 5) return 0;
  if (first === BA) return second === NUN || second === LAM ? (2 << 8) | NASAB : 0;
  if (first === AIN) return length >= 6 && second === BA && third === DAL ? (3 << 8) | SERVANT : 0;
  if (first >= FIRST_ARABIC) return 0;
  if (second === L) return first === A || first === E || first === U ? (2 << 8) | ARTICLE : 0;
  if (length < 6) return 0;
  if (first === A && second === B && third === D) return (3 << 8) | SERVANT;
  if (first === B && (second === E || second === I) && (third === N || third === L)) return (3 << 8) | NASAB;
  return 0;
}

/** -lah of Habibullah and -din of Sirajuddin, called Habib and Siraj: codes to drop × 256 + toll; 0 for none. */
export function suffix(codes: Uint8Array, from: number, length: number): number {
  if (length < 6) return 0;
  const last = codes[from + length - 1] ?? 0;
  const before = codes[from + length - 2] ?? 0;
  const third = codes[from + length - 3] ?? 0;
  if (last === LAST_HA) return before === LAM ? (2 << 8) | COMPOUND : 0;
  if (last === H) return before === A && third === L ? (3 << 8) | COMPOUND : 0;
  if (last === NUN) return before === YA && third === DAL ? (3 << 8) | COMPOUND : 0;
  return last === N && before === I && third === D ? (3 << 8) | COMPOUND : 0;
}

const ENDING = 25;

/** Maria and Mario, Gabriel and Gabriela: between Latin spellings a last -a against -o or a consonant tells two names apart. */
export function ending(x: number, y: number): number {
  if (x === y || x >= FIRST_ARABIC || y >= FIRST_ARABIC) return 0;
  return (x === A && tells(y)) || (y === A && tells(x)) ? ENDING : 0;
}

function tells(code: number): boolean {
  return code === O || (!VOWELS.has(code) && code !== H && code !== Y && code !== W);
}
