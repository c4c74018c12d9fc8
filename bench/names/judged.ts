/** Pairs judged by others (nomenklatura's name_bench): F1, area under the curve, errors on what is marked STRONG. */
import { compareNames, DEFAULT_THRESHOLD, type NameQuery } from '#names';
import type { Figure, Miss } from './accuracy.ts';
import { rows } from './data.ts';

export interface JudgedPair {
  /** As nomenklatura names it: Person, Company, Vessel, LegalEntity… */
  schema: string;
  a: NameQuery;
  b: NameQuery;
  match: boolean;
  strong: boolean;
}

/** The judged pairs of name_bench as labelled. */
export function judgedPairs(): JudgedPair[] {
  return rows('peers/name_bench_dev.csv').map((row) => {
    const kind =
      row.schema === 'Person'
        ? 'person'
        : row.schema === 'Vessel'
          ? 'thing'
          : row.schema === 'LegalEntity'
            ? undefined
            : 'organization';
    const query = (name: string): NameQuery => (kind ? { kind, names: [name] } : { names: [name] });
    return {
      schema: row.schema ?? '',
      a: query(row.name1 ?? ''),
      b: query(row.name2 ?? ''),
      match: row.is_match === 'true',
      strong: row.quality === 'STRONG',
    };
  });
}

interface Judged {
  score: number;
  match: boolean;
  strong: boolean;
  text: string;
}

/** `corrections` holds the pairs whose label our audit turns round, as `name1|name2`. */
export function nameBench(corrections: ReadonlySet<string>, label: string, misses: Miss[]): Figure[] {
  const judged = judgedPairs().map(
    ({ a, b, match, strong }): Judged => ({
      score: compareNames(a, b).score,
      match: match !== corrections.has(`${a.names[0]}|${b.names[0]}`),
      strong,
      text: `${a.names[0]} | ${b.names[0]}`,
    }),
  );
  let [hit, wrong, missed, strong] = [0, 0, 0, 0];
  for (const pair of judged) {
    const said = pair.score >= DEFAULT_THRESHOLD;
    if (said && pair.match) hit++;
    if (said && !pair.match) wrong++;
    if (!said && pair.match) missed++;
    if (said !== pair.match) {
      if (pair.strong) strong++;
      misses.push({ set: label, query: pair.text, expected: String(pair.match), got: pair.score.toFixed(3) });
    }
  }
  const set = `name_bench, ${label}`;
  return [
    {
      set,
      figure: 'F1 at default',
      value: (2 * hit) / (2 * hit + wrong + missed),
      hits: hit,
      total: judged.length,
      goal: '≥ 0.90',
    },
    { set, figure: 'AUC', value: areaUnder(judged), hits: 0, total: judged.length, goal: '≥ 0.95' },
    {
      set,
      figure: 'errors on STRONG',
      value: strong,
      hits: strong,
      total: judged.filter((pair) => pair.strong).length,
      goal: '0',
    },
  ];
}

function areaUnder(judged: readonly Judged[]): number {
  let [wins, pairs] = [0, 0];
  for (const yes of judged)
    for (const no of judged)
      if (yes.match && !no.match) {
        pairs++;
        wins += yes.score > no.score ? 1 : yes.score === no.score ? 0.5 : 0;
      }
  return wins / pairs;
}
