import { type Act, commonFault, need } from '#base';
import { type Activity, findActivity, listActivities } from './activity-store.ts';
import type { ActivityRow, ActivityView } from './contract.ts';
import { lessonsOf, nominationsOf } from './part-store.ts';
import type { ActivityKind } from './words.ts';

const today = (act: Act): string => act.clock.now().toISOString().slice(0, 10);

/** The calendar (right `military.read`): what is not over, or all of it, by its first day. */
export async function readActivities(
  act: Act,
  { kind, past }: { kind?: ActivityKind | undefined; past?: boolean | undefined },
): Promise<Activity[]> {
  need(act.actor, 'military.read');
  return listActivities(act.tx, { kind, ...(past !== true && { from: today(act) }) });
}

export function rowOf(one: Activity): ActivityRow {
  const { id, kind, name, host, starts, ends, capabilities, stands, taken, attended, openLessons } = one;
  return {
    id,
    kind,
    name,
    host,
    starts,
    ends,
    capabilities: [...capabilities],
    stands,
    taken,
    attended,
    openLessons,
    sample: one.sample !== null,
    ...(one.place !== null && { place: one.place }),
    ...(one.state !== null && { state: one.state }),
    ...(one.seats !== null && { seats: one.seats }),
  };
}

/** An activity, whole (right `military.read`). Errors: `not-found`. */
export async function viewActivity(act: Act, id: string): Promise<ActivityView> {
  need(act.actor, 'military.read');
  const one = await findActivity(act.tx, id);
  if (one === undefined) throw commonFault('not-found');
  const { id: me, rights } = act.actor;
  const [plans, approves, open] = [
    rights.has('military.plan'),
    rights.has('military.plan.approve'),
    one.stands !== 'cancelled',
  ];
  const begun = one.starts <= today(act);
  return {
    ...rowOf(one),
    by: one.by,
    at: one.at.toISOString(),
    ...(one.description !== null && { description: one.description }),
    ...(one.source !== null && { source: one.source }),
    ...(one.settledBy !== null && {
      settled: { by: one.settledBy, at: one.settledAt?.toISOString() ?? '', reason: one.settledReason ?? '' },
    }),
    nominations: (await nominationsOf(act.tx, id)).map((nomination) => ({
      id: nomination.id,
      state: nomination.state,
      institution: nomination.institution,
      role: nomination.role,
      seats: nomination.seats,
      stands: nomination.stands,
      by: nomination.by,
      at: nomination.at.toISOString(),
      ...(nomination.attended !== null && { attended: nomination.attended }),
      ...(nomination.decidedBy !== null && {
        decided: {
          by: nomination.decidedBy,
          at: nomination.decidedAt?.toISOString() ?? '',
          reason: nomination.decidedReason ?? '',
        },
      }),
      may: {
        decide: plans && nomination.stands === 'proposed' && nomination.byId !== me,
        withdraw: plans && (nomination.stands === 'proposed' || nomination.stands === 'accepted'),
        attend: plans && nomination.stands === 'accepted' && begun,
      },
    })),
    lessons: (await lessonsOf(act.tx, id)).map((lesson) => ({
      id: lesson.id,
      lesson: lesson.lesson,
      owner: lesson.owner,
      due: lesson.due,
      by: lesson.by,
      at: lesson.at.toISOString(),
      ...(lesson.doneBy !== null && {
        done: { by: lesson.doneBy, at: lesson.doneAt?.toISOString() ?? '', how: lesson.doneHow ?? '' },
      }),
      overdue: lesson.doneBy === null && lesson.due < today(act),
    })),
    may: {
      confirm: approves && one.stands === 'planned' && one.byId !== me && one.sample === null,
      cancel: approves && open && one.sample === null,
      nominate: plans && open && one.sample === null,
      learn: plans && one.sample === null,
    },
  };
}
