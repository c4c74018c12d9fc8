import type { z } from 'zod';
import type { Act } from '#base';
import { localReader } from '#exchange';
import type { Board } from './board.ts';
import { encodeCell } from './cell-code.ts';
import type { matrixShape } from './contract.ts';
import { type MatrixFilter, matrixRows } from './matrix.ts';
import { matrixCell } from './matrix-cell.ts';
import { type BoardDesk, readBoard } from './read-board.ts';
import { today } from './read-scoreboard.ts';
import { textOf } from './text-of.ts';

export interface MatrixQuery extends MatrixFilter {
  day?: string | undefined;
}
type MatrixAnswer = z.input<typeof matrixShape>;

/** The matrix for who asks (right `pact.read`). */
export async function readMatrix(act: Act, desk: BoardDesk, query: MatrixQuery): Promise<MatrixAnswer> {
  const board = await readBoard(act, desk, localReader(act.actor));
  await act.audit({ action: 'pact.matrix.read', objects: [] });
  return matrixOf(board, query, today(act));
}

/** Commitments × states in few letters, with the words that the axes of the table need. */
export function matrixOf(board: Board, query: MatrixQuery, now: string): MatrixAnswer {
  const { day = now, ...filter } = query;
  const rows = matrixRows(board, day, filter);
  const states = [...new Set(rows.flatMap(({ standings }) => [...standings.keys()]))].sort();
  const asked = new Set(rows.map(({ commitment }) => commitment.said.outcome_ref));
  return {
    day,
    ...(board.own !== undefined && { own: board.own }),
    states: states.map((code) => ({ code, name: board.nameOf(code) })),
    meetings: board.meetings.map(({ id, said }) => ({ id, name: textOf(said.name), heldOn: said.held_on })),
    outcomes: board.outcomes
      .filter(({ id }) => asked.has(id))
      .map(({ id, said }) => ({ id, code: said.code, text: textOf(said.text), meeting: said.meeting_ref })),
    rows: rows.map(({ commitment: { id, said }, standings }) => ({
      id,
      code: said.code,
      title: textOf(said.title),
      axis: said.axis,
      outcome: said.outcome_ref,
      due: said.due,
      ...(said.lead !== undefined && { lead: said.lead }),
      cells: states.map((code) => {
        const standing = standings.get(code);
        return standing === undefined ? '' : encodeCell(matrixCell(standing));
      }),
    })),
  };
}
