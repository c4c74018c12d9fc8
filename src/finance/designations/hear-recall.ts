import { sql } from 'kysely';
import type { Act } from '#base';
import type { Taken } from '#exchange';
import { lockList } from '../lists/index.ts';
import { endCases, type OnEffectEnded } from '../national-decisions/index.ts';
import { alignList } from './align-list.ts';
import { markEnded, namingNow } from './designation-store.ts';
import { standAgain } from './hear-designation.ts';
import { byList, hearSubject } from './hear-subject.ts';
import { screenSoon } from './screen-soon.ts';
import { dropSubjectRecord } from './subject-record-store.ts';

/**
 * A designation was taken back from this state. Where an earlier version is left to it, that one stands again, and its case
 * is looked at anew; where none is, what was built on it ends now.
 */
export async function hearDesignationRecalled(act: Act, recall: Taken, effectEnded: OnEffectEnded): Promise<void> {
  const { rows } = await sql<{ id: string; list: string; subjects: string[]; status: string }>`
    select id, list, subject_refs as subjects, status from finance_designation
    where ref = ${recall.id} and record_version = any(${recall.versions}::text[]) and status <> 'recalled'
      and force <> 'own'`.execute(act.tx);
  for (const { id, list, subjects, status } of rows) {
    if (recall.stands !== undefined) {
      await standAgain(act, recall.stands, effectEnded);
      continue;
    }
    if (status === 'delisted') continue;
    await lockList(act.tx, list);
    await endCases(act, [id], 'recalled', effectEnded);
    await markEnded(act, [id], 'recalled');
    await leaveList(act, list, subjects, recall);
  }
}

/** A description was taken back: an earlier one counts again; whom nobody describes any more, nobody is screened for; a designation of nobody ends. */
export async function hearSubjectRecalled(act: Act, recall: Taken, effectEnded: OnEffectEnded): Promise<void> {
  const naming = await namingNow(act.tx, recall.id);
  if (!(await dropSubjectRecord(act.tx, recall.id, recall.versions))) return;
  if (recall.stands !== undefined && !recall.stands.revoked) return hearSubject(act, recall.stands);
  for (const [list, designations] of byList(naming)) {
    await lockList(act.tx, list);
    const ids = designations.map(({ id }) => id);
    const { rows } = await sql<{ id: string }>`
      select d.id from finance_designation d where d.id = any(${ids}::uuid[]) and not exists (
        select from finance_subject_record r where r.id = any(d.subject_refs))`.execute(act.tx);
    const empty = rows.map(({ id }) => id);
    await endCases(act, empty, 'recalled', effectEnded);
    await markEnded(act, empty, 'recalled');
    await leaveList(act, list, [recall.id], recall);
  }
}

async function leaveList(act: Act, list: string, refs: readonly string[], { id }: Taken): Promise<void> {
  await alignList(act, { list, refs, from: id, publishedAt: act.clock.now().toISOString() });
  await screenSoon(act, { list, refs, designations: [] });
}
