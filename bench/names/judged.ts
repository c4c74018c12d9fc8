/** Pairs judged by others (nomenklatura's name_bench): F1, area under the curve, errors on what is marked STRONG. */
import { compareNames, DEFAULT_THRESHOLD, type NameExplanation, type NameQuery } from '#names';
import type { Miss } from './accuracy.ts';
import { causeOf } from './causes.ts';
import { CORRECTIONS } from './corrections.ts';
import { rows } from './data.ts';
import { areaInterval, f1Interval, type Figure } from './figures.ts';

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
  row: number;
  score: number;
  match: boolean;
  strong: boolean;
  text: string;
  explanation: NameExplanation;
}

/** `corrections` holds the records whose label our audit turns round. */
export function nameBench(corrections: ReadonlySet<number>, label: string, misses: Miss[]): Figure[] {
  const judged = judgedPairs().map(({ a, b, match, strong }, at): Judged => {
    const explanation = compareNames(a, b);
    const row = at + 1;
    const text = `${a.names[0]} | ${b.names[0]}`;
    return { row, score: explanation.score, match: match !== corrections.has(row), strong, text, explanation };
  });
  let [hit, wrong, missed, strong] = [0, 0, 0, 0];
  for (const pair of judged) {
    const said = pair.score >= DEFAULT_THRESHOLD;
    if (said && pair.match) hit++;
    if (said && !pair.match) wrong++;
    if (!said && pair.match) missed++;
    if (said !== pair.match) {
      if (pair.strong) strong++;
      const { row, text: query, match, score } = pair;
      const cause = causeOfJudgement(pair, corrections);
      misses.push({ set: `name_bench, ${label}`, row, cause, query, expected: String(match), got: score.toFixed(3) });
    }
  }
  const set = `name_bench, ${label}`;
  const area = areaUnder(judged);
  return [
    {
      set,
      figure: 'F1 at default',
      value: (2 * hit) / (2 * hit + wrong + missed),
      hits: hit,
      total: judged.length,
      goal: '≥ 0.90',
      interval: f1Interval(hit, wrong + missed),
    },
    {
      set,
      figure: 'AUC',
      value: area,
      hits: 0,
      total: judged.length,
      goal: '≥ 0.95',
      interval: areaInterval(area, hit + missed, judged.length - hit - missed),
    },
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

function causeOfJudgement({ row, match, explanation }: Judged, corrections: ReadonlySet<number>): string {
  const audited = CORRECTIONS.get(row);
  if (audited && !corrections.has(row)) return `label held wrong: ${audited}`;
  if (match) return causeOf(explanation);
  const far = explanation.pairs.some((pair) => pair.rule === 'spelling' || pair.rule === 'known-variant');
  return far ? 'labelled two: a word spelled nearly alike' : 'labelled two: a word more, or another legal form';
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
