import type { PactAxis } from '#records';
import type { Cell } from '../projection/cells.ts';
import type { Board } from './board.ts';
import { type Standing, standingOn } from './standing.ts';

/** A commitment with how it stands at each of its owners, by code. */
export interface MatrixRow {
  commitment: Cell['commitment'];
  standings: ReadonlyMap<string, Standing>;
}

export interface MatrixFilter {
  axis?: PactAxis | undefined;
  /** Id of a meeting's record. */
  meeting?: string | undefined;
}

/** Commitments by their owners on a day, in the order of the board. What was stated after that day is not there yet. */
export function matrixRows({ cells, outcomes }: Board, day: string, { axis, meeting }: MatrixFilter): MatrixRow[] {
  const within = new Set(outcomes.filter(({ said }) => said.meeting_ref === meeting).map(({ id }) => id));
  const asked = cells.filter(
    ({ commitment: { said } }) =>
      (axis === undefined || said.axis === axis) && (meeting === undefined || within.has(said.outcome_ref)),
  );
  return [...Map.groupBy(asked, ({ commitment }) => commitment)]
    .map(([commitment, some]) => ({
      commitment,
      standings: new Map(
        some.flatMap((cell) => {
          const standing = standingOn(cell, day);
          return standing === undefined ? [] : [[cell.state, standing] as const];
        }),
      ),
    }))
    .filter(({ standings }) => standings.size > 0);
}
