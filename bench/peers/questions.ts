/** What every peer is asked: two lists with their questions, and judged pairs. And how their answers are counted. */
import { derivableQuestions, nativeQuestions } from '../names/accuracy.ts';
import { wilson } from '../names/data.ts';
import { judgedPairs } from '../names/judged.ts';

export interface Ranking {
  list: string;
  id: string;
  query: string;
  /** Names of the right bearer for this question, where not all of them are to be known. */
  names?: readonly string[];
}

export interface Pair {
  schema: string;
  a: string;
  b: string;
  match: boolean;
}

export interface Inputs {
  lists: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  ranks: readonly Ranking[];
  pairs: readonly Pair[];
}

/** How many others of a list come before the right one (ties count against), how many were compared, in how long. */
export interface Rank {
  before: number;
  compared: number;
  ms: number;
}

export interface Answers {
  name: string;
  ranks: readonly Rank[];
  scores: readonly number[];
}

/** UN Arabic → Latin, derivable Latin aliases, name_bench; of the first two every so manyth question. */
export function inputs(step: number): Inputs {
  const native = nativeQuestions();
  const derivable = derivableQuestions();
  const some = <T>(items: readonly T[]): T[] => items.filter((_, at) => at % step === 0);
  return {
    lists: new Map<string, ReadonlyMap<string, readonly string[]>>([
      ['arabic', native.latin],
      ['aliases', derivable.clusters],
    ]),
    ranks: [
      ...some(native.questions).map(({ query, id }): Ranking => ({ list: 'arabic', id, query })),
      ...some(derivable.questions).map(
        ({ query, id, others }): Ranking => ({ list: 'aliases', id, query, names: others }),
      ),
    ],
    pairs: judgedPairs().map(({ a, b, match, schema }) => ({
      schema,
      a: a.names[0] ?? '',
      b: b.names[0] ?? '',
      match,
    })),
  };
}

/** The row of one peer in the table. */
export function rowOf({ name, ranks, scores }: Answers, { ranks: asked, pairs }: Inputs): string[] {
  const of = (list: string): string => {
    const mine = ranks.filter((_, at) => asked[at]?.list === list);
    const [first, ten] = [
      mine.filter((rank) => rank.before < 1).length,
      mine.filter((rank) => rank.before < 10).length,
    ];
    return `${share(first, mine.length)} ${(ten / mine.length).toFixed(3)}`;
  };
  const compared = ranks.reduce((sum, rank) => sum + rank.compared, 0);
  const ms = ranks.reduce((sum, rank) => sum + rank.ms, 0);
  const { f1, at, auc } = judged(scores, pairs);
  return [
    name,
    of('arabic'),
    of('aliases'),
    `${f1.toFixed(3)} @ ${at.toFixed(2)}, ${auc.toFixed(3)}`,
    `${((1000 * ms) / compared).toFixed(1)} µs`,
    `${((1000 * ranks.length) / ms).toFixed(ms / ranks.length > 100 ? 1 : 0)}/s`,
  ];
}

function share(hits: number, total: number): string {
  const [low, high] = wilson(hits, total);
  return `${(hits / total).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

function judged(scores: readonly number[], pairs: readonly Pair[]): { f1: number; at: number; auc: number } {
  const scored = scores.map((score, at) => ({ score, match: pairs[at]?.match ?? false }));
  const right = scored.filter((pair) => pair.match);
  let [f1, at] = [0, 0];
  for (let step = 30; step < 100; step++) {
    const flagged = scored.filter((pair) => pair.score >= step / 100);
    const found = (2 * flagged.filter((pair) => pair.match).length) / (flagged.length + right.length);
    if (found > f1) [f1, at] = [found, step / 100];
  }
  let wins = 0;
  const wrong = scored.filter((pair) => !pair.match);
  for (const yes of right) for (const no of wrong) wins += yes.score > no.score ? 1 : yes.score === no.score ? 0.5 : 0;
  return { f1, at, auc: wins / (right.length * wrong.length) };
}
