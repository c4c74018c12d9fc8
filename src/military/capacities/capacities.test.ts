import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { militaryMigrations } from '../migrations/index.ts';
import { loadSample, planActivity, removeSample, settleActivity } from './activities.ts';
import { activitiesFile } from './calendar-file.ts';
import { activityInputShape, goalInputShape } from './contract.ts';
import { rungsOf } from './gap.ts';
import { decideGoal, endGoal, proposeGoal } from './goals.ts';
import { giveLesson, lessonDone } from './lessons.ts';
import { decideNomination, nominate, noteAttendance } from './nominations.ts';
import { readActivities, viewActivity } from './read-activities.ts';

const reason = 'As the council agreed in writing';
const goal = goalInputShape.parse({
  capability: 'medical',
  unit: 'Teams',
  amount: 10,
  horizon: '2028-01-01',
  theatre: 'invented-coast',
  rung: 'R2',
  reason,
});
const course = activityInputShape.parse({
  kind: 'course',
  name: 'إسعاف ميداني، الدفعة الأولى',
  host: 'مركز مختلق',
  place: 'بلدة مختلقة',
  starts: '2026-12-01',
  ends: '2026-12-05',
  seats: 10,
});

describe('a capacity goal', () => {
  const offer = (quantity: number, more: object = {}) => ({
    said: {
      axis: 'military',
      direction: 'offer',
      capability_type: 'medical',
      unit: 'teams',
      ready_on: '2027-01-01',
      quantity,
      ...more,
    } as unknown as Parameters<typeof rungsOf>[1][number]['said'],
    verified: undefined,
  });

  it('counts by rung what is offered on it or above, and apart from it what somebody else found', () => {
    const offers = [
      offer(4),
      { ...offer(3, { readiness: 'R3' }), verified: 'R2' as const },
      offer(2, { readiness: 'R4' }),
    ];
    assert.deepEqual(
      rungsOf(goal, offers).map((one) => [one.rung, one.offered, one.gap, one.verified, one.gapVerified]),
      [
        ['R1', 9, 1, 3, 7],
        ['R2', 5, 5, 3, 7],
        ['R3', 5, 5, 0, 10],
        ['R4', 2, 8, 0, 10],
      ],
    );
  });

  it('counts no offer that is too late, over, withdrawn, in another unit or not for its theatre', () => {
    const offers = [
      offer(1, { ready_on: '2028-02-01' }),
      offer(1, { valid_until: '2027-06-01T00:00:00Z' }),
      offer(1, { withdrawn: { reason } }),
      offer(1, { unit: 'persons' }),
      offer(1, { theatres_excluded: ['invented-coast'] }),
      offer(1, { capability_type: 'engineer' }),
    ];
    assert.ok(rungsOf(goal, offers).every(({ offered, gap }) => offered === 0 && gap === 10));
  });
});

describe('capacities', () => {
  let opened: OpenDatabase;
  const clock = handClock('2026-11-26T08:00:00Z');
  before(async () => {
    opened = await openTestDatabase(militaryMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());
  const as = (id: string, ...rights: string[]) =>
    testCall(opened.db, testActor(id, rights.length === 0 ? '*' : rights), clock);
  const [salma, idris] = [() => as('salma'), () => as('idris')];
  const reader = () => as('karim', 'military.read');

  it('have goals that one person proposes and another decides, and that end without going away', async () => {
    await assert.rejects(
      reader().transact((act) => proposeGoal(act, goal)),
      { code: 'forbidden' },
    );
    const { id } = await salma().transact((act) => proposeGoal(act, goal));
    const decide = (call: ReturnType<typeof as>) =>
      call.transact((act) => decideGoal(act, { id, agree: true, reason }));
    await assert.rejects(decide(salma()), { code: 'capacity-own-act' });
    await decide(idris());
    await assert.rejects(decide(idris()), { code: 'capacity-settled' });
    await idris().transact((act) => endGoal(act, { id, reason }));
    for (const attempt of [
      sql`delete from military_goal`,
      sql`update military_goal set amount = 1`,
      sql`update military_goal set state = 'agreed'`,
    ])
      await assert.rejects(attempt.execute(opened.db));
  });

  it('have courses with seats, nominations in numbers that another person accepts, attendance and lessons', async () => {
    const { id } = await salma().transact((act) => planActivity(act, course));
    const settle = (call: ReturnType<typeof as>) =>
      call.transact((act) => settleActivity(act, { id, confirm: true, reason }));
    await assert.rejects(settle(salma()), { code: 'capacity-own-act' });
    await settle(idris());
    const send = (seats: number) =>
      salma().transact((act) => nominate(act, { id, state: 'XA', institution: 'معهد مختلق', role: 'مسعفون', seats }));
    const [first, second] = [(await send(7)).id, (await send(4)).id];
    const accept = (call: ReturnType<typeof as>, nomination: string) =>
      call.transact((act) => decideNomination(act, { id: nomination, stands: 'accepted', reason }));
    await assert.rejects(accept(salma(), first), { code: 'capacity-own-act' });
    await accept(idris(), first);
    await assert.rejects(accept(idris(), second), { code: 'activity-full' });
    const attend = (attended: number) => idris().transact((act) => noteAttendance(act, { id: first, attended }));
    await assert.rejects(attend(6), { code: 'capacity-settled' });
    clock.pass(7 * 86_400_000);
    await assert.rejects(attend(8), { code: 'attendance-too-many' });
    await attend(6);
    const lesson = await salma().transact((act) =>
      giveLesson(act, { id, lesson: 'The kits came a day late', owner: 'Logistics', due: '2026-12-02' }),
    );
    const look = () => reader().transact((act) => viewActivity(act, id));
    const seen = await look();
    assert.deepEqual([seen.taken, seen.attended, seen.openLessons, seen.lessons[0]?.overdue], [7, 6, 1, true]);
    assert.deepEqual(seen.may, { confirm: false, cancel: false, nominate: false, learn: false });
    await salma().transact((act) => lessonDone(act, { id: lesson.id, how: 'Kits now leave two days before' }));
    assert.equal((await look()).openLessons, 0);
    // What a nomination may hold: nothing in it is a person's.
    assert.deepEqual(Object.keys(seen.nominations.find((one) => one.id === first) ?? {}).toSorted(), [
      'at',
      'attended',
      'by',
      'decided',
      'id',
      'institution',
      'may',
      'role',
      'seats',
      'stands',
      'state',
    ]);
  });

  it('load public figures as samples that are marked as such, once, and take them out again', async () => {
    const load = () => salma().transact((act) => loadSample(act));
    assert.deepEqual([(await load()).loaded, (await load()).loaded], [3, 0]);
    const all = () => reader().transact((act) => readActivities(act, { past: true }));
    const samples = (await all()).filter(({ sample }) => sample !== null);
    assert.deepEqual([samples.length, samples.every(({ source }) => source !== null)], [3, true]);
    const sampled = samples[0]?.id ?? '';
    await assert.rejects(
      idris().transact((act) => settleActivity(act, { id: sampled, confirm: false, reason })),
      { code: 'capacity-settled' },
    );
    await assert.rejects(
      salma().transact((act) =>
        nominate(act, { id: sampled, state: 'XA', institution: 'معهد مختلق', role: 'مسعفون', seats: 1 }),
      ),
      { code: 'capacity-settled' },
    );
    const file = (format: 'ics' | 'csv') =>
      reader().transact(async (act) => text((await activitiesFile(act, { format })).stream));
    const lines = (await file('ics')).replaceAll('\r\n ', '').split('\r\n');
    assert.ok(lines.includes('SUMMARY;LANGUAGE=en:[Sample] Initiative: Sahel programme'));
    assert.ok(lines.includes('SUMMARY;LANGUAGE=en:Course: إسعاف ميداني، الدفعة الأولى'));
    assert.deepEqual([lines.includes('DTEND;VALUE=DATE:20261206'), lines.includes('STATUS:CONFIRMED')], [true, true]);
    assert.ok((await file('ics')).split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    assert.equal((await file('csv')).trim().split('\r\n').length, 5);
    assert.equal((await salma().transact((act) => removeSample(act))).removed, 3);
    assert.equal((await all()).length, 1);
  });
});
