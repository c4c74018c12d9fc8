/**
 * Learns how Latin letters are written in Hebrew and Cyrillic words given the letter before and the letter after (ie,
 * eau, final -r of -ier, Chinese x and j), by expectation-maximisation over a channel from Latin to the other script: each
 * Latin letter gives one letter or none, and between two Latin letters another may stand.
 *
 * Data: COLING 2018 transliteration pairs of Merhav and Ash (CC0) in `$MITHAQ_DATA_SETS/names` (default ../shared/data).
 * Deterministic: pairs are taken in file order and no random number is drawn; lines the benchmark asks are not learned
 * from (`coling` in accuracy.ts). Writes src/names/learned-contexts.ts: costs only, no pair.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/names/fold.ts';
import { romanise } from '../../src/names/romanise.ts';
import {
  CODES,
  encode,
  FIRST_ARABIC as LATIN,
  FIRST_CYRILLIC,
  FIRST_HEBREW,
  NAMES_OF_CODES,
} from '../../src/names/symbols.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATA = process.env.MITHAQ_DATA_SETS ?? join(ROOT, '../shared/data');
const ROUNDS = 6;
/** Words the benchmark takes of each file, evenly. */
const HELD_OUT = 5000;
const LONGEST = 20;
/** Sightings a context is believed to have had like its letter alone. */
const BELIEF = 4;
const BELIEF_BETWEEN = 20;
/** A context seen less often is not kept. */
const LEAST_SEEN = 20;
/** Hundredths a unit of log-likelihood; costs from DEAREST on are not kept. */
const PER_NAT = 13;
const DEAREST = 100;
/** Share of the likeliest reading's cost that is taken off all: a doubtful letter is no one's fault. */
const DOUBT_FORGIVEN = 0.5;

type Row = Float64Array;
type Pair = readonly [native: Uint8Array, latin: Uint8Array];

/** Counts of what a letter gave: alone, after another, before another; and of what stood between two. Column 0: nothing. */
interface Counts {
  alone: Map<number, Row>;
  after: Map<number, Row>;
  before: Map<number, Row>;
  between: Map<number, Row>;
  gaps: Map<number, number>;
}

/** Probabilities of what the letter at a place gives, and of what stands in the gap before it. */
interface Channel {
  letter(before: number, at: number, after: number): Row;
  gap(before: number, after: number): Row;
}

function newCounts(): Counts {
  return { alone: new Map(), after: new Map(), before: new Map(), between: new Map(), gaps: new Map() };
}

function pairsOf(file: string, from: number, to: number): Pair[] {
  const lines = readFileSync(join(DATA, 'names/coling2018', file), 'utf8')
    .split('\n')
    .filter(Boolean);
  const asked = Math.max(1, Math.floor(lines.length / HELD_OUT));
  const pairs: Pair[] = [];
  for (const [at, line] of lines.entries()) {
    if (at % asked === 0) continue;
    const [latin, native] = line.split('\t');
    if (!latin || !native) continue;
    const x = encode(fold(native.replaceAll(' ', '')));
    const y = encode(fold(latin));
    if (x.length === 0 || y.length === 0 || x.length > LONGEST || y.length > LONGEST) continue;
    if (x.some((code) => code < from || code >= to) || y.some((code) => code >= LATIN)) continue;
    pairs.push([x.map((code) => code - from + 1), y]);
  }
  return pairs;
}

/** Before anything is counted: a letter gives the letters whose plain reading begins with it. */
function firstChannel(from: number, to: number): Channel {
  const width = to - from + 1;
  const rows = Array.from({ length: LATIN }, (_, letter) => {
    const row = new Float64Array(width).fill(1e-3);
    row[0] = 0.05;
    for (let code = from; code < to; code++)
      if (encode(romanise((NAMES_OF_CODES[code] ?? '').replaceAll(/[\^$']/g, '')))[0] === letter)
        row[code - from + 1] = 0.5;
    return scaled(row);
  });
  const gap = new Float64Array(width).fill(0.1 / width);
  return { letter: (_before, at) => rows[at] ?? gap, gap: () => gap };
}

function sum(row: Row): number {
  let total = 0;
  for (const value of row) total += value;
  return total;
}

function scaled(row: Row): Row {
  const total = sum(row);
  return row.map((value) => value / total);
}

function believed(row: Row | undefined, base: Row, belief: number): Row {
  if (!row) return base;
  const total = sum(row);
  return row.map((value, at) => (value + belief * (base[at] ?? 0)) / (total + belief));
}

/** What was counted as smoothed probabilities: a letter's reading is the mean of its readings by either neighbour. */
function channelOf(counts: Counts, width: number): Channel & { alone(letter: number): Row; anywhere: Row } {
  const alone = (letter: number): Row =>
    scaled((counts.alone.get(letter) ?? new Float64Array(width)).map((value) => value + 1e-4));
  let gaps = 0;
  for (const seen of counts.gaps.values()) gaps += seen;
  const stood = new Float64Array(width);
  for (const row of counts.between.values())
    for (const [at, value] of row.entries()) stood[at] = (stood[at] ?? 0) + value;
  const anywhere = stood.map((value) => value / gaps + 1e-6);
  const letters = new Map<number, Row>();
  const between = new Map<number, Row>();
  return {
    alone,
    anywhere,
    letter(before, at, after) {
      const key = (before * LATIN + at) * LATIN + after;
      const known = letters.get(key);
      if (known) return known;
      const base = alone(at);
      const left = believed(counts.after.get(before * LATIN + at), base, BELIEF);
      const right = believed(counts.before.get(at * LATIN + after), base, BELIEF);
      const found = scaled(left.map((value, index) => Math.sqrt(value * (right[index] ?? 0))));
      letters.set(key, found);
      return found;
    },
    gap(before, after) {
      const key = before * LATIN + after;
      const known = between.get(key);
      if (known) return known;
      const row = counts.between.get(key);
      const seen = (counts.gaps.get(key) ?? 0) + BELIEF_BETWEEN;
      const found = anywhere.map((value, at) => ((row?.[at] ?? 0) + BELIEF_BETWEEN * value) / seen);
      between.set(key, found);
      return found;
    },
  };
}

function count(into: Map<number, Row>, key: number, column: number, share: number, width: number): void {
  let row = into.get(key);
  if (!row) into.set(key, (row = new Float64Array(width)));
  row[column] = (row[column] ?? 0) + share;
}

/** Adds what one pair says, by forward and backward sums over all ways it may have come about. */
function expect([x, y]: Pair, channel: Channel, counts: Counts, width: number): void {
  const [n, m] = [x.length, y.length];
  const wide = m + 1;
  const letters = Array.from(y, (code, j) => channel.letter(y[j - 1] ?? 0, code, y[j + 1] ?? 0));
  const gaps = Array.from({ length: wide }, (_, j) => channel.gap(y[j - 1] ?? 0, y[j] ?? 0));
  const forward = new Float64Array((n + 1) * wide);
  const backward = new Float64Array((n + 1) * wide);
  forward[0] = 1;
  backward[n * wide + m] = 1;
  const put = (i: number, j: number): number => gaps[j]?.[x[i] ?? 0] ?? 0;
  const give = (j: number, column: number): number => letters[j]?.[column] ?? 0;
  for (let j = 0; j <= m; j++)
    for (let i = 0; i <= n; i++) {
      const here = forward[i * wide + j] ?? 0;
      if (i < n) forward[(i + 1) * wide + j] = (forward[(i + 1) * wide + j] ?? 0) + here * put(i, j);
      if (j === m) continue;
      forward[i * wide + j + 1] = (forward[i * wide + j + 1] ?? 0) + here * give(j, 0);
      if (i < n) forward[(i + 1) * wide + j + 1] = (forward[(i + 1) * wide + j + 1] ?? 0) + here * give(j, x[i] ?? 0);
    }
  for (let j = m; j >= 0; j--)
    for (let i = n; i >= 0; i--) {
      let here = backward[i * wide + j] ?? 0;
      if (i < n) here += put(i, j) * (backward[(i + 1) * wide + j] ?? 0);
      if (j < m) here += give(j, 0) * (backward[i * wide + j + 1] ?? 0);
      if (j < m && i < n) here += give(j, x[i] ?? 0) * (backward[(i + 1) * wide + j + 1] ?? 0);
      backward[i * wide + j] = here;
    }
  const total = forward[n * wide + m] ?? 0;
  if (total < 1e-40) return;
  for (let j = 0; j <= m; j++) {
    const [before, at, after] = [y[j - 1] ?? 0, y[j] ?? 0, y[j + 1] ?? 0];
    counts.gaps.set(before * LATIN + at, (counts.gaps.get(before * LATIN + at) ?? 0) + 1);
    for (let i = 0; i <= n; i++) {
      const here = (forward[i * wide + j] ?? 0) / total;
      if (i < n)
        count(
          counts.between,
          before * LATIN + at,
          x[i] ?? 0,
          here * put(i, j) * (backward[(i + 1) * wide + j] ?? 0),
          width,
        );
      if (j === m) continue;
      const gave = (column: number, share: number): void => {
        count(counts.alone, at, column, share, width);
        count(counts.after, before * LATIN + at, column, share, width);
        count(counts.before, at * LATIN + after, column, share, width);
      };
      gave(0, here * give(j, 0) * (backward[i * wide + j + 1] ?? 0));
      if (i < n) gave(x[i] ?? 0, here * give(j, x[i] ?? 0) * (backward[(i + 1) * wide + j + 1] ?? 0));
    }
  }
}

function costs(row: Row, forgiven: number): number[] {
  const least = -Math.log(Math.max(...row)) * forgiven;
  return Array.from(row, (p) => Math.min(DEAREST, Math.max(0, Math.round((-Math.log(p + 1e-12) - least) * PER_NAT))));
}

/** Rows as bytes: the two letters of the context, how many readings follow, and each reading with its cost. */
function packed(rows: Iterable<readonly [number, number[]]>): string {
  const bytes: number[] = [];
  for (const [key, row] of rows) {
    const said = [...row.entries()].filter(([, cost]) => cost < DEAREST);
    bytes.push(Math.floor(key / LATIN), key % LATIN, said.length, ...said.flat());
  }
  return Buffer.from(bytes).toString('base64');
}

function learn(name: string, file: string, from: number, to: number): string[] {
  const width = to - from + 1;
  const pairs = pairsOf(file, from, to);
  let counts = newCounts();
  let channel: Channel = firstChannel(from, to);
  for (let round = 0; round < ROUNDS; round++) {
    counts = newCounts();
    for (const pair of pairs) expect(pair, channel, counts, width);
    channel = channelOf(counts, width);
  }
  const learned = channelOf(counts, width);
  const alone = (letter: number): Row => learned.alone(letter);
  const letters = Array.from({ length: LATIN }, (_, letter) => letter).filter((letter) => counts.alone.has(letter));
  const kept = (rows: Map<number, Row>, letterOf: (key: number) => number): [number, number[]][] =>
    [...rows]
      .filter(([, row]) => sum(row) >= LEAST_SEEN)
      .toSorted(([a], [b]) => a - b)
      .map(([key, row]) => [key, costs(believed(row, alone(letterOf(key)), BELIEF), DOUBT_FORGIVEN)]);
  const stood = [...counts.gaps]
    .filter(([, seen]) => seen >= LEAST_SEEN)
    .toSorted(([a], [b]) => a - b)
    .map(([key]): [number, number[]] => [key, costs(learned.gap(Math.floor(key / LATIN), key % LATIN), 0)]);
  console.log(`${file}: ${pairs.length} pairs, ${counts.after.size} + ${counts.before.size} contexts seen`);
  return [
    `export const ${name}_ALONE = '${packed(letters.map((letter) => [letter, costs(alone(letter), DOUBT_FORGIVEN)]))}';`,
    `export const ${name}_AFTER = '${packed(kept(counts.after, (key) => key % LATIN))}';`,
    `export const ${name}_BEFORE = '${packed(kept(counts.before, (key) => Math.floor(key / LATIN)))}';`,
    `export const ${name}_BETWEEN = '${packed([[0, costs(learned.anywhere, 0)], ...stood])}';`,
  ];
}

const body = [
  '/**',
  ' * Learned by bench/names/train-contexts.ts; do not edit by hand. Rows of bytes: two Latin codes (symbols.ts), how many',
  ' * readings follow, and each reading (code of the script from 1, 0 for none) with its cost in hundredths. ALONE: a letter,',
  ' * in the second place; AFTER: the second letter, after the first; BEFORE: the first, before the second; BETWEEN: what may',
  ' * stand between them, the first row between any two. Data: COLING 2018 transliteration pairs, Merhav and Ash (CC0 1.0).',
  ' * No pair is kept here.',
  ' */',
  ...learn('HEBREW', 'wd_hebrew_80', FIRST_HEBREW, FIRST_CYRILLIC),
  ...learn('CYRILLIC', 'wd_russian_80', FIRST_CYRILLIC, CODES),
  '',
].join('\n');
writeFileSync(join(ROOT, 'src/names/learned-contexts.ts'), body);
