import { sql } from 'kysely';
import { type Act, commonFault, need, say } from '#base';
import { isMemberList, type ListForce, lockList } from '../lists/index.ts';
import {
  caseFault,
  caseFaults,
  changeCases,
  endCases,
  type OnEffectEnded,
  whyNotSecond,
  writtenReason,
} from '../national-decisions/index.ts';
import { forceFault } from './faults.ts';
import { openMissing } from './open-missing-job.ts';

interface Waiting {
  id: string;
  force: ListForce;
  reason: string;
  by_id: string;
  by_name: string;
  at: Date;
}

async function waitingOn(act: Act, list: string): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`
    select id, force, reason, by_id, by_name, at from finance_list_force
    where list = ${list} and state = 'waiting'`.execute(act.tx);
  return rows[0];
}

/** What force a list has, and what is proposed of it. */
export async function viewForce(act: Act, key: string) {
  need(act.actor, 'finance.cases.read');
  const { rows } = await sql<{ force: ListForce }>`select force from finance_list where key = ${key}`.execute(act.tx);
  const [list] = rows;
  if (list === undefined) throw commonFault('not-found');
  const waiting = await waitingOn(act, key);
  const fixed = key === 'un' || isMemberList(key);
  const why = whyNotSecond(act.actor, waiting && { byId: waiting.by_id });
  const { rights } = act.actor;
  return {
    force: list.force,
    ...(waiting !== undefined && {
      waiting: {
        id: waiting.id,
        force: waiting.force,
        reason: waiting.reason,
        by: { id: waiting.by_id, name: waiting.by_name },
        at: waiting.at.toISOString(),
      },
    }),
    may: {
      propose: !fixed && waiting === undefined && rights.has('finance.cases.decide'),
      second: why === undefined && rights.has('finance.cases.approve'),
      why: waiting === undefined || why === undefined ? '' : say(caseFaults[why].message, act.language),
    },
  };
}

/** One person proposes that a list binds, is considered, or is for reference; nothing changes before a second signs. */
export async function proposeForce(act: Act, input: { list: string; force: ListForce; reason: string }): Promise<void> {
  need(act.actor, 'finance.cases.decide');
  if (act.actor.kind !== 'person') throw caseFault('case-person-only');
  const reason = writtenReason(input.reason);
  const list = await lockList(act.tx, input.list);
  if (list === undefined) throw commonFault('not-found');
  if (list.key === 'un' || isMemberList(list.key)) throw forceFault('force-by-charter');
  if (list.force === input.force) throw forceFault('force-as-it-is');
  if ((await waitingOn(act, list.key)) !== undefined) throw forceFault('force-waits');
  await sql`
    insert into finance_list_force (id, list, force, reason, by_id, by_name, at, state)
    values (${act.newId()}, ${list.key}, ${input.force}, ${reason}, ${act.actor.id}, ${act.actor.name},
      ${act.clock.now()}, 'waiting')`.execute(act.tx);
  const detail = { force: input.force, before: list.force, reason };
  await act.audit({ action: 'finance.list.propose-force', objects: [`list:${list.key}`], detail });
}

/**
 * The second person's word. Approved, everybody on the list gets a case, or every case of it ends with what stands on it:
 * of a list that is for reference nothing has effect.
 */
export async function secondForce(
  act: Act,
  input: { list: string; proposal: string; approve: boolean; reason: string },
  effectEnded: OnEffectEnded,
): Promise<void> {
  need(act.actor, 'finance.cases.approve');
  const reason = writtenReason(input.reason);
  const list = await lockList(act.tx, input.list);
  if (list === undefined) throw commonFault('not-found');
  const waiting = await waitingOn(act, list.key);
  const proposal = waiting?.id === input.proposal ? waiting : undefined;
  const refused = whyNotSecond(act.actor, proposal && { byId: proposal.by_id });
  if (refused !== undefined || proposal === undefined) throw caseFault(refused ?? 'case-no-proposal');
  await sql`
    update finance_list_force set state = ${input.approve ? 'standing' : 'refused'}, second_id = ${act.actor.id},
      second_name = ${act.actor.name}, second_at = ${act.clock.now()}, second_reason = ${reason}
    where id = ${proposal.id}`.execute(act.tx);
  const detail = { force: proposal.force, before: list.force, reason };
  const action = `finance.list.${input.approve ? 'approve' : 'refuse'}-force`;
  await act.audit({ action, objects: [`list:${list.key}`], detail });
  if (!input.approve) return;
  await sql`update finance_list set force = ${proposal.force} where key = ${list.key}`.execute(act.tx);
  await applyForce(act, list.key, proposal.force, effectEnded);
}

async function applyForce(act: Act, list: string, force: ListForce, effectEnded: OnEffectEnded): Promise<void> {
  const { rows } = await sql<{ id: string; refused: boolean }>`
    select d.id, coalesce(c.outcome = 'refuse', false) as refused from finance_designation d
    left join finance_case c on c.designation = d.id
    where d.list = ${list} and d.status = 'active'`.execute(act.tx);
  const ids = rows.map(({ id }) => id);
  if (force === 'reference') {
    await endCases(act, ids, 'suspended', effectEnded);
    await sql`update finance_designation set status = 'suspended', edition = edition + 1
      where id = any(${ids}::uuid[])`.execute(act.tx);
    return;
  }
  await sql`update finance_designation set force = ${force} where list = ${list}`.execute(act.tx);
  // What was refused while it was ours to refuse is asked anew once it binds.
  const refused = rows.filter((row) => row.refused).map(({ id }) => id);
  if (force === 'binding') await changeCases(act, refused);
  await openMissing(act);
}
