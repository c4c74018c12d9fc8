import type { Act } from '#base';
import type { ArchivedRecord } from '#exchange';
import { insertList, lockList, memberListKey } from '../lists/index.ts';
import { changeCases, endCases, type OnEffectEnded, openCases } from '../national-decisions/index.ts';
import { alignList } from './align-list.ts';
import { findDesignation, writeDesignation } from './designation-store.ts';
import { readDesignation } from './read-designation.ts';
import { screenSoon } from './screen-soon.ts';
import { wasRecalled } from './subject-record-store.ts';

const nameless = { ar: 'عضو في التحالف', en: 'Member of the alliance', fr: 'Membre de l’alliance' };

/**
 * A version of a designation is stored here, another state's or our own: its case is opened, changed or ended, its subjects
 * stand in that member's list, and the books are asked at once. A version that is older than what stands, was here before,
 * or was taken back before it came changes nothing. Nothing is given effect by it.
 */
export async function hearDesignation(act: Act, record: ArchivedRecord, effectEnded: OnEffectEnded): Promise<void> {
  const said = readDesignation(record);
  if (said === undefined) return;
  const list = memberListKey(record.origin);
  await insertList(act.tx, { key: list, title: nameless, authority: nameless, force: 'considered' });
  await lockList(act.tx, list);
  const before = await findDesignation(act.tx, list, record.id);
  const older = before !== undefined && (before.record_version ?? '') >= record.version;
  if (older || (await wasRecalled(act.tx, record))) return;
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
