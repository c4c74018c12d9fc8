import { type Act, commonFault, need } from '#base';
import { type Activity, deleteSamples, findActivity, insertActivity, settle } from './activity-store.ts';
import type { ActivityInput } from './contract.ts';
import { capacityFault } from './faults.ts';
import { needPerson } from './goals.ts';
import { sampleActivities } from './sample.ts';

/** Plans an initiative, a course or an exercise (right `military.plan`). */
export async function planActivity(act: Act, activity: ActivityInput): Promise<{ id: string }> {
  need(act.actor, 'military.plan');
  needPerson(act);
  const id = (await insertActivity(act, activity)) ?? '';
  await act.audit({
    action: 'military.activity.plan',
    objects: [`activity:${id}`],
    detail: { kind: activity.kind, starts: activity.starts, ends: activity.ends },
  });
  return { id };
}

/** An activity that is there and can be changed. */
export async function lockActivity(act: Act, id: string): Promise<Activity> {
  const activity = await findActivity(act.tx, id, true);
  if (activity === undefined) throw commonFault('not-found');
  return activity;
}

/**
 * Confirms an activity that somebody else planned, or cancels it with a reason (right `military.plan.approve`). Errors:
 * `not-found`, `capacity-settled`, `capacity-own-act`.
 */
export async function settleActivity(
  act: Act,
  { id, confirm, reason }: { id: string; confirm: boolean; reason: string },
) {
  need(act.actor, 'military.plan.approve');
  needPerson(act);
  const activity = await lockActivity(act, id);
  const open = activity.stands === 'planned' || (activity.stands === 'confirmed' && !confirm);
  if (!open || activity.sample !== null) throw capacityFault('capacity-settled');
  if (confirm && activity.byId === act.actor.id) throw capacityFault('capacity-own-act');
  await settle(act, id, confirm, reason);
  await act.audit({
    action: confirm ? 'military.activity.confirm' : 'military.activity.cancel',
    objects: [`activity:${id}`],
    detail: { reason },
  });
  return { done: true };
}

/** Loads the samples (right `military.plan`); what is there already stays. */
export async function loadSample(act: Act): Promise<{ loaded: number }> {
  need(act.actor, 'military.plan');
  let loaded = 0;
  for (const { key, activity } of sampleActivities(act.language))
    if ((await insertActivity(act, activity, key)) !== undefined) loaded += 1;
  await act.audit({ action: 'military.sample.load', objects: [], detail: { loaded } });
  return { loaded };
}

/** Takes the samples out again (right `military.plan`). */
export async function removeSample(act: Act): Promise<{ removed: number }> {
  need(act.actor, 'military.plan');
  const removed = await deleteSamples(act.tx);
  await act.audit({ action: 'military.sample.remove', objects: [], detail: { removed } });
  return { removed };
}
