import { type Act, commonFault, need } from '#base';
import type { ExchangeDesk } from '#exchange';
import { lockAnswer, writeReview } from './answer-store.ts';
import { insertEvent } from './event-store.ts';
import { orderFault } from './faults.ts';
import { lockOrder, updateOrder } from './order-store.ts';
import { recordOf } from './report-store.ts';
import { writtenReason } from './written.ts';

export interface ReviewInput {
  id: string;
  answer: string;
  accept: boolean;
  /** Why it goes back; the entity reads it. */
  reason?: string | undefined;
}

/**
 * An officer accepts what an entity said, or returns it with the reason. The first accepted answer tells the member who
 * designated that this state has acted. Errors: `answer-reviewed`, `order-person-only`, `order-reason-empty`.
 */
export async function reviewAnswer(
  act: Act,
  desk: Pick<ExchangeDesk, 'noteReceipt'>,
  input: ReviewInput,
): Promise<void> {
  need(act.actor, 'finance.orders.propose');
  if (act.actor.kind !== 'person') throw orderFault('order-person-only');
  const order = await lockOrder(act.tx, act.actor.desks, input.id);
  const answer = order && (await lockAnswer(act.tx, order.id, input.answer));
  if (order === undefined || answer === undefined) throw commonFault('not-found');
  if (answer.state !== 'received') throw orderFault('answer-reviewed');
  const reason = input.accept ? null : writtenReason(input.reason ?? '');
  await writeReview(act, answer, { accept: input.accept, reason });
  await updateOrder(act.tx, order.id, { changed_at: act.clock.now() });
  const detail = { kind: answer.kind, answer: answer.id, ...(reason !== null && { reason }) };
  await insertEvent(act, order.id, input.accept ? 'accepted' : 'returned', detail);
  await act.audit({
    action: input.accept ? 'finance.answer.accept' : 'finance.answer.return',
    objects: [`order:${order.id}`, `answer:${answer.id}`],
    detail,
  });
  if (!input.accept || order.designation === null) return;
  const record = await recordOf(act.tx, order.designation);
  if (record?.foreign === true) await desk.noteReceipt(act, [record], 'acted');
}
