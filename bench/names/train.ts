/**
 * Learns how letters of Arabic, Hebrew and Cyrillic words stand for Latin letters, from licensed word pairs, by
 * expectation-maximisation over single edits (Ristad and Yianilos 1998, "Learning string-edit distance").
 *
 * Data: COLING 2018 transliteration pairs of Merhav and Ash (CC0) and Google's ar2en (Apache-2.0), in
 * `$MITHAQ_DATA_SETS/names` (default ../shared/data). Deterministic: pairs are taken in file order, every
 * SAMPLE-th one; no random number is drawn. Writes src/names/learned-costs.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/names/fold.ts';
import { romanise } from '../../src/names/romanise.ts';
import {
  CODES,
  codeOf,
  encode,
  FIRST_ARABIC,
  FIRST_CYRILLIC,
  FIRST_HEBREW,
  NAMES_OF_CODES as NAMES,
  SPLIT,
} from '../../src/names/symbols.ts';

const ROOT = join(import.meta.dirname, '../..');
const DATA = process.env.MITHAQ_DATA_SETS ?? join(ROOT, '../shared/data');
const ROUNDS = 8;
const UNIT = 100;
/** Words the benchmark takes of each file, evenly; see `coling` in accuracy.ts. */
const HELD_OUT = 5000;
/** Hundredths a unit of log-likelihood. */
const PER_NAT = 13;
/** Share of all edits under which a letter is too rare to speak of. */
const RARE = 1e-5;
const FIRST_DIGIT = codeOf('0');

type Pair = readonly [native: Uint8Array, latin: Uint8Array];

function coling(file: string, every: number): Pair[] {
  const pairs: Pair[] = [];
  const lines = readFileSync(join(DATA, 'names/coling2018', file), 'utf8').split('\n');
  // Every so many-th line is asked by the benchmark (accuracy.ts) and is not learned from.
  const asked = Math.max(1, Math.floor(lines.filter(Boolean).length / HELD_OUT));
  for (let at = 0; at < lines.length; at += every) {
    if (at % asked === 0) continue;
    const [latin, native] = (lines[at] ?? '').split('\t');
    if (latin && native) pairs.push([encode(fold(native.replaceAll(' ', ''))), encode(fold(latin))]);
  }
  return pairs;
}

function google(): Pair[] {
  return readFileSync(join(DATA, 'names/google/ar2en-train.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((pair) => pair.length === 2)
    .map(([native, latin]): Pair => [encode(fold(native ?? '')), encode(fold(latin ?? ''))]);
}

/** Joint probabilities of single edits; row 0 and column 0 are insertion and deletion. */
function learn(pairs: readonly Pair[]): Float64Array {
  let model = start();
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Float64Array(CODES * CODES).fill(0);
    for (const pair of pairs) expect(model, pair, counts);
    const total = counts.reduce((sum, count) => sum + count, 0);
    model = counts.map((count) => count / total + 1e-9);
  }
  return model;
}

/** A letter and the first letter of its plain reading begin as the likelier pair; the rest is for the data to say. */
function start(): Float64Array {
  const model = new Float64Array(CODES * CODES).fill(1e-5);
  for (let code = FIRST_ARABIC; code < CODES; code++) {
    model[code * CODES] = 2e-4;
    for (const reading of readings(code)) model[code * CODES + reading] = 1e-2;
  }
  for (let code = 1; code < FIRST_ARABIC; code++) model[code] = 2e-4;
  return model;
}

function readings(code: number): Uint8Array {
  const letter = codeName(code).replaceAll(/[\^$]/g, '');
  return encode(romanise(letter)).slice(0, 1);
}

function codeName(code: number): string {
  return NAMES[code] ?? '';
}

function expect(model: Float64Array, [a, b]: Pair, counts: Float64Array): void {
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0 || n > 20 || m > 20) return;
  const width = m + 1;
  const forward = new Float64Array((n + 1) * width);
  const backward = new Float64Array((n + 1) * width);
  forward[0] = 1;
  backward[n * width + m] = 1;
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++)
      each(model, a, b, i, j, (to, p) => (forward[to] = (forward[to] ?? 0) + (forward[i * width + j] ?? 0) * p));
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--)
      each(
        model,
        a,
        b,
        i,
        j,
        (to, p) => (backward[i * width + j] = (backward[i * width + j] ?? 0) + p * (backward[to] ?? 0)),
      );
  const total = backward[0] ?? 0;
  if (total <= 0) return;
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++)
      each(model, a, b, i, j, (to, p, edits) => {
        const share = ((forward[i * width + j] ?? 0) * p * (backward[to] ?? 0)) / total;
        for (const edit of edits) counts[edit] = (counts[edit] ?? 0) + share;
      });
}

/** Every edit that may leave cell (i, j), with the cell it leads to, its probability and the counts it feeds. */
function each(
  model: Float64Array,
  a: Uint8Array,
  b: Uint8Array,
  i: number,
  j: number,
  take: (to: number, p: number, edits: number[]) => void,
): void {
  const width = b.length + 1;
  const x = a[i] ?? 0;
  const y = b[j] ?? 0;
  const p = (edit: number): number => model[edit] ?? 0;
  if (i < a.length) take((i + 1) * width + j, p(x * CODES), [x * CODES]);
  if (j < b.length) take(i * width + j + 1, p(y), [y]);
  if (i < a.length && j < b.length) take((i + 1) * width + j + 1, p(x * CODES + y), [x * CODES + y]);
  const [y1, y2] = [SPLIT[y * 2] ?? 0, SPLIT[y * 2 + 1] ?? 0];
  if (j < b.length && y1 !== 0 && i + 1 < a.length) {
    const edits = [x * CODES + y1, (a[i + 1] ?? 0) * CODES + y2];
    take((i + 2) * width + j + 1, 0.3 * p(edits[0] ?? 0) * p(edits[1] ?? 0), edits);
  }
}

/**
 * Costs in hundredths from conditional probabilities, read both ways and averaged: 0 for the usual reading, 100 for
 * one pair in two hundred or rarer. The second row holds what it costs to leave the letter out.
 */
function costs(model: Float64Array, from: number, to: number): Uint8Array {
  const size = FIRST_ARABIC;
  const out = new Uint8Array((to - from + 1) * size).fill(UNIT);
  const rowMass = (x: number): number => sum(size, (y) => model[x * CODES + y] ?? 0);
  const columnMass = (y: number): number => sum(to - from, (k) => model[(from + k) * CODES + y] ?? 0) + (model[y] ?? 0);
  const cost = (p: number): number =>
    Math.max(0, Math.min(UNIT, Math.round((-Math.log(Math.max(p, 1e-9)) / Math.log(200)) * UNIT)));
  for (let x = from; x < to; x++) {
    const row = rowMass(x);
    const best = Math.max(...Array.from({ length: size - 1 }, (_, y) => model[x * CODES + y + 1] ?? 0));
    for (let y = 1; y < FIRST_DIGIT; y++) {
      const joint = model[x * CODES + y] ?? 0;
      const bestColumn = Math.max(...Array.from({ length: to - from }, (_, k) => model[(from + k) * CODES + y] ?? 0));
      if (row > 1e-6)
        out[(x - from) * size + y] = Math.round(
          (cost(joint / Math.max(best, 1e-12)) +
            Math.min(cost(joint / Math.max(bestColumn, 1e-12)), cost(joint / row) + 15)) /
            2,
        );
    }
    out[(x - from) * size] = row > 1e-6 ? cost((model[x * CODES] ?? 0) / row) : UNIT;
  }
  for (let y = 1; y < FIRST_DIGIT; y++)
    out[(to - from) * size + y] = cost((model[y] ?? 0) / Math.max(columnMass(y), 1e-12));
  return out;
}

/** Kept where the data says too little of a letter. */
const UNSAID = 255;

/**
 * Plain log-likelihoods in the same units, to soften what conventions hold too cheap: for a pair the mean of both
 * conditional probabilities, for a letter left out its share. `UNSAID` where the letter is too rare.
 */
function likelihoods(model: Float64Array, from: number, to: number): Uint8Array {
  const size = FIRST_ARABIC;
  const out = new Uint8Array((to - from + 1) * size).fill(UNSAID);
  const cost = (p: number): number => Math.max(0, Math.min(UNIT, Math.round(-Math.log(Math.max(p, 1e-9)) * PER_NAT)));
  const column = (y: number): number => sum(to - from, (k) => model[(from + k) * CODES + y] ?? 0) + (model[y] ?? 0);
  const columns = Array.from({ length: size }, (_, y) => column(y));
  for (let x = from; x < to; x++) {
    const row = sum(size, (y) => model[x * CODES + y] ?? 0);
    if (row < RARE) continue;
    for (let y = 1; y < FIRST_DIGIT; y++) {
      const joint = model[x * CODES + y] ?? 0;
      out[(x - from) * size + y] = cost((1.3 * joint) / Math.sqrt(row * Math.max(columns[y] ?? 0, 1e-9)));
    }
    out[(x - from) * size] = cost((model[x * CODES] ?? 0) / row);
  }
  for (let y = 1; y < FIRST_DIGIT; y++)
    if ((columns[y] ?? 0) >= RARE) out[(to - from) * size + y] = cost((model[y] ?? 0) / (columns[y] ?? 1));
  return out;
}

function sum(count: number, value: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += value(index);
  return total;
}

function text(table: Uint8Array): string {
  return Buffer.from(table).toString('base64');
}

const arabic = costs(learn([...coling('wd_arabic_80', 1), ...google()]), FIRST_ARABIC, FIRST_HEBREW);
const hebrewModel = learn(coling('wd_hebrew_80', 1));
const cyrillicModel = learn(coling('wd_russian_80', 3));
const hebrew = costs(hebrewModel, FIRST_HEBREW, FIRST_CYRILLIC);
const cyrillic = costs(cyrillicModel, FIRST_CYRILLIC, CODES);
const body = [
  '/**',
  ' * Learned by bench/names/train.ts; do not edit by hand. One row a letter of the script, one column a Latin code',
  ' * (symbols.ts), in hundredths of a full disagreement; column 0: the letter left out; last row: the Latin letter left out.',
  ' * Data: COLING 2018 transliteration pairs, Merhav and Ash (CC0 1.0); Google ar2en (Apache-2.0). No pair is kept here.',
  ' */',
  `export const ARABIC_TO_LATIN = '${text(arabic)}';`,
  `export const HEBREW_TO_LATIN = '${text(hebrew)}';`,
  `export const CYRILLIC_TO_LATIN = '${text(cyrillic)}';`,
  '/** Log-likelihoods in the same form; 255 where too little was seen. */',
  `export const HEBREW_LIKELY = '${text(likelihoods(hebrewModel, FIRST_HEBREW, FIRST_CYRILLIC))}';`,
  `export const CYRILLIC_LIKELY = '${text(likelihoods(cyrillicModel, FIRST_CYRILLIC, CODES))}';`,
  '',
].join('\n');
writeFileSync(join(ROOT, 'src/names/learned-costs.ts'), body);

const show = (table: Uint8Array, from: number, to: number): void => {
  for (let x = from; x <= to; x++) {
    const row = Array.from({ length: FIRST_ARABIC }, (_, y): [string, number] => [
      NAMES[y] || '-',
      table[(x - from) * FIRST_ARABIC + y] ?? 0,
    ]);
    console.log(
      x === to ? 'left out' : NAMES[x],
      row
        .filter(([, c]) => c < 85)
        .toSorted((p, q) => p[1] - q[1])
        .map(([name, c]) => `${name}:${c}`)
        .join(' '),
    );
  }
};
show(arabic, FIRST_ARABIC, FIRST_HEBREW);
show(hebrew, FIRST_HEBREW, FIRST_CYRILLIC);
show(cyrillic, FIRST_CYRILLIC, CODES);
