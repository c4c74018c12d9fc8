import type { Undertaking } from '#records';
import type { Cell } from '../projection/cells.ts';
import { dayOf } from '../rules/days.ts';
import { type Judgement, judgeCell } from '../rules/judge-cell.ts';

/** A commitment at one of its owners as it stood on a day, as far as one reader may know. */
export interface Standing {
  cell: Cell;
  /** The owner's answer, where one is released. What is declined is not owed, and said to be declined. */
  answer?: Undertaking['answer'];
  /** The day the owners agreed on, whatever day a state named for itself. */
  agreed: string;
  judged: Judgement;
}

/**
 * How a commitment stood on a day (`2026-11-26`); undefined where it was not yet stated. What was said later changes
 * nothing: neither a report nor an answer, nor a day that a state named for itself. Of a commitment and of an answer only
 * the last version is known here, so one that was stated anew stands from that day on.
 */
export function standingOn(cell: Cell, day: string): Standing | undefined {
  const { commitment, undertaking, word, facts } = cell;
  if (facts.since > day) return undefined;
  const unsaid = word !== undefined && dayOf(word.version) > day;
  const { due, milestones } = commitment.said;
  return {
    cell,
    ...(undertaking !== undefined && dayOf(undertaking.version) <= day && { answer: undertaking.said.answer }),
    agreed: due,
    judged: judgeCell(unsaid ? { ...facts, due, milestones } : facts, day),
  };
}
