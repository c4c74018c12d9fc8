import type { z } from 'zod';
import { type Act, type Actor, commonFault, say } from '#base';
import { answersOn } from './answer-store.ts';
import { answerView } from './answer-view.ts';
import type { orderRowShape, orderShape } from './contract.ts';
import { listEvents } from './event-store.ts';
import { orderFault } from './faults.ts';
import { groundWords } from './ground-store.ts';
import { noticesOf, numberOf } from './notice-store.ts';
import { findOrder, type OrderRow } from './order-store.ts';
import { type OrderQueueRow, queueRowOf } from './order-queue.ts';

export type OrderRowView = z.input<typeof orderRowShape>;
export type OrderView = z.input<typeof orderShape>;

export function orderRowView(row: OrderQueueRow): OrderRowView {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    entity: { key: row.entity, names: row.entity_names },
    holderName: row.holder_name,
    rowKey: row.row_key,
    ground: row.ground as OrderRowView['ground'],
    by: row.by_name,
    at: row.at.toISOString(),
    late: row.late,
    toReview: row.to_review,
    ...(row.lost !== null && { lost: row.lost }),
    ...(row.number !== null && { number: row.number }),
    ...(row.served_at !== null && { servedAt: row.served_at.toISOString() }),
    ...(row.answer_by !== null && { answerBy: row.answer_by.toISOString() }),
    ...(row.acknowledged_at !== null && { acknowledgedAt: row.acknowledged_at.toISOString() }),
  };
}

/** One order as it stands for this reader; `not-found` where it is not on their desks. */
export async function viewOrder(act: Act, id: string): Promise<OrderView> {
  const { tx, actor, clock } = act;
  const order = await findOrder(tx, actor.desks, id);
  const row = order && (await queueRowOf(tx, { actor, now: clock.now() }, id));
  if (order === undefined || row === undefined) throw commonFault('not-found');
  const words = await wordsOf(act, order);
  const notices = await noticesOf(tx, order.id);
  const freeze = order.of_freeze === null ? undefined : await numberOf(tx, order.of_freeze);
  const answers = await answersOn(tx, [
    order.id,
    ...notices.filter(({ kind }) => kind === 'release').map(({ id: of }) => of),
  ]);
  const release = notices.find(({ id: of }) => of === order.released_by);
  return {
    ...orderRowView(row),
    ...words,
    holder: { ...order.holder, names: [...order.holder.names], identifiers: [...order.holder.identifiers] },
    desk: order.desk,
    alert: order.alert,
    instructions: order.instructions,
    reason: order.reason,
    notices: notices.map(({ kind, id: of, number, ground, at }) => ({
      id: of,
      number,
      kind,
      ground,
      at: at.toISOString(),
    })),
    answers: answers.map((answer) => answerView(answer, order.answer_by)),
    history: (await listEvents(tx, order.id)).map(({ at, by_name, what, detail }) => ({
      at: at.toISOString(),
      by: by_name,
      what,
      detail: { ...detail },
    })),
    may: mayOf(act, order, row),
    ...(order.of_case !== null && { case: order.of_case }),
    ...(order.second_name !== null && { second: secondOf(order) }),
    ...(order.acknowledged_name !== null && { acknowledgedBy: order.acknowledged_name }),
    ...(order.released_at !== null && { releasedAt: order.released_at.toISOString() }),
    ...(release !== undefined && { releasedBy: { id: release.id, number: release.number } }),
    ...(freeze !== undefined && { freeze }),
    ...(order.terms_sha256 !== null && { termsSha256: order.terms_sha256 }),
    ...(order.letter_sha256 !== null && { letterSha256: order.letter_sha256 }),
    ...(order.report_draft !== null && { reportDraft: order.report_draft }),
  };
}

/** What was served stays as it was; a proposal shows what would be said today. */
async function wordsOf({ tx }: Act, order: OrderRow) {
  if (order.terms !== null) {
    const { measures, legalBasis, nationalGround } = JSON.parse(order.terms) as Awaited<ReturnType<typeof groundWords>>;
    return { measures: [...measures], legalBasis, nationalGround };
  }
  const words = await groundWords(tx, order.designation ?? '', order.case_decision ?? '');
  return { ...words, measures: [...words.measures] };
}

function secondOf(order: OrderRow): OrderView['second'] {
  const { second_name: by, second_at: at, second_reason: reason } = order;
  return { by: by ?? '', at: at?.toISOString() ?? '', reason: reason ?? '', approved: order.state !== 'refused' };
}

function mayOf({ actor, language }: Act, order: OrderRow, row: OrderQueueRow): OrderView['may'] {
  const person = actor.kind === 'person';
  const waits = order.state === 'proposed';
  const own = order.by_id === actor.id;
  const why = waits ? whyNotSecond(actor, own) : undefined;
  const proposes = person && actor.rights.has('finance.orders.propose');
  return {
    approve: waits && why === undefined,
    withdraw: waits && own && proposes,
    review: proposes,
    settle: person && row.lost !== null && actor.rights.has('finance.orders.approve'),
    report: proposes && actor.rights.has('exchange.compose'),
    why: why === undefined ? '' : say(why.definition.message, language, why.parameters),
  };
}

function whyNotSecond(actor: Actor, own: boolean) {
  if (actor.kind !== 'person') return orderFault('order-person-only');
  if (own) return orderFault('order-own-proposal');
  return actor.rights.has('finance.orders.approve')
    ? undefined
    : commonFault('forbidden', { right: 'finance.orders.approve' });
}
