import {
  ARABIC_CONVENTIONS,
  ARABIC_LEFT_OUT,
  ARABIC_SLIPS,
  CYRILLIC_CONVENTIONS,
  HEBREW_CONVENTIONS,
  LATIN_CONVENTIONS,
  LATIN_LEFT_OUT,
  SILENT_ENDS,
} from './conventions.ts';
import {
  ARABIC_TO_LATIN,
  CYRILLIC_LIKELY,
  CYRILLIC_TO_LATIN,
  HEBREW_LIKELY,
  HEBREW_TO_LATIN,
} from './learned-costs.ts';
import { CODES, codeOf, FIRST_ARABIC, FIRST_CYRILLIC, FIRST_HEBREW } from './symbols.ts';

/** One full disagreement of a consonant. */
export const UNIT = 100;

export type Script = 0 | 1 | 2 | 3;
const SCRIPTS = 4;

/** The script a code belongs to: 0 Latin, 1 Arabic, 2 Hebrew, 3 Cyrillic. */
export function scriptOfCode(code: number): Script {
  return code < FIRST_ARABIC ? 0 : code < FIRST_HEBREW ? 1 : code < FIRST_CYRILLIC ? 2 : 3;
}

/** `SUBSTITUTE[a * CODES + b]`: what it costs that one word has `a` where the other has `b`. Symmetric. */
export const SUBSTITUTE: Uint8Array = new Uint8Array(CODES * CODES).fill(UNIT);
/** `LEFT_OUT[a * 4 + script]`: what it costs that a word of that script has nothing where this one has `a`. */
export const LEFT_OUT: Uint8Array = new Uint8Array(CODES * SCRIPTS).fill(UNIT);
/** The same of its last letter, which French, English and romanised Chinese write without saying it. */
export const LAST_LEFT_OUT: Uint8Array = new Uint8Array(CODES * SCRIPTS);
/** How much of a word's length a code is: what it costs to leave it out within its own script. */
export const LENGTH: Uint8Array = new Uint8Array(CODES);

function low(a: number, b: number, cost: number): void {
  if (a === 0 || b === 0) return;
  SUBSTITUTE[a * CODES + b] = Math.min(SUBSTITUTE[a * CODES + b] ?? UNIT, cost);
  SUBSTITUTE[b * CODES + a] = Math.min(SUBSTITUTE[b * CODES + a] ?? UNIT, cost);
}

function leave(a: number, script: Script, cost: number): void {
  LEFT_OUT[a * SCRIPTS + script] = Math.min(LEFT_OUT[a * SCRIPTS + script] ?? UNIT, cost);
}

function learned(text: string, from: number, to: number, script: Script): void {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  for (let x = from; x < to; x++) {
    const row = (x - from) * FIRST_ARABIC;
    for (let y = 1; y < FIRST_ARABIC; y++) low(x, y, bytes[row + y] ?? UNIT);
    leave(x, 0, bytes[row] ?? UNIT);
  }
  for (let y = 1; y < FIRST_ARABIC; y++) leave(y, script, bytes[(to - from) * FIRST_ARABIC + y] ?? UNIT);
}

const UNSAID = 255;
const LIKELY_SHARE = 0.3;
const LIKELY_SHARE_LEFT_OUT = 0.5;

/** Draws costs towards what the data says of a letter: conventions alone hold vowels and rare readings too cheap. */
function soften(text: string, from: number, to: number, script: Script): void {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const drawn = (held: number, likely: number, share: number): number =>
    likely === UNSAID ? held : Math.round(held * (1 - share) + likely * share);
  for (let x = from; x <= to; x++) {
    const row = (x - from) * FIRST_ARABIC;
    for (let y = x === to ? 1 : 0; y < FIRST_ARABIC; y++) {
      const likely = bytes[row + y] ?? UNSAID;
      const out = x === to ? y * SCRIPTS + script : x * SCRIPTS;
      if (x === to || y === 0) LEFT_OUT[out] = drawn(LEFT_OUT[out] ?? UNIT, likely, LIKELY_SHARE_LEFT_OUT);
      else {
        const cost = drawn(SUBSTITUTE[x * CODES + y] ?? UNIT, likely, LIKELY_SHARE);
        SUBSTITUTE[x * CODES + y] = cost;
        SUBSTITUTE[y * CODES + x] = cost;
      }
    }
  }
}

function conventions(text: string): void {
  for (const line of text.split(' ')) {
    const [a = '', b = '', cost = ''] = line.split(':');
    if (b === '-') leave(codeOf(a), 0, Number(cost));
    else low(codeOf(a), codeOf(b), Number(cost));
  }
}

function leftOut(text: string, scripts: readonly Script[]): void {
  for (const line of text.split(' ')) {
    const [a = '', cost = ''] = line.split(':');
    for (const script of scripts) leave(codeOf(a), script, Number(cost));
  }
}

/** Two native scripts meet through the Latin letter both would be written with. */
function through(fromA: number, toA: number, fromB: number, toB: number, toll: number): void {
  for (let a = fromA; a < toA; a++)
    for (let b = fromB; b < toB; b++) {
      let best = UNIT;
      for (let y = 1; y < FIRST_ARABIC; y++)
        best = Math.min(best, (SUBSTITUTE[a * CODES + y] ?? UNIT) + (SUBSTITUTE[b * CODES + y] ?? UNIT) + toll);
      if (a !== b) low(a, b, best);
    }
}

/** Two Latin consonants: a slip of the pen is likelier than between scripts. */
const SLIP = 75;
for (let a = 1; a < FIRST_ARABIC; a++) for (let b = 1; b < FIRST_ARABIC; b++) low(a, b, SLIP);
learned(ARABIC_TO_LATIN, FIRST_ARABIC, FIRST_HEBREW, 1);
learned(HEBREW_TO_LATIN, FIRST_HEBREW, FIRST_CYRILLIC, 2);
learned(CYRILLIC_TO_LATIN, FIRST_CYRILLIC, CODES, 3);
for (const text of [ARABIC_CONVENTIONS, HEBREW_CONVENTIONS, CYRILLIC_CONVENTIONS]) conventions(text);
through(FIRST_ARABIC, FIRST_HEBREW, FIRST_HEBREW, CODES, 5);
through(FIRST_HEBREW, FIRST_CYRILLIC, FIRST_CYRILLIC, CODES, 5);
conventions(LATIN_CONVENTIONS);
conventions(ARABIC_SLIPS);
leftOut(LATIN_LEFT_OUT, [0, 1, 2, 3]);
leftOut('a:22 e:12 i:25 u:25 o:30 h:35 y:40', [1, 2]);
leftOut(ARABIC_LEFT_OUT, [1, 2, 3]);
for (const [from, to] of [[FIRST_HEBREW, FIRST_CYRILLIC]] as const)
  for (let code = from; code < to; code++)
    for (const script of [1, 2, 3] as const) leave(code, script, LEFT_OUT[code * SCRIPTS] ?? UNIT);
leftOut('а:32 е:30 и:32 о:36 у:36 ы:34 э:32 ю:40 я:36 ё:36 й:25 ь:3 ъ:3 і:32 ї:32 є:32 ә:30 ө:35 ұ:35', [0, 1, 2, 3]);
soften(HEBREW_LIKELY, FIRST_HEBREW, FIRST_CYRILLIC, 2);
soften(CYRILLIC_LIKELY, FIRST_CYRILLIC, CODES, 3);
for (let code = 1; code < CODES; code++) {
  SUBSTITUTE[code * CODES + code] = 0;
  LENGTH[code] = LEFT_OUT[code * SCRIPTS + scriptOfCode(code)] ?? UNIT;
}
LAST_LEFT_OUT.set(LEFT_OUT);
for (const line of SILENT_ENDS.split(' ')) {
  const [a = '', cost = ''] = line.split(':');
  for (const script of [1, 2, 3] as const) {
    const at = codeOf(a) * SCRIPTS + script;
    LAST_LEFT_OUT[at] = Math.min(LAST_LEFT_OUT[at] ?? UNIT, Number(cost));
  }
}
