import type { PactAxis, PactStatus } from '#records';
import type { Cell } from '../projection/cells.ts';
import { type Indicators, indicatorsOf } from './indicators.ts';
import { type Standing, standingOn } from './standing.ts';

/** What a group of commitments comes to: each at each state that answers for it. */
export interface Tally {
  /** Owed: agreed, stated by that day, and not declined. `reported` and `withheld` make it up. */
  owed: number;
  reported: number;
  /** Owed, and nothing of it released to this reader. */
  withheld: number;
  declined: number;
  /** Owed by another day than the one agreed on, because the state named its own. */
  moved: number;
  /** Of those reported. */
  overdue: number;
  atRisk: number;
  statuses: Record<PactStatus, number>;
  indicators: Indicators;
}

export interface Scoreboard {
  day: string;
  since: string;
  total: Tally;
  axes: ReadonlyMap<PactAxis, Tally>;
  /** By code; what is owed together counts at the state that leads it. */
  states: ReadonlyMap<string, Tally>;
  /** By the record's id. */
  outcomes: ReadonlyMap<string, Tally>;
}

/**
 * The scoreboard of a day, with what changed since an earlier one (both `2026-11-26`), from cells made of what one reader
 * may read (`cellsOf`): so it follows from that and from nothing else. What is declined is left out of what is owed, and
 * counted as declined; what is owed together is counted once.
 */
export function scoreboard(cells: readonly Cell[], day: string, since: string): Scoreboard {
  const answering = cells.filter(({ state, speaker }) => state === speaker);
  const pairs = answering.flatMap((cell): Pair[] => {
    const now = standingOn(cell, day);
    return now === undefined ? [] : [{ now, before: standingOn(cell, since) }];
  });
  const by = <Key>(key: (cell: Cell) => Key): ReadonlyMap<Key, Tally> =>
    new Map([...Map.groupBy(pairs, ({ now }) => key(now.cell))].map(([name, some]) => [name, tallyOf(some, day)]));
  return {
    day,
    since,
    total: tallyOf(pairs, day),
    axes: by(({ commitment }) => commitment.said.axis),
    states: by(({ state }) => state),
    outcomes: by(({ commitment }) => commitment.said.outcome_ref),
  };
}

/** A cell as it stands, and as it stood at the last look where it was stated by then. */
interface Pair {
  now: Standing;
  before: Standing | undefined;
}

const isOwed = ({ answer }: Standing): boolean => answer !== 'declines';

function tallyOf(pairs: readonly Pair[], day: string): Tally {
  const owed = pairs.map(({ now }) => now).filter(isOwed);
  const before = pairs.flatMap(({ before: one }) => (one !== undefined && isOwed(one) ? [one] : []));
  const known = owed.flatMap(({ judged }) => (judged.withheld ? [] : [judged]));
  const statuses = { 'no-evidence': 0, 'not-started': 0, limited: 0, substantial: 0, complete: 0 };
  for (const { status } of known) statuses[status] += 1;
  return {
    owed: owed.length,
    reported: known.length,
    withheld: owed.length - known.length,
    declined: pairs.length - owed.length,
    moved: owed.filter(({ agreed, judged }) => judged.due !== agreed).length,
    overdue: known.filter(({ overdue }) => overdue).length,
    atRisk: known.filter(({ risks }) => risks.length > 0).length,
    statuses,
    indicators: indicatorsOf(owed, before, day),
  };
}
