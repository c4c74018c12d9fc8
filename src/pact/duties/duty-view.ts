import type { z } from 'zod';
import type { WaitingDraft } from '#exchange';
import type { Cell } from '../projection/cells.ts';
import type { Statement } from '../projection/statement.ts';
import { inOrder } from '../rules/completion.ts';
import { knownBy } from '../rules/judge-cell.ts';
import { judgeDuty } from '../rules/judge-duty.ts';
import type { dutyShape } from './contract.ts';

export type DutyView = z.input<typeof dutyShape>;

/** What stands beside a cell where a duty is shown. */
export interface Beside {
  day: string;
  outcome: Statement<'outcome'> | undefined;
  drafts: readonly WaitingDraft[];
}

/** A commitment as the state that owes it sees it. Pure. */
export function dutyView(
  { commitment, undertaking, word: led, facts }: Cell,
  { day, outcome, drafts }: Beside,
): DutyView {
  const { said } = commitment;
  const word = undertaking?.said;
  const last = inOrder(knownBy(facts, day).reports).at(-1);
  const done = new Set(last?.milestonesDone);
  const duty = judgeDuty(facts, day, word?.answer === 'declines');
  return {
    commitment: commitment.id,
    code: said.code,
    title: said.title,
    axis: said.axis,
    manner: said.manner,
    lead: said.lead,
    ...(outcome !== undefined && {
      outcome: { id: outcome.id, code: outcome.said.code, text: outcome.said.text },
    }),
    agreedDue: said.due,
    answer: word?.answer,
    owner: word?.owner,
    ...duty,
    risks: [...duty.risks],
    milestones: (led?.said.milestones ?? said.milestones).map(({ code, title, due }) => ({
      code,
      title,
      due,
      done: done.has(code),
    })),
    needs: word?.help_needed?.length ?? 0,
    drafts: drafts.map((draft) => ({ ...draft })),
  };
}

/** What is late first, then by the day it is due; what is complete or declined last. */
export const byDue = (a: DutyView, b: DutyView): number =>
  Number(atRest(a)) - Number(atRest(b)) || compare(a.due, b.due) || compare(a.code, b.code);

const atRest = ({ completedOn, answer }: DutyView): boolean => completedOn !== undefined || answer === 'declines';
const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
