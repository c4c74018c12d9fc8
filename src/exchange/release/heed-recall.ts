import type { Act } from '#base';
import { narrowRelease, readRecord } from '../archive/index.ts';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Taken } from '../kinds.ts';
import { houseReader, type ReleaseDeps } from './deps.ts';
import { keysAfterRecall } from './reach.ts';
import { heldVersions } from './reach-store.ts';
import { readRecallNotice } from './recall-notice.ts';
import { insertRecall, insertWholeRecall } from './recall-store.ts';
import { objectOf } from './record-object.ts';

/** Told that this state has hidden what another took back, to answer with a receipt. */
export type Hidden = (act: Act, notice: ArchivedRecord) => Promise<void>;
/** Told which versions of another state's record are hidden from this one now: whose kind it is undoes what it did. */
export type TakenBack = (act: Act, taken: Taken) => Promise<void>;

/**
 * What a recall notice does when it is stored. Our own narrows who may read our record, here and for whoever has not
 * fetched it yet. Another state's, of its own records and nobody else's, hides it here where we are among those who lose
 * it; where we are not, we stop passing it on. What of it arrives later is hidden by the database (`whole-recall-migration.ts`).
 */
export async function heedRecall(
  act: Act,
  deps: Pick<ReleaseDeps, 'own' | 'members'>,
  record: ArchivedRecord,
  { hidden, takenBack }: { hidden: Hidden; takenBack: TakenBack },
): Promise<void> {
  const notice = readRecallNotice(objectOf(record));
  const own = await deps.own(act);
  if (notice === undefined || own === undefined || record.revoked) return;
  const { record: id, from, reason } = notice;
  const held = await heldVersions(act.tx, houseReader, id);
  const versions = notice.versions ?? held.map((version) => version.version);
  const foreign = held.some((version) => version.origin !== record.origin);
  if (foreign) {
    await act.audit({ action: 'exchange.recall.refuse', objects: [`record:${id}`, `record:${record.id}`] });
    return;
  }
  const concernsUs = !record.own && from.includes(own);
  const recall = { notice: record.id, record: id, origin: record.origin, lostBy: from, concernsUs, reason };
  if (notice.versions === undefined && !record.own) await insertWholeRecall(act, recall, record.version);
  const fresh = await insertRecall(act, { ...recall, versions, own: record.own });
  const unknown = notice.versions === undefined && !record.own && held.length === 0;
  if (fresh.length === 0 && !unknown) return;
  if (record.own) await narrowOurs(act, deps, own, id, held, versions, from);
  else {
    const keys = [...new Set(held.flatMap((version) => version.keys))];
    const taken = concernsUs ? keys : keys.filter((key) => !key.startsWith('local'));
    if (taken.length > 0) await narrowRelease(act, { id, versions, keys: taken });
    if (concernsUs) {
      await takenBack(act, { id, versions, stands: await readRecord(act, houseReader, id) });
      await hidden(act, record);
    }
  }
  await act.audit({
    action: 'exchange.recall.heed',
    objects: [`record:${id}`, `record:${record.id}`],
    detail: { versions: fresh.length, own: record.own, concernsUs },
  });
}

async function narrowOurs(
  act: Act,
  deps: Pick<ReleaseDeps, 'members'>,
  own: string,
  id: string,
  held: Awaited<ReturnType<typeof heldVersions>>,
  versions: readonly string[],
  from: readonly string[],
): Promise<void> {
  const members = (await deps.members(act)).filter((member) => member.id !== own);
  for (const version of held) {
    if (!versions.includes(version.version)) continue;
    const { taken, given } = keysAfterRecall(version.keys, from, members);
    if (taken.length === 0) continue;
    await narrowRelease(act, { id, versions: [version.version], keys: taken, instead: given });
  }
}
