import type { Act } from '#base';
import type { ArchivedRecord } from '../archived-record.ts';
import type { RecordKind } from '../kinds.ts';
import { type ReleaseDeps, titleOfKind } from '../release/index.ts';
import type { Room } from '../room.ts';
import { noteReceipt } from './due-store.ts';
import { heedReceipt } from './heed-receipt.ts';
import { receiptMigrations } from './migration.ts';
import { receiptsJob } from './send-receipts.ts';

/** The room of receipts: what we tell originators became of their records, and what recipients tell us of ours. */
export function receiptsRoom(deps: Pick<ReleaseDeps, 'publish' | 'own' | 'members'>): Room {
  return { migrations: receiptMigrations, jobs: [receiptsJob(deps)], mount: () => {} };
}

export const receiptKinds: readonly RecordKind[] = [
  {
    kind: 'delivery-receipt',
    axis: 'exchange',
    title: titleOfKind('delivery-receipt'),
    stored: heedReceipt,
  },
];

/** Tells the originator of a recall notice that what it takes back is hidden here. */
export async function tellHidden(act: Act, { id, version, origin }: ArchivedRecord): Promise<void> {
  await noteReceipt(act, [{ id, version, origin }], 'acted');
}
