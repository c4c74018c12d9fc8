import { sql } from 'kysely';
import type { Act } from '#base';
import { lockList } from '../lists/index.ts';
import { endCases, type OnEffectEnded } from '../national-decisions/index.ts';
import { alignList } from './align-list.ts';
import { markEnded, namingNow } from './designation-store.ts';
import { byList } from './hear-subject.ts';
import { screenSoon } from './screen-soon.ts';
import { dropSubjectRecord, noteRecalled } from './subject-record-store.ts';

/** Versions of a record of another state that it took back from us. */
export interface TakenBack {
  id: string;
  versions: readonly string[];
}

/** A designation was taken back from this state: what was built on it ends now, and an arriving copy opens nothing. */
export async function hearDesignationRecalled(act: Act, recall: TakenBack, effectEnded: OnEffectEnded): Promise<void> {
  await noteRecalled(act.tx, recall.id, recall.versions);
  const { rows } = await sql<{ id: string; list: string; subjects: string[] }>`
    select id, list, subject_refs as subjects from finance_designation
    where ref = ${recall.id} and record_version = any(${recall.versions}::text[]) and status in ('active', 'suspended')
      and force <> 'own'`.execute(act.tx);
  for (const { id, list, subjects } of rows) {
    await lockList(act.tx, list);
    await endCases(act, [id], 'recalled', effectEnded);
    await markEnded(act, [id], 'recalled');
    await leaveList(act, list, subjects, recall);
  }
}

/** A description was taken back: whom nobody describes any more, nobody is screened for; a designation of nobody ends. */
export async function hearSubjectRecalled(act: Act, recall: TakenBack, effectEnded: OnEffectEnded): Promise<void> {
  await noteRecalled(act.tx, recall.id, recall.versions);
  const naming = await namingNow(act.tx, recall.id);
  if (!(await dropSubjectRecord(act.tx, recall.id, recall.versions))) return;
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

async function leaveList(act: Act, list: string, refs: readonly string[], { id }: TakenBack): Promise<void> {
  await alignList(act, { list, refs, from: id, publishedAt: act.clock.now().toISOString() });
  await screenSoon(act, { list, refs, designations: [] });
}
