import type { z } from 'zod';
import { type Act, commonFault, pageOf, readCursor } from '#base';
import { entityOf, findEntity, keyView, listKeys, offerOwnKey } from '../entities/index.ts';
import { answersOn } from './answer-store.ts';
import { lockServed } from './answer-store.ts';
import { answerView } from './answer-view.ts';
import { insertEvent } from './event-store.ts';
import { updateOrder } from './order-store.ts';
import type { portalOrderShape, portalRoutes } from './portal-contract.ts';
import {
  portalCursor,
  type PortalOrder,
  portalOrderOf,
  portalPage,
  type PortalRow,
  portalWaits,
} from './portal-store.ts';
import { termsOf } from './serve.ts';

/** For whom the reader speaks, with which keys, and what waits for an answer. */
export async function viewPortal(act: Act): Promise<z.input<typeof portalRoutes.portal.response>> {
  const key = entityOf(act.actor);
  const entity = await findEntity(act.tx, key);
  if (entity === undefined) throw commonFault('not-found');
  const { names, language, active } = entity;
  return {
    entity: { key, names, language, active },
    keys: (await listKeys(act.tx, key)).map(keyView),
    waits: await portalWaits(act.tx, key, act.clock.now()),
  };
}

export async function offerPortalKey(act: Act, key: { publicKey: string; label: string }) {
  await offerOwnKey(act, key);
  return { keys: (await listKeys(act.tx, entityOf(act.actor))).map(keyView) };
}

type PortalQuery = z.output<typeof portalRoutes.portalOrders.query>;

export async function listPortalOrders(act: Act, { waits, after, limit }: PortalQuery) {
  const entity = entityOf(act.actor);
  const asked = { waits, limit, after: readCursor(after) };
  const { rows, total } = await portalPage(act.tx, entity, act.clock.now(), asked);
  const page = pageOf(rows, limit, portalCursor);
  await act.audit({ action: 'finance.portal.list', objects: page.rows.map((row) => `order:${row.id}`) });
  return { items: page.rows.map(rowView), total, ...(page.next !== undefined && { next: page.next }) };
}

/** One order as its entity sees it: what was served, and what the entity said; nothing of the case or of any list. */
export async function readPortalOrder(act: Act, id: string): Promise<z.input<typeof portalOrderShape>> {
  const order = await servedOn(act, id);
  await act.audit({ action: 'finance.portal.read', objects: [`order:${order.id}`] });
  return portalView(act, order);
}

export async function readServed(act: Act, id: string, what: 'letter' | 'terms') {
  const order = await servedOn(act, id);
  await act.audit({ action: `finance.portal.${what}`, objects: [`order:${order.id}`] });
  return { number: order.number, text: order[what] };
}

/** The entity says that it has the order; once. */
export async function acknowledgeOrder(act: Act, id: string) {
  const { id: known } = await servedOn(act, id);
  const held = await lockServed(act.tx, entityOf(act.actor), known);
  if (held?.acknowledged_at === null) {
    const now = act.clock.now();
    const read = { acknowledged_at: now, acknowledged_id: act.actor.id, acknowledged_name: act.actor.name };
    await updateOrder(act.tx, known, { ...read, changed_at: now });
    await insertEvent(act, known, 'acknowledged');
    await act.audit({ action: 'finance.order.acknowledge', objects: [`order:${known}`] });
  }
  return portalView(act, await servedOn(act, id));
}

async function servedOn(act: Act, id: string): Promise<PortalOrder> {
  const order = await portalOrderOf(act.tx, entityOf(act.actor), act.clock.now(), id);
  if (order === undefined) throw commonFault('not-found');
  return order;
}

function rowView(row: PortalRow) {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    standing: row.standing,
    holderName: row.holder_name,
    rowKey: row.row_key,
    servedAt: row.served_at.toISOString(),
    answered: row.answered,
    returned: row.returned,
    late: row.late,
    ...(row.answer_by !== null && { answerBy: row.answer_by.toISOString() }),
    ...(row.acknowledged_at !== null && { acknowledgedAt: row.acknowledged_at.toISOString() }),
  };
}

async function portalView(act: Act, order: PortalOrder): Promise<z.input<typeof portalOrderShape>> {
  const terms = termsOf(order);
  const answers = await answersOn(act.tx, [order.id]);
  const { issuer, holder, measures, legalBasis, nationalGround, instructions, licence, freeze } = terms;
  const ground = terms.ground ?? licence?.ground;
  return {
    ...rowView(order),
    issuer,
    holder: { ...holder, names: [...holder.names], identifiers: [...holder.identifiers] },
    measures: [...measures],
    legalBasis,
    nationalGround,
    instructions,
    others: [...terms.others],
    termsSha256: order.terms_sha256,
    letterSha256: order.letter_sha256,
    answers: answers.map((answer) => answerView(answer, order.answer_by)),
    ...(ground !== undefined && { ground }),
    ...(licence !== undefined && { licence }),
    ...(freeze !== undefined && { freeze }),
  };
}
