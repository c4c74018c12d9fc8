import { type Act, commonFault, need } from '#base';
import { readPublicKey } from '#records';
import { findEntity } from './entity-store.ts';
import { entityOf } from './entity.ts';
import { entityFault } from './faults.ts';
import { insertKey, lockKey, writeConfirmed, writeEnded } from './key-store.ts';

interface Offered {
  publicKey: string;
  label: string;
}

/** An officer registers a key that the entity handed over. Errors: `entity-key-unfit`, `entity-key-known`. */
export async function offerKey(act: Act, entity: string, key: Offered): Promise<void> {
  need(act.actor, 'finance.entities.manage');
  await keep(act, entity, key);
}

/** The entity's own person or program offers a key: it signs nothing until an operator has confirmed it. */
export async function offerOwnKey(act: Act, key: Offered): Promise<void> {
  await keep(act, entityOf(act.actor), key);
}

async function keep(act: Act, entity: string, key: Offered): Promise<void> {
  if ((await findEntity(act.tx, entity))?.active !== true) throw commonFault('not-found');
  if (readPublicKey(key.publicKey) === undefined) throw entityFault('entity-key-unfit');
  const id = await insertKey(act, entity, key);
  if (id === undefined) throw entityFault('entity-key-known');
  const detail = { publicKey: key.publicKey, label: key.label };
  await act.audit({ action: 'finance.entity.key.offer', objects: [`entity:${entity}`, `entity-key:${id}`], detail });
}

/** Another person than who offered it has compared the fingerprint with the entity: from now on the key signs. */
export async function confirmKey(
  act: Act,
  { entity, id, fingerprint }: { entity: string; id: string; fingerprint: string },
): Promise<void> {
  need(act.actor, 'finance.entities.manage');
  if (act.actor.kind !== 'person') throw entityFault('entity-person-only');
  const key = await lockKey(act.tx, entity, id);
  if (key === undefined) throw commonFault('not-found');
  if (key.state !== 'waiting') throw entityFault('entity-key-over');
  if (key.by_id === act.actor.id) throw entityFault('entity-key-own');
  if (bare(fingerprint) !== bare(key.fingerprint)) throw entityFault('entity-key-unlike');
  await writeConfirmed(act, id);
  const detail = { fingerprint: key.fingerprint };
  await act.audit({ action: 'finance.entity.key.confirm', objects: [`entity:${entity}`, `entity-key:${id}`], detail });
}

/** Ends a key, confirmed or not. What it signed before keeps its standing. */
export async function endKey(
  act: Act,
  { entity, id, reason }: { entity: string; id: string; reason: string },
): Promise<void> {
  need(act.actor, 'finance.entities.manage');
  const key = await lockKey(act.tx, entity, id);
  if (key === undefined) throw commonFault('not-found');
  if (key.state === 'ended') throw entityFault('entity-key-over');
  await writeEnded(act, id, reason);
  const objects = [`entity:${entity}`, `entity-key:${id}`];
  await act.audit({ action: 'finance.entity.key.end', objects, detail: { reason } });
}

const bare = (fingerprint: string): string => fingerprint.toLowerCase().replace(/[^0-9a-f]/g, '');
