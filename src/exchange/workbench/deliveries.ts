import type { z } from 'zod';
import type { Act } from '#base';
import type { ReadRecord } from '../archive/index.ts';
import { actedOn, type ReceiptType, receiptsFor } from '../receipts/index.ts';
import { heldVersions, holdersOf, houseReader, type MemberNamer, recallsOf } from '../release/index.ts';
import type { deliveryShape } from './contract.ts';
import type { WorkbenchDeps } from './deps.ts';

type Delivery = z.input<typeof deliveryShape>;

/** Who has a version of an own record, and how far it came there; who lost it by a recall too. */
export async function deliveriesOf(
  act: Act,
  deps: WorkbenchDeps,
  record: ReadRecord,
  nameOf: MemberNamer,
): Promise<Delivery[]> {
  const own = await deps.own(act);
  const members = (await deps.members(act)).filter((member) => member.id !== own);
  const held = (await heldVersions(act.tx, houseReader, record.id)).find((one) => one.version === record.version);
  const holders = holdersOf(held?.keys ?? [], members);
  const recalls = (await recallsOf(act.tx, houseReader, record.id)).filter(
    (one) => one.own && one.version === record.version,
  );
  const hidden = await actedOn(
    act.tx,
    recalls.map((one) => one.notice),
  );
  const pushed = await deps.pushed(act);
  const receipts = await receiptsFor(act.tx, record.id, record.version);
  const lost = recalls.flatMap((one) => one.lost_by).filter((id) => !holders.includes(id));
  return [...holders, ...new Set(lost)].sort().map((id) => {
    const heard = (what: ReceiptType) =>
      receipts.find((one) => one.member === id && one.what === what)?.at.toISOString();
    const came = {
      received: heard('received'),
      screened: heard('screened'),
      read: heard('read'),
      decided: heard('decided'),
      acted: heard('acted'),
    };
    const notice = lost.includes(id) ? recalls.find((one) => one.lost_by.includes(id)) : undefined;
    const hiddenAt = notice && hidden.get(notice.notice)?.get(id);
    const state = stateOf({
      recalled: notice !== undefined,
      hidden: hiddenAt !== undefined,
      acted: came.acted !== undefined,
      decided: came.decided !== undefined,
      read: came.read !== undefined,
      screened: came.screened !== undefined,
      received: came.received !== undefined,
      delivered: (pushed.get(id) ?? 0) >= record.seq,
    });
    return {
      member: nameOf(id),
      state,
      ...(came.received !== undefined && { receivedAt: came.received }),
      ...(came.screened !== undefined && { screenedAt: came.screened }),
      ...(came.read !== undefined && { readAt: came.read }),
      ...(came.decided !== undefined && { decidedAt: came.decided }),
      ...(came.acted !== undefined && { actedAt: came.acted }),
    };
  });
}

type Stage = 'recalled' | 'hidden' | 'acted' | 'decided' | 'read' | 'screened' | 'received' | 'delivered';

/** The furthest stage; a recall outdoes what came before it. */
function stateOf(reached: Readonly<Record<Stage, boolean>>): Delivery['state'] {
  const order = ['hidden', 'recalled', 'acted', 'decided', 'read', 'screened', 'received', 'delivered'] as const;
  return order.find((stage) => reached[stage] && (stage !== 'hidden' || reached.recalled)) ?? 'waiting';
}
