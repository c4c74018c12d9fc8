import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { GoalInput, GoalView } from './contract.ts';

export interface Goal extends Omit<GoalInput, 'theatre'> {
  id: string;
  theatre: string | null;
  state: GoalView['state'];
  byId: string;
  by: string;
  at: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  decidedReason: string | null;
  endedBy: string | null;
  endedAt: Date | null;
  endedReason: string | null;
}

const columns = sql`id, capability, unit, amount::float8 as amount, to_char(horizon, 'YYYY-MM-DD') as horizon, theatre,
  rung, reason, state, made_by_id as "byId", made_by_name as by, made_at as at, second_by_name as "decidedBy",
  second_at as "decidedAt", second_reason as "decidedReason", ended_by_name as "endedBy", ended_at as "endedAt",
  ended_reason as "endedReason"`;

/** All goals, those that stand first, the nearest horizon first. */
export async function listGoals(tx: Tx): Promise<Goal[]> {
  const { rows } = await sql<Goal>`select ${columns} from military_goal
    order by state in ('declined','ended'), horizon, id limit 1000`.execute(tx);
  return rows;
}

/** Locks a goal until the transaction ends. */
export async function lockGoal(tx: Tx, id: string): Promise<Goal | undefined> {
  const { rows } = await sql<Goal>`select ${columns} from military_goal where id = ${id} for update`.execute(tx);
  return rows[0];
}

export async function insertGoal(act: Act, goal: GoalInput): Promise<string> {
  const id = act.newId();
  await sql`insert into military_goal (id, capability, unit, amount, horizon, theatre, rung, reason, made_by_id,
      made_by_name, made_at)
    values (${id}, ${goal.capability}, ${goal.unit}, ${goal.amount}, ${goal.horizon}, ${goal.theatre ?? null},
      ${goal.rung}, ${goal.reason}, ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
  return id;
}

export async function settleGoal(act: Act, id: string, agree: boolean, reason: string): Promise<void> {
  await sql`update military_goal set state = ${agree ? 'agreed' : 'declined'}, second_by_id = ${act.actor.id},
    second_by_name = ${act.actor.name}, second_at = ${act.clock.now()}, second_reason = ${reason}
    where id = ${id}`.execute(act.tx);
}

export async function closeGoal(act: Act, id: string, reason: string): Promise<void> {
  await sql`update military_goal set state = 'ended', ended_by_id = ${act.actor.id}, ended_by_name = ${act.actor.name},
    ended_at = ${act.clock.now()}, ended_reason = ${reason} where id = ${id}`.execute(act.tx);
}
