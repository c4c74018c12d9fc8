import type { z } from 'zod';
import { type Act, commonFault, need, seesDesk } from '#base';
import type { entityRoutes } from './contract.ts';
import { booksOfEntities, findEntity, insertEntity, updateEntity, writeBookEntity } from './entity-store.ts';
import { entityFault } from './faults.ts';

/** Registers a reporting entity. Error: `entity-exists`. */
export async function makeEntity(act: Act, entity: z.output<typeof entityRoutes.makeEntity.body>): Promise<void> {
  need(act.actor, 'finance.entities.manage');
  if (!(await insertEntity(act.tx, entity, act.clock.now())))
    throw entityFault('entity-exists', { entity: entity.key });
  const { key, ...detail } = entity;
  await act.audit({ action: 'finance.entity.make', objects: [`entity:${key}`], detail });
}

/** Changes what is said of it; `active: false` ends its work here: nothing more is served on it. */
export async function changeEntity(
  act: Act,
  key: string,
  change: z.output<typeof entityRoutes.changeEntity.body>,
): Promise<void> {
  need(act.actor, 'finance.entities.manage');
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  if (!(await updateEntity(act.tx, key, given, act.clock.now()))) throw commonFault('not-found');
  await act.audit({ action: 'finance.entity.change', objects: [`entity:${key}`], detail: given });
}

/** Says that an entity holds what a book names, or no longer. Orders that were served stay with whom they were served on. */
export async function bindBook(
  act: Act,
  { entity, book, bound }: { entity: string; book: string; bound: boolean },
): Promise<void> {
  need(act.actor, 'finance.entities.manage');
  const known = (await booksOfEntities(act.tx, '*')).find(({ key }) => key === book);
  if (known === undefined || !seesDesk(act.actor, known.desk) || (await findEntity(act.tx, entity)) === undefined)
    throw commonFault('not-found');
  if (!bound && known.entity !== entity) throw commonFault('conflict');
  await writeBookEntity(act.tx, book, bound ? entity : null);
  const detail = { bound, before: known.entity };
  await act.audit({ action: 'finance.entity.bind', objects: [`entity:${entity}`, `book:${book}`], detail });
}
