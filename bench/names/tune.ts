/**
 * Sets the numbers of src/names/tuning.ts on the development sets by coordinate search: every set is judged at the
 * threshold that flags 0.3 % of the synthetic negatives. Deterministic. Prints the best numbers; they are copied by hand.
 */
import { compareNames, createNameIndex } from '#names';
import { TUNING, type Tuning } from '../../src/names/tuning.ts';
import { derivableQuestions, indexOf, nativeQuestions, rankOf } from './accuracy.ts';
import { judgedPairs } from './judged.ts';
import { ofacNames, rows, unRows } from './data.ts';
import { hardNegatives } from './hard.ts';

const NEGATIVE_STEP = Number(process.env.STEP ?? 12);
const RATE = Number(process.env.RATE ?? 0.007);

const people = unRows();
const lists = createNameIndex();
const kinds = new Map(people.map((row) => [`${row.ref}${row.type}`, row.type]));
const grouped = Map.groupBy(people, (row) => `${row.ref}${row.type}`);
for (const [id, names] of grouped)
  lists.put({ id, kind: kinds.get(id) === 'ENTITY' ? 'organization' : 'person', names: names.map((row) => row.name) });
for (const entry of ofacNames()) lists.put(entry);
const negatives = rows('peers/yente/negatives_us.csv').map((row) => row.full_name ?? '');
const arabic = negatives.filter((name) => /\p{Script=Arabic}/u.test(name));
const un = createNameIndex();
for (const [id, names] of grouped)
  if (kinds.get(id) !== 'ENTITY') un.put({ id, kind: 'person', names: names.map((row) => row.name) });
const native = nativeQuestions();
const latinIndex = indexOf(native.latin);
const derivable = derivableQuestions();
const derivableIndex = indexOf(derivable.clusters);
const judged = judgedPairs();
const hard = hardNegatives();

export interface Outcome {
  value: number;
  text: string;
}

function evaluate(): Outcome {
  const scores: number[] = [];
  for (let at = 0; at < negatives.length; at += NEGATIVE_STEP)
    scores.push(
      lists.search({ kind: 'person', names: [negatives[at] ?? ''] }, { limit: 1, cutoff: 0.4 })[0]?.score ?? 0,
    );
  scores.sort((a, b) => b - a);
  const threshold = Math.max(0.6, (scores[Math.floor(scores.length * RATE)] ?? 0) + 1e-6);
  let arabicFalse = 0;
  let asked = 0;
  for (let at = 0; at < arabic.length; at += 4, asked++)
    if (
      (un.search({ kind: 'person', names: [arabic[at] ?? ''] }, { limit: 1, cutoff: threshold })[0]?.score ?? 0) >=
      threshold
    )
      arabicFalse++;
  let [nativeFirst, nativeFlagged] = [0, 0];
  for (const question of native.questions) {
    const { rank, score } = rankOf(latinIndex, question);
    if (rank < 1) nativeFirst++;
    if (score >= threshold) nativeFlagged++;
  }
  let [first, ten, flagged] = [0, 0, 0];
  for (const { id, query, others } of derivable.questions) {
    derivableIndex.put({ id, kind: 'person', names: others });
    const { rank, score } = rankOf(derivableIndex, { id, query });
    if (rank < 1) first++;
    if (rank < 10) ten++;
    if (score >= threshold) flagged++;
    derivableIndex.put({ id, kind: 'person', names: derivable.clusters.get(id) ?? [] });
  }
  let [yes, wrong, missed] = [0, 0, 0];
  const seen: { score: number; match: boolean }[] = [];
  for (const { a, b, match } of judged) {
    const { score } = compareNames(a, b);
    seen.push({ score, match });
    if (score >= threshold && match) yes++;
    if (score >= threshold && !match) wrong++;
    if (score < threshold && match) missed++;
  }
  let [wins, pairs] = [0, 0];
  for (const one of seen)
    for (const two of seen)
      if (one.match && !two.match)
        [wins, pairs] = [wins + (one.score > two.score ? 1 : one.score === two.score ? 0.5 : 0), pairs + 1];
  let hardFlagged = 0;
  for (const pair of hard)
    if (compareNames({ kind: 'person', names: [pair.a] }, { kind: 'person', names: [pair.b] }).score >= threshold)
      hardFlagged++;
  const f1 = (2 * yes) / (2 * yes + wrong + missed);
  const part = {
    t: threshold,
    arFp: arabicFalse / asked,
    arR1: nativeFirst / native.questions.length,
    arRec: nativeFlagged / native.questions.length,
    r1: first / derivable.questions.length,
    r10: ten / derivable.questions.length,
    rec: flagged / derivable.questions.length,
    f1,
    auc: wins / pairs,
    hard: hardFlagged / hard.length,
  };
  const value =
    3 * part.arR1 +
    3 * part.arRec +
    2 * part.r1 +
    2 * part.r10 +
    part.rec +
    f1 +
    part.auc -
    4 * Math.max(0, part.hard - 0.01) -
    20 * Math.max(0, part.arFp - 0.004) +
    (threshold > 0.85 ? 0.5 * (0.85 - threshold) : 0);
  return {
    value,
    text: Object.entries(part)
      .map(([name, number]) => `${name} ${number.toFixed(4)}`)
      .join(' '),
  };
}

const tuning: Tuning = Object.assign(TUNING, {});
let best = evaluate();
console.log('start', best.value.toFixed(4), best.text);
const rounds = Number(process.env.ROUNDS ?? 2);
for (let round = 0; round < rounds; round++)
  for (const name of Object.keys(tuning) as (keyof Tuning)[])
    for (const step of round === 0 ? [0.75, 1.3] : [0.9, 1.1]) {
      const held = tuning[name];
      tuning[name] = held * step;
      const found = evaluate();
      if (found.value > best.value + 1e-4) {
        best = found;
        console.log(name, held, '->', tuning[name], best.value.toFixed(4), best.text);
      } else tuning[name] = held;
    }
console.log(JSON.stringify(tuning, undefined, 1));
