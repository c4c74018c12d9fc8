import { sql } from 'kysely';
import { type Act, commonFault, need } from '#base';
import { deliverKind } from './deliver.ts';

/** Tries again what waits, failed or was given up (right `thought.edit`). Errors: `not-found`. */
export async function retryDelivery(act: Act, { key }: { key: string }): Promise<{ key: string }> {
  need(act.actor, 'thought.edit');
  const { rows } = await sql`
    update thought_outbox set state = 'waiting', attempts = 0, next_at = ${act.clock.now()},
      resolved_by_id = null, resolved_by_name = null, resolved_at = null, resolved_reason = null
    where key = ${key} and state in ('waiting','failed','given-up') returning key`.execute(act.tx);
  if (rows.length === 0) throw commonFault('not-found');
  await act.audit({ action: 'thought.outlet.retry', objects: [`delivery:${key}`] });
  await act.enqueue(deliverKind, {});
  return { key };
}

/** Gives up what waits or failed, with a reason (right `thought.edit`). Errors: `not-found`. */
export async function giveUpDelivery(act: Act, { key, reason }: { key: string; reason: string }) {
  need(act.actor, 'thought.edit');
  const { rows } = await sql`
    update thought_outbox set state = 'given-up', resolved_by_id = ${act.actor.id},
      resolved_by_name = ${act.actor.name}, resolved_at = ${act.clock.now()}, resolved_reason = ${reason}
    where key = ${key} and state in ('waiting','failed') returning key`.execute(act.tx);
  if (rows.length === 0) throw commonFault('not-found');
  await act.audit({ action: 'thought.outlet.give-up', objects: [`delivery:${key}`], detail: { reason } });
  return { key };
}
