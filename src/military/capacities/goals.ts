import { type Act, commonFault, need } from '#base';
import { readKnown } from '../contributions/known.ts';
import { verifiedRung } from '../contributions/read-capabilities.ts';
import type { MilitaryDeps } from '../deps.ts';
import type { GoalInput, GoalView } from './contract.ts';
import { capacityFault } from './faults.ts';
import { rungsOf } from './gap.ts';
import { closeGoal, type Goal, insertGoal, listGoals, lockGoal, settleGoal } from './goal-store.ts';

/** Decisions are of people. */
export const needPerson = ({ actor }: Act): void => {
  if (actor.kind !== 'person') throw capacityFault('capacity-person-only');
};

/** Goals with their gaps, counted over the offers that whoever acts may read (right `military.read`). */
export async function readGoals(act: Act, deps: Pick<MilitaryDeps, 'desk'>): Promise<GoalView[]> {
  need(act.actor, 'military.read');
  const known = await readKnown(act, deps);
  const offers = [...known.capabilities.values()]
    .filter(({ said }) => said.direction === 'offer')
    .map((one) => ({ said: one.said, verified: verifiedRung(known, one) }));
  const approves = act.actor.rights.has('military.plan.approve');
  return (await listGoals(act.tx)).map((goal) => {
    const { theatre, state, byId, by, at, decidedBy, decidedAt, decidedReason, endedBy, endedAt, endedReason } = goal;
    const said = {
      capability: goal.capability,
      unit: goal.unit,
      amount: goal.amount,
      horizon: goal.horizon,
      rung: goal.rung,
      reason: goal.reason,
      ...(theatre !== null && { theatre }),
    };
    return {
      id: goal.id,
      ...said,
      state,
      by,
      at: at.toISOString(),
      ...(decidedBy !== null && {
        decided: { by: decidedBy, at: decidedAt?.toISOString() ?? '', reason: decidedReason ?? '' },
      }),
      ...(endedBy !== null && { ended: { by: endedBy, at: endedAt?.toISOString() ?? '', reason: endedReason ?? '' } }),
      rungs: rungsOf(said, offers),
      may: {
        decide: approves && state === 'proposed' && byId !== act.actor.id,
        end: approves && state === 'agreed',
      },
    };
  });
}

/** Proposes a goal (right `military.plan`). */
export async function proposeGoal(act: Act, goal: GoalInput): Promise<{ id: string }> {
  need(act.actor, 'military.plan');
  needPerson(act);
  const id = await insertGoal(act, goal);
  await act.audit({
    action: 'military.goal.propose',
    objects: [`goal:${id}`],
    detail: { capability: goal.capability, amount: goal.amount, horizon: goal.horizon },
  });
  return { id };
}

async function standing(act: Act, id: string, state: Goal['state']): Promise<Goal> {
  need(act.actor, 'military.plan.approve');
  needPerson(act);
  const goal = await lockGoal(act.tx, id);
  if (goal === undefined) throw commonFault('not-found');
  if (goal.state !== state) throw capacityFault('capacity-settled');
  return goal;
}

/** Agrees to a goal or declines it; never by who proposed it (right `military.plan.approve`). */
export async function decideGoal(act: Act, { id, agree, reason }: { id: string; agree: boolean; reason: string }) {
  const goal = await standing(act, id, 'proposed');
  if (goal.byId === act.actor.id) throw capacityFault('capacity-own-act');
  await settleGoal(act, id, agree, reason);
  await act.audit({
    action: agree ? 'military.goal.agree' : 'military.goal.decline',
    objects: [`goal:${id}`],
    detail: { reason },
  });
  return { done: true };
}

/** Ends a goal that was agreed; it stays as what was (right `military.plan.approve`). */
export async function endGoal(act: Act, { id, reason }: { id: string; reason: string }) {
  await standing(act, id, 'agreed');
  await closeGoal(act, id, reason);
  await act.audit({ action: 'military.goal.end', objects: [`goal:${id}`], detail: { reason } });
  return { done: true };
}
