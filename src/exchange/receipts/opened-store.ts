import type { Act, Database, Tx } from '#base';
import { markOpened } from '../archive/index.ts';
import { noteReceipt, type Received } from './due-store.ts';
import { seen } from './tables.ts';

/** A person opens another state's record. The first of the house to do so is its read receipt. */
export async function noteOpened(act: Act, record: Received & { seq: number }): Promise<void> {
  if (act.actor.kind !== 'person') return;
  await seen(act.tx)
    .insertInto('exchange_opened')
    .values({
      record: record.id,
      version: record.version,
      seq: record.seq,
      person: act.actor.id,
      person_name: act.actor.name,
      at: act.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await markOpened(act.tx, record.seq);
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
