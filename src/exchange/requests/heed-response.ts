import type { Act } from '#base';
import { informationResponseShape } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import { objectOf } from '../release/index.ts';
import { retell, writeEvent } from './request-store.ts';

/**
 * What an answer does when a version of it is stored, ours or of a member that was asked. It is kept even where the
 * request is not known yet; what a member says that was not asked moves no clock (`retell` looks at those asked alone).
 */
export async function heedResponse(act: Act, record: ArchivedRecord): Promise<void> {
  const { data } = informationResponseShape.safeParse(objectOf(record));
  if (data === undefined) return;
  await writeEvent(act.tx, {
    request: data.request_ref,
    member: record.origin,
    kind: data.outcome,
    at: new Date(data.modified),
    record: record.id,
    version: record.version,
    seq: record.seq,
    ground: data.refusal_ground ?? null,
    text: data.response_text,
    records: [...(data.object_refs ?? [])],
    revoked: record.revoked,
  });
  await retell(act.tx, data.request_ref);
}
