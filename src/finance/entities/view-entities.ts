import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import type { entityRoutes } from './contract.ts';
import { deskOfEntity } from './entity.ts';
import { booksOfEntities, type EntityWithOrders, listEntities } from './entity-store.ts';
import { type EntityKeyRow, listKeys } from './key-store.ts';

type EntitiesReply = z.input<typeof entityRoutes.entities.response>;
export type EntityReply = EntitiesReply['items'][number];

/** Every reporting entity, with the books of the reader's desks. */
export async function viewEntities(act: Act): Promise<EntitiesReply> {
  need(act.actor, 'finance.entities.read');
  const reply = await described(act);
  await act.audit({ action: 'finance.entities.read', objects: reply.items.map(({ key }) => `entity:${key}`) });
  return reply;
}

/** One of them, as it stands after an act. */
export async function viewEntity(act: Act, key: string): Promise<EntityReply> {
  const entity = (await described(act)).items.find((one) => one.key === key);
  if (entity === undefined) throw commonFault('not-found');
  return entity;
}

async function described({ tx, actor }: Act): Promise<EntitiesReply> {
  const [entities, books, keys] = [await listEntities(tx), await booksOfEntities(tx, actor.desks), await listKeys(tx)];
  const titled = (entity: string | null) =>
    books.filter((book) => book.entity === entity).map(({ key, title }) => ({ key, title }));
  const item = (entity: EntityWithOrders): EntityReply => ({
    ...entity,
    desk: deskOfEntity(entity.key),
    books: titled(entity.key),
    keys: keys.filter((key) => key.entity === entity.key).map(keyView),
  });
  return { items: entities.map(item), unbound: titled(null) };
}

export function keyView(row: EntityKeyRow): EntityReply['keys'][number] {
  return {
    id: row.id,
    publicKey: row.public_key,
    fingerprint: row.fingerprint,
    label: row.label,
    state: row.state,
    by: row.by_name,
    at: row.at.toISOString(),
    ...(row.confirmed_name !== null && { confirmedBy: row.confirmed_name }),
    ...(row.confirmed_at !== null && { confirmedAt: row.confirmed_at.toISOString() }),
    ...(row.ended_name !== null && { endedBy: row.ended_name }),
    ...(row.ended_at !== null && { endedAt: row.ended_at.toISOString() }),
    ...(row.ended_reason !== null && { endedReason: row.ended_reason }),
  };
}
