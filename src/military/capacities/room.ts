import { type Handlers, mount } from '#base';
import type { MilitaryDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { loadSample, planActivity, removeSample, settleActivity } from './activities.ts';
import { activitiesFile } from './calendar-file.ts';
import { capacityRoutes } from './contract.ts';
import { decideGoal, endGoal, proposeGoal, readGoals } from './goals.ts';
import { giveLesson, lessonDone } from './lessons.ts';
import { decideNomination, nominate, noteAttendance } from './nominations.ts';
import { readActivities, rowOf, viewActivity } from './read-activities.ts';

/** The room of what the group wants to be able to do, and how it learns it: goals, courses, exercises, lessons. */
export function capacitiesRoom(deps: MilitaryDeps): Room {
  const handlers: Handlers<typeof capacityRoutes> = {
    goals: (_, call) => call.transact(async (act) => ({ items: await readGoals(act, deps) })),
    proposeGoal: ({ body }, call) => call.transact((act) => proposeGoal(act, body)),
    decideGoal: ({ params, body }, call) => call.transact((act) => decideGoal(act, { ...params, ...body })),
    endGoal: ({ params, body }, call) => call.transact((act) => endGoal(act, { ...params, ...body })),
    activities: ({ query }, call) =>
      call.transact(async (act) => ({ items: (await readActivities(act, query)).map(rowOf) })),
    activity: ({ params }, call) => call.transact((act) => viewActivity(act, params.id)),
    planActivity: ({ body }, call) => call.transact((act) => planActivity(act, body)),
    settleActivity: ({ params, body }, call) => call.transact((act) => settleActivity(act, { ...params, ...body })),
    nominate: ({ params, body }, call) => call.transact((act) => nominate(act, { ...params, ...body })),
    decideNomination: ({ params, body }, call) => call.transact((act) => decideNomination(act, { ...params, ...body })),
    noteAttendance: ({ params, body }, call) => call.transact((act) => noteAttendance(act, { ...params, ...body })),
    giveLesson: ({ params, body }, call) => call.transact((act) => giveLesson(act, { ...params, ...body })),
    lessonDone: ({ params, body }, call) => call.transact((act) => lessonDone(act, { ...params, ...body })),
    loadSample: (_, call) => call.transact((act) => loadSample(act)),
    removeSample: (_, call) => call.transact((act) => removeSample(act)),
    activitiesFile: ({ params }, call) => call.transact((act) => activitiesFile(act, params)),
  };
  return { jobs: [], mount: (app, border) => mount(app, capacityRoutes, handlers, border) };
}
