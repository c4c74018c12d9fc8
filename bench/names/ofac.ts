/**
 * The emulation of OFAC's search against answers captured from it: shares within 2, 1 and 0 points. -1 in the file is a
 * name that was not shown, held here to 50 at most, which is strict: one pair stands in the file both as -1 and as 50, so
 * some captures stopped higher.
 */
import { ofacScore } from '#names';
import type { Miss } from './accuracy.ts';
import type { Figure } from './figures.ts';
import { rows } from './data.ts';

const SHOWN_FROM = 50;

export function ofacFigures(misses: Miss[] = []): Figure[] {
  const off = rows('peers/nomenklatura_ofac_fixtures.csv').map((row, at) => {
    const theirs = Number(row.ofac_score);
    const ours = ofacScore(row.query_name ?? '', row.result_name ?? '');
    const apart = theirs >= 0 ? Math.abs(ours - theirs) : ours <= SHOWN_FROM ? 0 : ours;
    if (apart > 2) {
      const cause = theirs < 0 ? 'not shown there, scored here' : 'other points';
      const query = `${row.query_name} | ${row.result_name}`;
      misses.push({ set: 'OFAC fixtures', row: at + 1, cause, query, expected: String(theirs), got: String(ours) });
    }
    return apart;
  });
  return [2, 1, 0].map((points) => {
    const hits = off.filter((one) => one <= points).length;
    return {
      set: 'OFAC tool fixtures (emulation)',
      figure: `within ${points} points`,
      value: hits / off.length,
      hits,
      total: off.length,
      goal: points === 2 ? '≥ 0.95' : '',
    };
  });
}
