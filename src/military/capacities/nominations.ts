import { type Act, commonFault, need } from '#base';
import { lockActivity } from './activities.ts';
import type { Activity } from './activity-store.ts';
import { capacityFault } from './faults.ts';
import { needPerson } from './goals.ts';
import {
  activityOf,
  insertNomination,
  lockNomination,
  type Nomination,
  setAttended,
  settleNomination,
} from './part-store.ts';

interface Nominated {
  id: string;
  state: string;
  institution: string;
  role: string;
  seats: number;
}

/** So many of a state, from an institution and as what (right `military.plan`): there is no place for a name. */
export async function nominate(act: Act, { id, ...one }: Nominated): Promise<{ id: string }> {
  need(act.actor, 'military.plan');
  needPerson(act);
  const activity = await lockActivity(act, id);
  // A sample is there to be looked at.
  if (activity.stands === 'cancelled' || activity.sample !== null) throw capacityFault('capacity-settled');
  const nomination = await insertNomination(act, { activity: id, ...one });
  await act.audit({
    action: 'military.nomination.make',
    objects: [`activity:${id}`, `nomination:${nomination}`],
    detail: { state: one.state, seats: one.seats },
  });
  return { id: nomination };
}

/**
 * Accepts or declines what somebody else nominated, or withdraws it (right `military.plan`). Errors: `not-found`,
 * `capacity-settled`, `capacity-own-act`, `activity-full`.
 */
export async function decideNomination(
  act: Act,
  { id, stands, reason }: { id: string; stands: 'accepted' | 'declined' | 'withdrawn'; reason: string },
) {
  need(act.actor, 'military.plan');
  needPerson(act);
  const { nomination, activity } = await found(act, id);
  const open = nomination.stands === 'proposed' || (nomination.stands === 'accepted' && stands === 'withdrawn');
  if (!open) throw capacityFault('capacity-settled');
  if (stands !== 'withdrawn' && nomination.byId === act.actor.id) throw capacityFault('capacity-own-act');
  const left = activity.seats === null ? Number.POSITIVE_INFINITY : activity.seats - activity.taken;
  if (stands === 'accepted' && nomination.seats > left) throw capacityFault('activity-full', { left });
  await settleNomination(act, id, stands, reason);
  await act.audit({
    action: `military.nomination.${stands}`,
    objects: [`activity:${activity.id}`, `nomination:${id}`],
    detail: { reason },
  });
  return { done: true };
}

/** How many of those accepted came (right `military.plan`), once it began. Errors: `capacity-settled`, `attendance-too-many`. */
export async function noteAttendance(act: Act, { id, attended }: { id: string; attended: number }) {
  need(act.actor, 'military.plan');
  const { nomination, activity } = await found(act, id);
  const begun = activity.starts <= act.clock.now().toISOString().slice(0, 10);
  if (nomination.stands !== 'accepted' || !begun) throw capacityFault('capacity-settled');
  if (attended > nomination.seats) throw capacityFault('attendance-too-many', { most: nomination.seats });
  await setAttended(act.tx, id, attended);
  await act.audit({
    action: 'military.nomination.attended',
    objects: [`activity:${activity.id}`, `nomination:${id}`],
    detail: { attended },
  });
  return { done: true };
}

/** Locks the activity first, so that nobody else gives its seats away meanwhile. */
async function found(act: Act, id: string): Promise<{ nomination: Nomination; activity: Activity }> {
  const of = await activityOf(act.tx, id);
  if (of === undefined) throw commonFault('not-found');
  const activity = await lockActivity(act, of);
  const nomination = await lockNomination(act.tx, id);
  if (nomination === undefined) throw commonFault('not-found');
  return { nomination, activity };
}
