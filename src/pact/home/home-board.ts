import type { PactAxis } from '#records';
import type { z } from 'zod';
import type { Board } from '../scoreboard/board.ts';
import { scoreboard, type Tally } from '../scoreboard/scoreboard.ts';
import { type Standing, standingOn } from '../scoreboard/standing.ts';
import type { homeBoardShape } from './shapes.ts';

/** The first page of the pact, without what waits for one person. */
export type HomeBoard = Omit<z.input<typeof homeBoardShape>, 'waits'> & { unreviewed: number };

/** How many lines of what is due next. */
const NEXT = 8;
const axes: readonly PactAxis[] = ['thought', 'media', 'finance', 'military', 'integration'];

/**
 * The first page on a day (`2026-11-26`), from what one reader may read: the figures are the scoreboard's. A function of
 * nothing else.
 */
export function homeBoardOf(board: Board, day: string): HomeBoard {
  const { own, meetings, outcomes, cells } = board;
  const counted = scoreboard(cells, day, day);
  const standings = cells
    .filter(({ state, speaker }) => state === speaker)
    .flatMap((cell) => standingOn(cell, day) ?? []);
  const commitments = [...new Map(cells.map(({ commitment }) => [commitment.id, commitment])).values()];
  const meetingOf = new Map(outcomes.map(({ id, said }) => [id, said.meeting_ref]));
  const mine = own === undefined ? undefined : counted.states.get(own);
  return {
    day,
    ...(own !== undefined && { state: own }),
    meetings: meetings
      .map(({ id, said }) => ({
        id,
        name: said.name,
        heldOn: said.held_on,
        outcomes: outcomes.filter((one) => one.said.meeting_ref === id).length,
        commitments: commitments.filter((one) => meetingOf.get(one.said.outcome_ref) === id).length,
      }))
      .reverse(),
    outcomes: outcomes.length,
    commitments: commitments.length,
    all: figuresOf(counted.total),
    ...(mine !== undefined && { own: figuresOf(mine) }),
    axes: axes.map((axis) => {
      const tally = counted.axes.get(axis);
      return {
        axis,
        outcomes: outcomes.filter(({ said }) => said.axis === axis).length,
        commitments: commitments.filter(({ said }) => said.axis === axis).length,
        figures: tally === undefined ? none : figuresOf(tally),
      };
    }),
    next: nextOf(standings, day, own),
    unreviewed: standings.filter(({ judged }) => !judged.withheld && judged.verification === 'unreviewed').length,
  };
}

const none = { owed: 0, complete: 0, overdue: 0, atRisk: 0, withheld: 0, declined: 0 };
const figuresOf = ({ owed, statuses, overdue, atRisk, withheld, declined }: Tally) => ({
  owed,
  complete: statuses.complete,
  overdue,
  atRisk,
  withheld,
  declined,
});

const isOwed = ({ answer }: Standing): boolean => answer !== 'declines';
const isOpen = (one: Standing): boolean => isOwed(one) && (one.judged.withheld || one.judged.completedOn === undefined);

/** Own duties first, where this state has some, then by the day they are due. */
function nextOf(standings: readonly Standing[], day: string, own: string | undefined): HomeBoard['next'] {
  return [...Map.groupBy(standings, ({ cell }) => cell.commitment)]
    .flatMap(([{ id, said }, all]) => {
      const open = all.filter(isOpen).toSorted((a, b) => (a.judged.due < b.judged.due ? -1 : 1));
      const first = open.find(({ cell }) => cell.state === own) ?? open[0];
      if (first === undefined) return [];
      const owed = all.filter(isOwed);
      return [
        {
          id,
          code: said.code,
          title: said.title,
          axis: said.axis,
          due: first.judged.due,
          past: first.judged.due < day,
          own: first.cell.state === own,
          owed: owed.length,
          complete: owed.length - open.length,
          withheld: owed.filter(({ judged }) => judged.withheld).length,
        },
      ];
    })
    .sort((a, b) => Number(b.own) - Number(a.own) || (a.due < b.due ? -1 : Number(a.due > b.due)))
    .slice(0, NEXT);
}
