import type { z } from 'zod';
import { type MemberNamer } from '../release/index.ts';
import type { BoardRow } from './board-store.ts';
import { isOverdue, type Party, remaining } from './clock.ts';
import type { requestRowShape } from './contract.ts';

type Clock = Pick<Party, 'dueAt' | 'stoppedAt' | 'settledAt'>;

/** A clock as it stands now. */
export function clockView(askedAt: Date, clock: Clock, now: Date) {
  return {
    askedAt: askedAt.toISOString(),
    dueAt: new Date(clock.dueAt).toISOString(),
    stopped: clock.stoppedAt !== undefined && clock.settledAt === undefined,
    overdue: isOverdue(clock, now.getTime()),
    remainingMs: remaining(clock, now.getTime()),
  };
}

export const clockOf = (row: { due_at: Date; stopped_at: Date | null; settled_at: Date | null }): Clock => ({
  dueAt: row.due_at.getTime(),
  stoppedAt: row.stopped_at?.getTime(),
  settledAt: row.settled_at?.getTime(),
});

export function rowView(row: BoardRow, now: Date, nameOf: MemberNamer): z.input<typeof requestRowShape> {
  const clock = clockOf({
    due_at: row.watch_due_at,
    stopped_at: row.watch_stopped_at,
    settled_at: row.watch_settled_at,
  });
  return {
    id: row.id,
    direction: row.direction,
    title: row.title,
    from: nameOf(row.from_member),
    urgency: row.urgency,
    purpose: row.purpose,
    state: row.state,
    ...clockView(row.asked_at, clock, now),
    // What was taken back is late for nobody.
    ...(row.state === 'withdrawn' && { overdue: false }),
    asked: row.asked,
    settled: row.settled,
    ...(row.assignee !== null && { assignee: { id: row.assignee, name: row.assignee_name ?? '' } }),
    unread: row.unread,
  };
}
