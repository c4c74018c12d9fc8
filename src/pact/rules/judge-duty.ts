import type { PactStatus } from '#records';
import { daysBetween } from './days.ts';
import type { CellFacts } from './facts.ts';
import { type Judgement, judgeCell, LONG_OVERDUE_DAYS, type Risk, risksOf } from './judge-cell.ts';

/** A commitment as the state that owes it sees it: what nobody reported is not withheld from it, it is not there. */
export type Duty = Omit<Extract<Judgement, { withheld: false }>, 'withheld' | 'report' | 'verification' | 'status'> & {
  readonly status: PactStatus;
  readonly reported: boolean;
};

/**
 * Judges at a day (`2026-11-25`) what a state owes itself, by the rules of `judgeCell`. Before the first report it stands
 * at "no evidence", unheard of since the day it was owed. What the state declined is owed no more: it is never late.
 */
export function judgeDuty(facts: CellFacts, day: string, declined = false): Duty {
  const judged = judgeCell(facts, day);
  if (!judged.withheld) {
    const { withheld: _w, report: _r, verification: _v, ...rest } = judged;
    return declined ? { ...rest, reported: true, ...atRest } : { ...rest, reported: true };
  }
  const late = Math.max(0, daysBetween(facts.due, day));
  const heard = { status: 'no-evidence', milestonesDone: [], version: facts.since } as const;
  const duty: Duty = {
    due: facts.due,
    status: 'no-evidence',
    reported: false,
    onTime: false,
    overdue: late > 0,
    longOverdue: late > LONG_OVERDUE_DAYS,
    delay: late,
    risks: risksOf(facts, heard, day),
  };
  return declined ? { ...duty, ...atRest } : duty;
}

const none: readonly Risk[] = [];
const atRest = { overdue: false, longOverdue: false, delay: 0, risks: none } as const;
