import type { Act } from '#base';
import { markingsOf, type RecordObject, type Release, releaseOf } from '#records';
import { readPage } from '../archive/index.ts';
import { houseReader } from './deps.ts';
import { objectOf } from './record-object.ts';

/** What the markings of an object come to: those that stand beside it in `together`, and those this node holds. */
export async function releaseInArchive(
  act: Act,
  object: RecordObject,
  together: readonly RecordObject[],
): Promise<Release> {
  const beside = new Map(together.map((one) => [one['id'], one]));
  const unknown = markingsOf(object, (id) => beside.get(id)).flatMap((one) => (one.kind === 'unknown' ? [one.id] : []));
  if (unknown.length > 0) {
    const page = await readPage(
      act,
      houseReader,
      { ids: unknown, types: ['marking-definition'] },
      undefined,
      unknown.length,
    );
    for (const record of page.records) beside.set(record.id, objectOf(record));
  }
  return releaseOf(object, (id) => beside.get(id));
}
