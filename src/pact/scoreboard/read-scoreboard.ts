import type { z } from 'zod';
import type { Act } from '#base';
import { localReader } from '#exchange';
import { pactAxes } from '#records';
import { dayAfter } from '../rules/days.ts';
import type { Board } from './board.ts';
import type { scoreboardShape } from './contract.ts';
import { targets } from './indicators.ts';
import { type BoardDesk, readBoard } from './read-board.ts';
import { scoreboard } from './scoreboard.ts';
import { SINCE_DAYS } from './since.ts';
import { textOf } from './text-of.ts';

export interface ScoreboardQuery {
  day?: string | undefined;
  since?: string | undefined;
}
export type ScoreboardAnswer = z.input<typeof scoreboardShape>;

/** The scoreboard for who asks (right `pact.read`). */
export async function readScoreboard(act: Act, desk: BoardDesk, query: ScoreboardQuery): Promise<ScoreboardAnswer> {
  const board = await readBoard(act, desk, localReader(act.actor));
  await act.audit({ action: 'pact.scoreboard.read', objects: [] });
  return scoreboardOf(board, query, today(act));
}

/** The current day in UTC, as versions are counted. */
export const today = ({ clock }: Pick<Act, 'clock'>): string => clock.now().toISOString().slice(0, 10);

/** The scoreboard with the words it needs: in the order of the board, states by code. */
export function scoreboardOf(board: Board, query: ScoreboardQuery, now: string): ScoreboardAnswer {
  const day = query.day ?? now;
  const { total, axes, states, outcomes, since } = scoreboard(
    board.cells,
    day,
    query.since ?? dayAfter(day, -SINCE_DAYS),
  );
  const said = new Map(board.outcomes.map((one) => [one.id, one.said]));
  return {
    day,
    since,
    ...(board.own !== undefined && { own: board.own }),
    targets,
    total,
    axes: pactAxes.flatMap((axis) => {
      const tally = axes.get(axis);
      return tally === undefined ? [] : [{ axis, tally }];
    }),
    states: [...states]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, tally]) => ({ code, name: board.nameOf(code), tally })),
    outcomes: [...outcomes].map(([id, tally]) => {
      const outcome = said.get(id);
      return { id, ...(outcome && { code: outcome.code, text: textOf(outcome.text) }), tally };
    }),
  };
}
