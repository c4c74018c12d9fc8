import type { z } from 'zod';
import { type Act, need } from '#base';
import type { alertRoutes } from './contract.ts';
import { countDesks, countSettled, type DeskCounts, type Pace, paceOfDesks } from './summary-store.ts';

type Summary = z.input<(typeof alertRoutes)['alertSummary']['response']>;

const DAY = 86_400_000;
/** Long enough that a quiet desk has a median, short enough that last quarter's speed hides nothing. */
const PACE_DAYS = 30;

/** What is open, due and late on the reader's desks, and how long decisions take. Counts only: it names nobody. */
export async function summariseAlerts(act: Act): Promise<Summary> {
  need(act.actor, 'finance.alerts.read');
  const now = act.clock.now();
  const reader = { actor: act.actor, now };
  const desks = await countDesks(act.tx, reader, midnightAfter(now));
  const pace = await paceOfDesks(act.tx, reader, new Date(now.getTime() - PACE_DAYS * DAY));
  const sum = (of: Exclude<keyof DeskCounts, 'desk'>): number => desks.reduce((total, desk) => total + desk[of], 0);
  return {
    open: sum('open'),
    mine: sum('mine'),
    unassigned: sum('unassigned'),
    overdue: sum('overdue'),
    dueToday: sum('dueToday'),
    waitingForMe: act.actor.rights.has('finance.alerts.approve') ? sum('waitingForMe') : 0,
    proposed: sum('proposed'),
    reopened: sum('reopened'),
    decidedThisWeek: await countSettled(act.tx, reader, new Date(now.getTime() - 7 * DAY)),
    same: sum('same'),
    ...paceView(pace.find((one) => one.desk === null)),
    desks: desks.map(({ desk, open, overdue }) => ({
      desk,
      open,
      overdue,
      ...paceView(pace.find((one) => one.desk === desk)),
    })),
  };
}

function paceView(pace: Pace | undefined): { medianHours?: number; withinDue?: number } {
  return pace === undefined ? {} : { medianHours: pace.medianHours, withinDue: pace.withinDue };
}

/** The end of the day in the time zone of the node's machine (`TZ`). */
function midnightAfter(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}
