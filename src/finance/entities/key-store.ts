import type { Act, Database, Tx } from '#base';
import { fingerprintOf } from './entity.ts';
import { seen } from './tables.ts';

/** Keeps an offered key; says whether nobody had offered it before. */
export async function insertKey(
  act: Act,
  entity: string,
  key: { publicKey: string; label: string },
): Promise<string | undefined> {
  const row = await seen(act.tx)
    .insertInto('finance_entity_key')
    .values({
      id: act.newId(),
      entity,
      public_key: key.publicKey,
      fingerprint: fingerprintOf(key.publicKey),
      label: key.label,
      state: 'waiting',
      by_id: act.actor.id,
      by_name: act.actor.name,
      at: act.clock.now(),
      confirmed_id: null,
      confirmed_name: null,
      confirmed_at: null,
      ended_name: null,
      ended_at: null,
      ended_reason: null,
    })
    .onConflict((conflict) => conflict.column('public_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function lockKey(tx: Tx, entity: string, id: string) {
  return seen(tx)
    .selectFrom('finance_entity_key')
    .selectAll()
    .where('entity', '=', entity)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function writeConfirmed(act: Act, id: string): Promise<void> {
  const by = { confirmed_id: act.actor.id, confirmed_name: act.actor.name, confirmed_at: act.clock.now() };
  await seen(act.tx)
    .updateTable('finance_entity_key')
    .set({ state: 'confirmed', ...by })
    .where('id', '=', id)
    .execute();
}

export async function writeEnded(act: Act, id: string, reason: string): Promise<void> {
  await seen(act.tx)
    .updateTable('finance_entity_key')
    .set({ state: 'ended', ended_name: act.actor.name, ended_at: act.clock.now(), ended_reason: reason })
    .where('id', '=', id)
    .execute();
}

/** All keys, or those of one entity, in the order they were offered. */
export async function listKeys(db: Database | Tx, entity?: string) {
  let query = seen(db).selectFrom('finance_entity_key').selectAll().orderBy('at').orderBy('id');
  if (entity !== undefined) query = query.where('entity', '=', entity);
  return query.execute();
}
export type EntityKeyRow = Awaited<ReturnType<typeof listKeys>>[number];

/** A key of this entity by its public half, whatever its state; held until the transaction ends, so that nobody ends it meanwhile. */
export async function keyOfEntity(tx: Tx, entity: string, publicKey: string) {
  return seen(tx)
    .selectFrom('finance_entity_key')
    .select(['id', 'state'])
    .where('entity', '=', entity)
    .where('public_key', '=', publicKey)
    .forShare()
    .executeTakeFirst();
}
