import type { ShownCell } from './picture.ts';
import type { Shown } from './terms.ts';

/** What is shown of a commitment at a state. */
export function shownOf({ judgement, undertaking }: Pick<ShownCell, 'judgement' | 'undertaking'>): Shown {
  if (undertaking?.said.answer === 'declines') return 'declined';
  return judgement.withheld ? 'withheld' : judgement.status;
}

/** How many of each. */
export type Counts = Readonly<Record<Shown | 'owed' | 'overdue' | 'atRisk' | 'verified', number>>;

/** Counts cells: what is owed together counts once, at the state that leads. */
export function countsOf(cells: readonly ShownCell[]): Counts {
  const counts = {
    owed: 0,
    complete: 0,
    substantial: 0,
    limited: 0,
    'not-started': 0,
    'no-evidence': 0,
    withheld: 0,
    declined: 0,
    overdue: 0,
    atRisk: 0,
    verified: 0,
  };
  for (const cell of cells) {
    if (cell.state !== cell.speaker) continue;
    const shown = shownOf(cell);
    counts[shown] += 1;
    if (shown === 'declined') continue;
    counts.owed += 1;
    const { judgement } = cell;
    if (judgement.withheld) continue;
    if (judgement.overdue) counts.overdue += 1;
    if (judgement.risks.length > 0) counts.atRisk += 1;
    if (judgement.verification === 'verified') counts.verified += 1;
  }
  return counts;
}
