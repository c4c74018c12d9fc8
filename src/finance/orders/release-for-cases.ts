import type { Act } from '#base';
import { type EffectEnded, effectFor, type Ground } from '../national-decisions/index.ts';
import { insertEvent } from './event-store.ts';
import { liveOnCases, lockOrder, updateOrder } from './order-store.ts';
import { releaseLocked } from './release-order.ts';

/** Releases and what else became of the freezes on these cases. */
export interface ReleasedForCases {
  released: number;
  lapsed: number;
  /** Another decision about the same subject carries these from now on. */
  moved: number;
}

/**
 * The effect of these cases is over, and the caller has written that already, in this transaction: every freeze that
 * stands on them goes over to another decision about its subject, or is released at once; what still waits lapses.
 * Cases are locked before orders: whoever approves an order holds its case, so that none is served behind this.
 */
export async function releaseForCases(
  act: Act,
  cases: readonly string[],
  because: EffectEnded,
): Promise<ReleasedForCases> {
  const done: ReleasedForCases = { released: 0, lapsed: 0, moved: 0 };
  if (cases.length === 0) return done;
  const live = await liveOnCases(act.tx, cases);
  const grounds = new Map<string, Ground | undefined>();
  for (const subject of new Set(live.map((order) => order.subject)))
    grounds.set(subject, await effectFor(act.tx, subject));
  for (const { id, subject } of live) {
    const order = await lockOrder(act.tx, '*', id);
    if (order === undefined || order.of_case === null || !cases.includes(order.of_case)) continue;
    const other = grounds.get(subject);
    if (other !== undefined) {
      await moveGround(act, order, other);
      done.moved += 1;
      continue;
    }
    const reason = `case:${order.of_case}`;
    const { outcome } = await releaseLocked(act, order, { ground: because, ref: reason, reason });
    if (outcome !== 'over') done[outcome] += 1;
  }
  return done;
}

async function moveGround(act: Act, order: { id: string; of_case: string | null }, ground: Ground): Promise<void> {
  const now = act.clock.now();
  const carried = { of_case: ground.case, case_decision: ground.decision, designation: ground.designation };
  await updateOrder(act.tx, order.id, { ...carried, changed_at: now });
  await insertEvent(act, order.id, 'ground-moved', {});
  await act.audit({
    action: 'finance.order.ground',
    objects: [`order:${order.id}`, `case:${ground.case}`],
    detail: { before: order.of_case },
  });
}
