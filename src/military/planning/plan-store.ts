import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { PlanLine } from '../matching/plan.ts';
import type { PlanSettings } from './contract.ts';
import type { LeftOutReason, PlannedWord, planStates } from './words.ts';

export interface PlanHead {
  id: string;
  name: string;
  job: string;
  state: (typeof planStates)[number];
  red: boolean;
  settings: PlanSettings;
  instanceHash: string;
  leftOut: { id: string; why: LeftOutReason }[];
  before: PlanLine[];
  previous: string | null;
  planHash: string | null;
  by: string;
  at: Date;
}

export interface StoredPlan extends PlanHead {
  /** JSON, exactly as it was hashed. */
  instance: string;
  plan: string | null;
}

export interface LineWord {
  plan: string;
  need: string;
  offer: string;
  says: PlannedWord;
  lots: number;
  reason: string | null;
  draft: string | null;
  by: string;
  at: Date;
}

const head = sql`plan.id, plan.name, plan.job, plan.red, plan.settings, plan.instance_hash as "instanceHash",
  plan.left_out as "leftOut", plan.before, plan.previous, plan.plan_hash as "planHash", plan.made_by_name as by,
  plan.made_at as at, case when plan.plan is not null then 'done' else coalesce(job.state, 'failed') end as state`;
const from = sql`from military_plan plan left join base_job job on job.id = plan.job`;

/** Plans as far as they may be seen with these keys, the newest first. */
export async function listPlans(tx: Tx, red: boolean): Promise<StoredPlan[]> {
  const { rows } = await sql<StoredPlan>`select ${head}, plan.instance, plan.plan ${from}
    where ${red} or not plan.red order by plan.made_at desc, plan.id limit 100`.execute(tx);
  return rows;
}

export async function findPlan(tx: Tx, id: string, red: boolean): Promise<StoredPlan | undefined> {
  const { rows } = await sql<StoredPlan>`select ${head}, plan.instance, plan.plan ${from}
    where plan.id = ${id} and (${red} or not plan.red)`.execute(tx);
  return rows[0];
}

/** Until the transaction ends nobody else says anything of this plan. */
export async function lockPlan(tx: Tx, id: string): Promise<void> {
  await sql`select id from military_plan where id = ${id} for no key update`.execute(tx);
}

export async function insertPlan(
  act: Act,
  plan: Pick<
    StoredPlan,
    'id' | 'name' | 'job' | 'red' | 'settings' | 'instance' | 'instanceHash' | 'leftOut' | 'before'
  > & {
    previous: string | undefined;
  },
): Promise<void> {
  await sql`insert into military_plan (id, name, job, red, settings, instance, instance_hash, left_out, before, previous,
      made_by_id, made_by_name, made_at)
    values (${plan.id}, ${plan.name}, ${plan.job}, ${plan.red}, ${JSON.stringify(plan.settings)}, ${plan.instance},
      ${plan.instanceHash}, ${JSON.stringify(plan.leftOut)}, ${JSON.stringify(plan.before)}, ${plan.previous ?? null},
      ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
}

/** Writes what came of it, once. */
export async function keepPlan(act: Act, id: string, plan: string, hash: string): Promise<void> {
  await sql`update military_plan set plan = ${plan}, plan_hash = ${hash}, done_at = ${act.clock.now()}
    where id = ${id} and plan is null`.execute(act.tx);
}

/** What was said of the lines of a plan, the first word first. */
export async function wordsOf(tx: Tx, plan: string): Promise<LineWord[]> {
  const { rows } = await sql<LineWord>`select plan, need, offer, says, lots, reason, draft, by_name as by, said_at as at
    from military_plan_word where plan = ${plan} order by said_at, id`.execute(tx);
  return rows;
}

export async function insertWord(act: Act, word: Omit<LineWord, 'by' | 'at'>): Promise<void> {
  await sql`insert into military_plan_word (id, plan, need, offer, says, lots, reason, draft, by_id, by_name, said_at)
    values (${act.newId()}, ${word.plan}, ${word.need}, ${word.offer}, ${word.says}, ${word.lots}, ${word.reason},
      ${word.draft}, ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})`.execute(act.tx);
}
