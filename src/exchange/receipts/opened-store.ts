import type { Act, Database, Tx } from '#base';
import { noteReceipt, type Received } from './due-store.ts';
import { seen } from './tables.ts';

/** A person opens another state's record. The first of the house to do so is its read receipt. */
export async function noteOpened(act: Act, record: Received): Promise<void> {
  if (act.actor.kind !== 'person') return;
  await seen(act.tx)
    .insertInto('exchange_opened')
    .values({
      record: record.id,
      version: record.version,
      person: act.actor.id,
      person_name: act.actor.name,
      at: act.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await noteReceipt(act, [record], 'read', act.actor.name);
}

/** Who of the house opened a version, the first one first. */
export async function openedBy(db: Database | Tx, record: string, version: string) {
  return seen(db)
    .selectFrom('exchange_opened')
    .select(['person', 'person_name', 'at'])
    .where('record', '=', record)
    .where('version', '=', version)
    .orderBy('at')
    .execute();
}
