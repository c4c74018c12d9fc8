import { LENGTH, SUBSTITUTE, UNIT } from './costs.ts';
import { CODES, codeOf, FIRST_ARABIC } from './symbols.ts';

/**
 * A cheap test before the alignment: which Latin consonants a word holds, and which each of its letters could pass
 * for, as bits. Two words in which many letters pass for nothing in the other cannot be alike.
 */
const CONSONANTS = 'b c d f g h j k l m n p q r s t v x z sh kh gh th dh ch zh ts dj'.split(' ').map(codeOf);
const PASSES = 50;

/** For each code: the bit of the consonant it is usually written with; 0 for vowels and weak letters. */
const HOLDS = new Uint32Array(CODES);
/** For each code: the bits of all consonants it could pass for. */
const COULD = new Uint32Array(CODES);
for (let code = 1; code < CODES; code++) {
  let best = UNIT;
  for (const [bit, consonant] of CONSONANTS.entries()) {
    const cost = code === consonant ? 0 : (SUBSTITUTE[code * CODES + consonant] ?? UNIT);
    if (cost <= PASSES) COULD[code] = (COULD[code] ?? 0) | (1 << bit);
    if (cost < best && (LENGTH[code] ?? 0) >= 60) {
      best = cost;
      HOLDS[code] = best < PASSES ? 1 << bit : 0;
    }
  }
}
for (const weak of ['h', 'y', 'w']) HOLDS[codeOf(weak)] = 0;

/** What a word holds and could hold. */
export interface Traits {
  holds: number;
  could: number;
  /** Sum of the lengths of its letters, in hundredths of a consonant. */
  length: number;
}

export function traitsOf(codes: Uint8Array, from = 0, to = codes.length): Traits {
  let [holds, could, length] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const code = codes[at] ?? 0;
    holds |= HOLDS[code] ?? 0;
    could |= COULD[code] ?? 0;
    length += LENGTH[code] ?? 0;
    if (code < FIRST_ARABIC && SPLITS.has(code)) could |= SPLITS.get(code) ?? 0;
  }
  return { holds: holds >>> 0, could: could >>> 0, length };
}

/** Sh may be s and h, and so on: what the first of the two letters could pass for. */
const SPLITS: ReadonlyMap<number, number> = new Map(
  ['sh', 'kh', 'gh', 'th', 'dh', 'ch', 'zh', 'ts', 'dj'].map((name) => [
    codeOf(name),
    (COULD[codeOf(name.slice(0, 1))] ?? 0) | (COULD[codeOf(name.slice(1))] ?? 0),
  ]),
);

/** How many consonants stand in one word and pass for nothing in the other, in the worse direction. */
export function strangers(holds: number, could: number, otherHolds: number, otherCould: number): number {
  return Math.max(bits(holds & ~otherCould), bits(otherHolds & ~could));
}

function bits(value: number): number {
  let count = value - ((value >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
