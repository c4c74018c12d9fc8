import type { Tx } from '#base';
import { seen } from './tables.ts';

/** Somebody of the house has opened this version: it leaves the list of what nobody has opened. */
export async function markOpened(tx: Tx, seq: number): Promise<void> {
  await seen(tx)
    .updateTable('exchange_reading')
    .set({ opened: true })
    .where('key', 'in', ['local', 'local-red'])
    .where('seq', '=', seq)
    .where('opened', '=', false)
    .execute();
}
