import { words } from './freeze-words.ts';
import type { Unit } from './officers.ts';
import type { Timeline } from './timeline.ts';

export type Clock = Awaited<ReturnType<Unit['approver']['clock']>>;

/** The clock of each state, as its own node computes it; printed, and given for the account. */
export async function readClocks(timeline: Timeline, units: readonly Unit[]): Promise<Record<string, Clock>> {
  const clocks: Record<string, Clock> = {};
  for (const { approver, state } of units) {
    const { code } = state.site;
    const clock = await approver.clock({ query: { days: 1 } });
    clocks[code] = clock;
    const groups = [
      ...clock.here.groups.map(({ force, figures }) => ({ of: { force }, figures })),
      ...clock.abroad.groups.map(({ member, figures }) => ({ of: { force: 'abroad', member: member.name }, figures })),
    ];
    for (const { of, figures } of groups)
      for (const { stage, reached, median, p99, worst } of figures)
        if (median !== undefined && p99 !== undefined && worst !== undefined)
          timeline.happened(
            'clock',
            'member' in of ? words.clockAbroad : words.clockHere,
            { ...of, stage, count: reached, median: seconds(median), p99: seconds(p99), worst: seconds(worst) },
            code,
          );
  }
  return clocks;
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;
