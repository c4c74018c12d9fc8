import { type Act, commonFault, need } from '#base';
import { isId } from '../alerts/alert-id.ts';
import { writtenText } from '../alerts/written-text.ts';
import { entityOfBook } from '../entities/index.ts';
import { effectFor } from '../national-decisions/index.ts';
import { insertEvent } from './event-store.ts';
import { orderFault } from './faults.ts';
import { holderOf } from './holder.ts';
import { matchOf, subjectOfAlert } from './match-store.ts';
import { insertOrder, liveOfAlert, unserved } from './order-store.ts';
import { writtenReason } from './written.ts';

export interface ProposeInput {
  alert: string;
  /** What the entity is told beside the order; may be empty. */
  instructions: string;
  /** Why now, for the second person and for the file; the entity does not see it. */
  reason: string;
}

/**
 * One person proposes to freeze what the holder of a confirmed match has. It needs both decisions of two people each:
 * that it is the same, and that this state gives effect. Nothing leaves before a second person approves.
 * Errors: `order-person-only`, `order-no-match`, `order-no-effect`, `order-no-entity`, `order-exists`.
 */
export async function proposeOrder(act: Act, input: ProposeInput): Promise<string> {
  need(act.actor, 'finance.orders.propose');
  if (act.actor.kind !== 'person') throw orderFault('order-person-only');
  const reason = writtenReason(input.reason);
  const subject = isId(input.alert) ? await subjectOfAlert(act.tx, input.alert) : undefined;
  if (subject === undefined) throw commonFault('not-found');
  // The case first, then the alert: as whoever ends the one or the other does.
  const ground = await effectFor(act.tx, subject);
  const found = await matchOf(act.tx, act.actor.desks, input.alert);
  if (found === undefined) throw commonFault('not-found');
  const { match } = found;
  if (match === undefined) throw orderFault('order-no-match');
  if (ground === undefined) throw orderFault('order-no-effect');
  const entity = await entityOfBook(act.tx, match.book);
  if (entity === undefined) throw orderFault('order-no-entity', { book: match.book });
  if (await liveOfAlert(act.tx, match.alert)) throw orderFault('order-exists');
  const id = act.newId();
  const now = act.clock.now();
  await insertOrder(act.tx, {
    ...unserved,
    id,
    kind: 'freeze',
    entity: entity.key,
    desk: match.desk,
    alert: match.alert,
    subject: match.subject,
    of_case: ground.case,
    case_decision: ground.decision,
    designation: ground.designation,
    match_decision: match.decision,
    of_freeze: null,
    ground: 'effect',
    ground_ref: null,
    instructions: writtenText(input.instructions),
    reason,
    by_id: act.actor.id,
    by_name: act.actor.name,
    at: now,
    state: 'proposed',
    holder: JSON.stringify(holderOf(match.book, match.row)),
    holder_name: match.row.names[0] ?? match.row.key,
    row_key: match.row.key,
    changed_at: now,
  });
  await insertEvent(act, id, 'proposed', { reason });
  await act.audit({
    action: 'finance.order.propose',
    objects: [`order:${id}`, `alert:${match.alert}`, `case:${ground.case}`, `entity:${entity.key}`],
    detail: { reason, matchDecision: match.decision, caseDecision: ground.decision },
  });
  return id;
}
