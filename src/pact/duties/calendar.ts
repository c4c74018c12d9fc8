import type { z } from 'zod';
import { type Act, need } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Statement } from '../projection/statement.ts';
import type { dutyRoutes } from './contract.ts';
import { dutyView, type DutyView } from './duty-view.ts';
import { ownCells, today } from './own-cells.ts';

export type CalendarEntry = z.output<typeof dutyRoutes.calendar.response>['items'][number];

/** Every day on which something of this state is due, and meetings, as whoever acts may know them (right `pact.read`). */
export async function readCalendar(act: Act, { desk }: Pick<PactDeps, 'desk'>): Promise<CalendarEntry[]> {
  need(act.actor, 'pact.read');
  const day = today(act);
  const { cells, meetings } = await ownCells(act, desk);
  await act.audit({ action: 'pact.calendar.read', objects: [] });
  return entriesOf(
    cells.map((cell) => dutyView(cell, { day, outcome: undefined, drafts: [] })),
    meetings,
    day,
  );
}

/** What was declined has no day. Pure; in the order of the days. */
export function entriesOf(
  duties: readonly DutyView[],
  meetings: readonly Statement<'meeting'>[],
  day: string,
): CalendarEntry[] {
  const stateOf = (done: boolean, due: string): CalendarEntry['state'] => (done ? 'done' : due < day ? 'late' : 'open');
  const entries: CalendarEntry[] = [
    ...meetings.map(({ said }) => ({
      day: said.held_on,
      kind: 'meeting' as const,
      title: said.name,
      state: said.held_on < day ? ('held' as const) : ('open' as const),
    })),
    ...duties
      .filter(({ answer }) => answer !== 'declines')
      .flatMap(({ commitment, code, title, due, completedOn, milestones }) => [
        { day: due, kind: 'due' as const, code, title, commitment, state: stateOf(completedOn !== undefined, due) },
        ...milestones.map((one) => ({
          day: one.due,
          kind: 'milestone' as const,
          code: `${code} ${one.code}`,
          title: one.title,
          commitment,
          state: stateOf(one.done || completedOn !== undefined, one.due),
        })),
      ]),
  ];
  return entries.sort(
    (a, b) => a.day.localeCompare(b.day) || (a.code ?? '').localeCompare(b.code ?? '', 'en', { numeric: true }),
  );
}
