/** The emulation of OFAC's search against answers captured from it: share within two points. -1 in the file: not shown. */
import { ofacScore } from '#names';
import type { Figure } from './accuracy.ts';
import { rows } from './data.ts';

const SHOWN_FROM = 50;

export function ofacFigures(): Figure[] {
  const all = rows('peers/nomenklatura_ofac_fixtures.csv');
  const met = all.filter((row) => {
    const theirs = Number(row.ofac_score);
    const ours = ofacScore(row.query_name ?? '', row.result_name ?? '');
    return theirs < 0 ? ours <= SHOWN_FROM : Math.abs(ours - theirs) <= 2;
  }).length;
  return [
    {
      set: 'OFAC tool fixtures (emulation)',
      figure: 'within 2 points',
      value: met / all.length,
      hits: met,
      total: all.length,
      goal: '≥ 0.95',
    },
  ];
}
