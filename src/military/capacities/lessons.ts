import { type Act, commonFault, need } from '#base';
import { lockActivity } from './activities.ts';
import { capacityFault } from './faults.ts';
import { closeLesson, insertLesson, lockLesson } from './part-store.ts';

/** A lesson with the institution or post that sees to it, and by when (right `military.plan`). */
export async function giveLesson(
  act: Act,
  { id, ...one }: { id: string; lesson: string; owner: string; due: string },
): Promise<{ id: string }> {
  need(act.actor, 'military.plan');
  if ((await lockActivity(act, id)).sample !== null) throw capacityFault('capacity-settled');
  const lesson = await insertLesson(act, { activity: id, ...one });
  await act.audit({
    action: 'military.lesson.give',
    objects: [`activity:${id}`, `lesson:${lesson}`],
    detail: { owner: one.owner, due: one.due },
  });
  return { id: lesson };
}

/** Says how a lesson was seen to, once (right `military.plan`). Errors: `not-found`, `capacity-settled`. */
export async function lessonDone(act: Act, { id, how }: { id: string; how: string }) {
  need(act.actor, 'military.plan');
  const lesson = await lockLesson(act.tx, id);
  if (lesson === undefined) throw commonFault('not-found');
  if (lesson.doneAt !== null) throw capacityFault('capacity-settled');
  await closeLesson(act, id, how);
  await act.audit({ action: 'military.lesson.done', objects: [`lesson:${id}`], detail: { how } });
  return { done: true };
}
