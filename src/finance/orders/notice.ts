import type { Act } from '#base';
import { findEntity } from '../entities/index.ts';
import type { Licence, OrderKind, ReleaseGround } from './order.ts';
import { insertOrder, type OrderRow, unserved } from './order-store.ts';
import { served, termsOf } from './serve.ts';

export interface Notice {
  kind: Exclude<OrderKind, 'freeze'>;
  ground: ReleaseGround | Licence['ground'];
  ref: string | undefined;
  reason: string;
  licence?: Licence;
}

/** Serves a release or a licence about a freeze that stands and is locked: it says what the freeze said, and what ends or opens it. */
export async function serveNotice(act: Act, freeze: OrderRow, notice: Notice): Promise<{ id: string; number: string }> {
  const entity = await findEntity(act.tx, freeze.entity);
  if (entity === undefined) throw new Error(`the entity of order ${freeze.id} is gone`);
  const id = act.newId();
  const { issuer, measures, legalBasis, nationalGround, number } = termsOf(freeze);
  const order = { id, kind: notice.kind, holder: freeze.holder, instructions: '', row_key: freeze.row_key };
  const written = await served(act, order, entity, {
    issuer,
    measures,
    legalBasis,
    nationalGround,
    freeze: { id: freeze.id, number },
    ...(notice.licence === undefined && { ground: notice.ground as ReleaseGround }),
    ...(notice.licence !== undefined && { licence: notice.licence }),
  });
  await insertOrder(act.tx, {
    ...unserved,
    ...order,
    ...written,
    holder: JSON.stringify(freeze.holder),
    holder_name: freeze.holder_name,
    entity: freeze.entity,
    desk: freeze.desk,
    alert: freeze.alert,
    subject: freeze.subject,
    of_case: null,
    case_decision: null,
    designation: null,
    match_decision: null,
    of_freeze: freeze.id,
    ground: notice.ground,
    ground_ref: notice.ref ?? null,
    reason: notice.reason,
    by_id: act.actor.id,
    by_name: act.actor.name,
    at: act.clock.now(),
    state: 'served',
  });
  return { id, number: written.number };
}
