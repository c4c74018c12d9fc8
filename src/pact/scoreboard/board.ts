import type { Text } from '#base';
import { type Cell, cellsOf } from '../projection/cells.ts';
import type { Statement } from '../projection/statement.ts';

/** Everything of the pact that one reader may read, as the scoreboard and the matrix need it. */
export interface Board {
  meetings: readonly Statement<'meeting'>[];
  outcomes: readonly Statement<'outcome'>[];
  cells: readonly Cell[];
  /** What a state is called: as the trust list says, else as is publicly known, else its code. */
  nameOf: (code: string) => Text;
  /** The code of this node's state; absent before it joined an alliance. */
  own?: string;
}

/** What was read, put in order: meetings by their day, outcomes and commitments by their code within them. */
export function boardOf(
  statements: readonly Statement[],
  states: ReadonlyMap<string, string>,
  { nameOf, own }: Pick<Board, 'nameOf' | 'own'>,
): Board {
  const standing = statements.filter(({ revoked }) => !revoked);
  const meetings = standing
    .filter((one) => one.kind === 'meeting')
    .toSorted((a, b) => compare(a.said.held_on, b.said.held_on) || compare(a.id, b.id));
  const placeOf = new Map(meetings.map(({ id }, n) => [id, n]));
  const outcomes = standing
    .filter((one) => one.kind === 'outcome')
    .toSorted(
      (a, b) =>
        (placeOf.get(a.said.meeting_ref) ?? meetings.length) - (placeOf.get(b.said.meeting_ref) ?? meetings.length) ||
        byCode(a.said.code, b.said.code) ||
        compare(a.id, b.id),
    );
  const outcomeRank = new Map(outcomes.map(({ id }, n) => [id, n]));
  const all = cellsOf(statements, states);
  // Sixty codes are compared, not thousands.
  const commitments = [...new Set(all.map(({ commitment }) => commitment))].sort(
    (a, b) =>
      (outcomeRank.get(a.said.outcome_ref) ?? outcomes.length) -
        (outcomeRank.get(b.said.outcome_ref) ?? outcomes.length) ||
      byCode(a.said.code, b.said.code) ||
      compare(a.id, b.id),
  );
  const rank = new Map(commitments.map((one, n) => [one, n]));
  const cells = all.sort(
    (a, b) => (rank.get(a.commitment) ?? 0) - (rank.get(b.commitment) ?? 0) || compare(a.state, b.state),
  );
  return { meetings, outcomes, cells, nameOf, ...(own !== undefined && { own }) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** `O2.1` before `O10.1`. */
const byCode = (a: string, b: string): number => {
  const [one, other] = [a, b].map((code) => code.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0')));
  return compare(one ?? a, other ?? b);
};
