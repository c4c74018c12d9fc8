import type { CellMark, MatrixCell } from './cell-code.ts';
import type { Standing } from './standing.ts';

/** What the matrix says of a commitment at one of its owners. */
export function matrixCell({ answer, agreed, judged }: Standing): MatrixCell {
  const own = judged.due === agreed ? {} : { due: judged.due };
  const part: CellMark[] = answer === 'accepts-in-part' ? ['in-part'] : [];
  if (answer === 'declines') return { standing: 'declined', marks: [] };
  if (judged.withheld) return { standing: 'withheld', marks: part, ...own };
  const { status, verification, onTime, overdue, longOverdue, risks } = judged;
  const marks: CellMark[] = [
    ...(onTime ? (['on-time'] as const) : []),
    ...(longOverdue ? (['long-overdue'] as const) : overdue ? (['overdue'] as const) : []),
    ...(risks.length > 0 ? (['at-risk'] as const) : []),
    ...part,
  ];
  return { standing: status, verification, marks, ...own };
}
