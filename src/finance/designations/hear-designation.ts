import type { Act } from '#base';
import type { ArchivedRecord } from '#exchange';
import { insertList, lockList, memberListKey } from '../lists/index.ts';
import { changeCases, endCases, type OnEffectEnded, openCases } from '../national-decisions/index.ts';
import { alignList } from './align-list.ts';
import { findDesignation, writeDesignation } from './designation-store.ts';
import { readDesignation } from './read-designation.ts';
import { screenSoon } from './screen-soon.ts';

const nameless = { ar: 'عضو في التحالف', en: 'Member of the alliance', fr: 'Membre de l’alliance' };

/**
 * A version of a designation is stored here, another state's or our own: its case is opened, changed or ended, its subjects
 * stand in that member's list, and the books are asked at once. A version that is older than what stands, or was here before,
 * changes nothing. Nothing is given effect by it.
 */
export function hearDesignation(act: Act, record: ArchivedRecord, effectEnded: OnEffectEnded): Promise<void> {
  return hear(act, record, effectEnded, false);
}

/** The version after it was taken back: this one is what the designator says again. */
export function standAgain(act: Act, record: ArchivedRecord, effectEnded: OnEffectEnded): Promise<void> {
  return hear(act, record, effectEnded, true);
}

async function hear(act: Act, record: ArchivedRecord, effectEnded: OnEffectEnded, again: boolean): Promise<void> {
  const said = readDesignation(record);
  if (said === undefined) return;
  const list = memberListKey(record.origin);
  await insertList(act.tx, { key: list, title: nameless, authority: nameless, force: 'considered' });
  await lockList(act.tx, list);
  const before = await findDesignation(act.tx, list, record.id);
  if (before !== undefined && !again && (before.record_version ?? '') >= record.version) return;
  if (before !== undefined && said.status !== 'active') await endCases(act, [before.id], said.status, effectEnded);
  const force = record.own ? 'own' : 'considered';
  const id = await writeDesignation(act, { said, list, member: record.origin, force });
  if (said.status === 'active' && before?.status === 'active') await changeCases(act, [id]);
  else if (said.status === 'active') await openCases(act, [id]);
  const refs = [...new Set([...said.subjectRefs, ...(before?.subject_refs ?? [])])];
  await alignList(act, { list, refs, from: record.id, publishedAt: record.version });
  await screenSoon(act, { list, refs, designations: [id] });
  await act.audit({
    action: 'finance.designation.hear',
    objects: [`designation:${id}`, `record:${record.id}`],
    detail: { status: said.status, origin: record.origin, version: record.version },
  });
}
