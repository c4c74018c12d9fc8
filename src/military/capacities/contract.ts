import { z } from 'zod';
import { routes } from '#base/contract';
import { capabilityTypes, readinessRungs } from '../contributions/words.ts';
import { activityKinds, activityStands, goalStates, nominationStands } from './words.ts';

const line = z.string().trim().min(1).max(300);
const reason = z.string().trim().min(10).max(5_000);
const day = z.iso.date();
const iso = z.string().regex(/^[A-Z]{2}$/);

export const goalInputShape = z.strictObject({
  capability: z.enum(capabilityTypes),
  unit: line,
  amount: z.number().positive().max(1e9),
  horizon: day,
  theatre: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional(),
  /** The rung of readiness that it is wanted on. */
  rung: z.enum(readinessRungs),
  reason,
});
export type GoalInput = z.output<typeof goalInputShape>;

const said = { by: z.string(), at: z.iso.datetime() };

const goalViewShape = goalInputShape.extend({
  id: z.uuid(),
  state: z.enum(goalStates),
  ...said,
  decided: z.object({ ...said, reason: z.string() }).optional(),
  ended: z.object({ ...said, reason: z.string() }).optional(),
  /** By rung, over all states together: what is offered on it or above as its states say, and as somebody else found. */
  rungs: z.array(
    z.object({
      rung: z.enum(readinessRungs),
      offered: z.number(),
      verified: z.number(),
      gap: z.number(),
      gapVerified: z.number(),
    }),
  ),
  may: z.object({ decide: z.boolean(), end: z.boolean() }),
});
export type GoalView = z.output<typeof goalViewShape>;

export const activityInputShape = z
  .strictObject({
    kind: z.enum(activityKinds),
    name: line,
    description: z.string().trim().min(1).max(5_000).optional(),
    place: line.optional(),
    state: iso.optional(),
    host: line,
    starts: day,
    ends: day,
    capabilities: z.array(z.enum(capabilityTypes)).max(capabilityTypes.length).default([]),
    seats: z.int().min(1).max(100_000).optional(),
    source: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
  })
  .refine(({ starts, ends }) => ends >= starts, { path: ['ends'], message: 'it ends when it has begun' });
export type ActivityInput = z.output<typeof activityInputShape>;

const activityRowShape = z.object({
  id: z.uuid(),
  kind: z.enum(activityKinds),
  name: z.string(),
  place: z.string().optional(),
  state: z.string().optional(),
  host: z.string(),
  starts: z.string(),
  ends: z.string(),
  capabilities: z.array(z.enum(capabilityTypes)),
  stands: z.enum(activityStands),
  /** Public figures to look at, not a plan of this state. */
  sample: z.boolean(),
  seats: z.number().optional(),
  /** Seats that were given; those who came; lessons not yet done. */
  taken: z.number(),
  attended: z.number(),
  openLessons: z.number(),
});
export type ActivityRow = z.output<typeof activityRowShape>;

export const activityViewShape = activityRowShape.extend({
  description: z.string().optional(),
  source: z.string().optional(),
  ...said,
  settled: z.object({ ...said, reason: z.string() }).optional(),
  nominations: z.array(
    z.object({
      id: z.uuid(),
      state: z.string(),
      institution: z.string(),
      role: z.string(),
      seats: z.number(),
      stands: z.enum(nominationStands),
      attended: z.number().optional(),
      ...said,
      decided: z.object({ ...said, reason: z.string() }).optional(),
      may: z.object({ decide: z.boolean(), withdraw: z.boolean(), attend: z.boolean() }),
    }),
  ),
  lessons: z.array(
    z.object({
      id: z.uuid(),
      lesson: z.string(),
      owner: z.string(),
      due: z.string(),
      ...said,
      done: z.object({ ...said, how: z.string() }).optional(),
      overdue: z.boolean(),
    }),
  ),
  may: z.object({ confirm: z.boolean(), cancel: z.boolean(), nominate: z.boolean(), learn: z.boolean() }),
});
export type ActivityView = z.output<typeof activityViewShape>;

const read = { right: 'military.read' };
const plan = { right: 'military.plan' };
const params = z.object({ id: z.uuid() });
const made = z.object({ id: z.uuid() });
const done = z.object({ done: z.boolean() });

export const capacityRoutes = routes({
  goals: {
    method: 'GET',
    path: '/military/goals',
    summary: 'Capacity goals and their gaps by rung of readiness, over all states together',
    access: read,
    response: z.object({ items: z.array(goalViewShape) }),
  },
  proposeGoal: {
    method: 'POST',
    path: '/military/goals',
    summary: 'Propose a capacity goal; somebody else agrees or declines',
    access: plan,
    body: goalInputShape,
    response: made,
  },
  decideGoal: {
    method: 'POST',
    path: '/military/goals/:id/decision',
    summary: 'Agree to a goal that somebody else proposed, or decline it',
    access: { right: 'military.plan.approve' },
    params,
    body: z.strictObject({ agree: z.boolean(), reason }),
    response: done,
  },
  endGoal: {
    method: 'POST',
    path: '/military/goals/:id/end',
    summary: 'End a goal; what it was stays',
    access: { right: 'military.plan.approve' },
    params,
    body: z.strictObject({ reason }),
    response: done,
  },
  activities: {
    method: 'GET',
    path: '/military/activities',
    summary: 'Initiatives, courses and exercises, the next first',
    access: read,
    query: z.object({ kind: z.enum(activityKinds).optional(), past: z.stringbool().optional() }),
    response: z.object({ items: z.array(activityRowShape) }),
  },
  activity: {
    method: 'GET',
    path: '/military/activities/:id',
    summary: 'An activity with its nominations as numbers, its attendance and its lessons',
    access: read,
    params,
    response: activityViewShape,
  },
  planActivity: {
    method: 'POST',
    path: '/military/activities',
    summary: 'Plan an initiative, a course or an exercise',
    access: plan,
    body: activityInputShape,
    response: made,
  },
  settleActivity: {
    method: 'POST',
    path: '/military/activities/:id/settlement',
    summary: 'Confirm an activity that somebody else planned, or cancel it',
    access: { right: 'military.plan.approve' },
    params,
    body: z.strictObject({ confirm: z.boolean(), reason }),
    response: done,
  },
  nominate: {
    method: 'POST',
    path: '/military/activities/:id/nominations',
    summary: 'Nominate so many of a state, by institution and role; never by name',
    access: plan,
    params,
    body: z.strictObject({ state: iso, institution: line, role: line.max(200), seats: z.int().min(1).max(10_000) }),
    response: made,
  },
  decideNomination: {
    method: 'POST',
    path: '/military/nominations/:id/decision',
    summary: 'Accept, decline or withdraw a nomination',
    access: plan,
    params,
    body: z.strictObject({ stands: z.enum(['accepted', 'declined', 'withdrawn']), reason }),
    response: done,
  },
  noteAttendance: {
    method: 'POST',
    path: '/military/nominations/:id/attendance',
    summary: 'Say how many came, once it began',
    access: plan,
    params,
    body: z.strictObject({ attended: z.int().min(0).max(10_000) }),
    response: done,
  },
  giveLesson: {
    method: 'POST',
    path: '/military/activities/:id/lessons',
    summary: 'Write down a lesson with who sees to it and by when',
    access: plan,
    params,
    body: z.strictObject({ lesson: reason, owner: line, due: day }),
    response: made,
  },
  lessonDone: {
    method: 'POST',
    path: '/military/lessons/:id/done',
    summary: 'Say how a lesson was seen to',
    access: plan,
    params,
    body: z.strictObject({ how: reason }),
    response: done,
  },
  loadSample: {
    method: 'POST',
    path: '/military/activities/sample',
    summary: 'Load public figures of the Sahel programme as samples, marked as such; again does nothing',
    access: plan,
    response: z.object({ loaded: z.number() }),
  },
  removeSample: {
    method: 'DELETE',
    path: '/military/activities/sample',
    summary: 'Take the samples out again',
    access: plan,
    response: z.object({ removed: z.number() }),
  },
  activitiesFile: {
    method: 'GET',
    path: '/military/activities/file.:format',
    summary: 'The calendar as iCalendar (RFC 5545) or CSV',
    access: read,
    params: z.object({ format: z.enum(['ics', 'csv']) }),
    response: z.unknown(),
    download: { contentType: 'application/octet-stream' },
  },
});
