import type { Act } from '#base';
import type { ArchivedRecord } from '#exchange';
import { type RecordObject, withoutSeal } from '#records';
import { lockList } from '../lists/index.ts';
import { changeCases } from '../national-decisions/index.ts';
import { alignList } from './align-list.ts';
import { countEdition, type Naming, namingNow } from './designation-store.ts';
import { screenSoon } from './screen-soon.ts';
import { keepSubjectRecord } from './subject-record-store.ts';

/**
 * What a member says of a person or organisation, in a new version: kept for whoever designates it, and where somebody has
 * already, in force from now on in that member's list and screened again. Identifiers amended by it put every open signature
 * on the old ones aside.
 */
export async function hearSubject(act: Act, record: ArchivedRecord): Promise<void> {
  // Who withdraws a description has not delisted anybody: a designation goes on naming what was known.
  if (record.revoked) return;
  const object = withoutSeal(JSON.parse(record.body) as RecordObject);
  if (!(await keepSubjectRecord(act.tx, record, object))) return;
  for (const [list, designations] of byList(await namingNow(act.tx, record.id))) {
    await lockList(act.tx, list);
    const change = { list, refs: [record.id], from: record.id, publishedAt: record.version };
    const snapshot = await alignList(act, change);
    if (snapshot === undefined) continue;
    const ids = designations.map(({ id }) => id);
    await countEdition(act.tx, ids);
    await changeCases(act, ids);
    await screenSoon(act, { list, refs: [record.id], designations: ids });
  }
}

export function byList(naming: readonly Naming[]): Map<string, Naming[]> {
  return Map.groupBy(naming, ({ list }) => list);
}
