import type { Act } from '#base';
import { deliveryReceiptShape, type RecordObject, withoutSeal } from '#records';
import { versionOf } from '../archive/index.ts';
import type { ArchivedRecord } from '../archived-record.ts';
import { writeReceipts } from './receipt-store.ts';

/** Keeps what another member says became of our records. What it says of others' records is not ours to keep. */
export async function heedReceipt(act: Act, record: ArchivedRecord): Promise<void> {
  if (record.own) return;
  const { data } = deliveryReceiptShape.safeParse(withoutSeal(JSON.parse(record.body) as RecordObject));
  if (data === undefined) return;
  const entries = data.entries.flatMap(({ object_ref: id, version, stated_at: at }) => {
    const normalised = versionOf(version);
    return normalised === undefined ? [] : [{ record: id, version: normalised, at: new Date(at) }];
  });
  const kept = await writeReceipts(act.tx, { id: record.id, member: record.origin, what: data.receipt_type }, entries);
  await act.audit({
    action: 'exchange.receipt.heed',
    objects: [`record:${record.id}`],
    detail: { what: data.receipt_type, entries: entries.length, kept },
  });
}
