import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { ActivityView } from './contract.ts';

/** How many a state sends to an activity, from where and as what. */
export interface Nomination {
  id: string;
  activity: string;
  state: string;
  institution: string;
  role: string;
  seats: number;
  stands: ActivityView['nominations'][number]['stands'];
  attended: number | null;
  byId: string;
  by: string;
  at: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  decidedReason: string | null;
}

export interface Lesson {
  id: string;
  activity: string;
  lesson: string;
  owner: string;
  due: string;
  by: string;
  at: Date;
  doneBy: string | null;
  doneAt: Date | null;
  doneHow: string | null;
}

const nomination = sql`id, activity, state_code as state, institution, role, seats, stands, attended,
  made_by_id as "byId", made_by_name as by, made_at as at, second_by_name as "decidedBy", second_at as "decidedAt",
  second_reason as "decidedReason"`;
const lesson = sql`id, activity, lesson, owner, to_char(due, 'YYYY-MM-DD') as due, made_by_name as by, made_at as at,
  done_by_name as "doneBy", done_at as "doneAt", done_how as "doneHow"`;

export async function nominationsOf(tx: Tx, activity: string): Promise<Nomination[]> {
  const { rows } = await sql<Nomination>`select ${nomination} from military_nomination where activity = ${activity}
    order by made_at, id`.execute(tx);
  return rows;
}

/** Which activity a nomination is for. */
export async function activityOf(tx: Tx, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ activity: string }>`select activity from military_nomination where id = ${id}`.execute(
    tx,
  );
  return rows[0]?.activity;
}

export async function lockNomination(tx: Tx, id: string): Promise<Nomination | undefined> {
  const { rows } = await sql<Nomination>`
    select ${nomination} from military_nomination where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function insertNomination(
  act: Act,
  one: Pick<Nomination, 'activity' | 'state' | 'institution' | 'role' | 'seats'>,
): Promise<string> {
  const id = act.newId();
  await sql`insert into military_nomination (id, activity, state_code, institution, role, seats, made_by_id, made_by_name,
      made_at)
    values (${id}, ${one.activity}, ${one.state}, ${one.institution}, ${one.role}, ${one.seats}, ${act.actor.id},
      ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
  return id;
}

export async function settleNomination(act: Act, id: string, stands: string, reason: string): Promise<void> {
  await sql`update military_nomination set stands = ${stands}, attended = null, second_by_id = ${act.actor.id},
    second_by_name = ${act.actor.name}, second_at = ${act.clock.now()}, second_reason = ${reason}
    where id = ${id}`.execute(act.tx);
}

export async function setAttended(tx: Tx, id: string, attended: number): Promise<void> {
  await sql`update military_nomination set attended = ${attended} where id = ${id}`.execute(tx);
}

export async function lessonsOf(tx: Tx, activity: string): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`select ${lesson} from military_lesson where activity = ${activity}
    order by due, id`.execute(tx);
  return rows;
}

export async function lockLesson(tx: Tx, id: string): Promise<Lesson | undefined> {
  const { rows } = await sql<Lesson>`select ${lesson} from military_lesson where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function insertLesson(
  act: Act,
  one: Pick<Lesson, 'activity' | 'lesson' | 'owner' | 'due'>,
): Promise<string> {
  const id = act.newId();
  await sql`insert into military_lesson (id, activity, lesson, owner, due, made_by_id, made_by_name, made_at)
    values (${id}, ${one.activity}, ${one.lesson}, ${one.owner}, ${one.due}, ${act.actor.id}, ${act.actor.name},
      ${act.clock.now()})`.execute(act.tx);
  return id;
}

export async function closeLesson(act: Act, id: string, how: string): Promise<void> {
  await sql`update military_lesson set done_by_id = ${act.actor.id}, done_by_name = ${act.actor.name},
    done_at = ${act.clock.now()}, done_how = ${how} where id = ${id}`.execute(act.tx);
}
