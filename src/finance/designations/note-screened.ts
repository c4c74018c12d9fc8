import { sql } from 'kysely';
import type { Act } from '#base';
import type { ExchangeDesk } from '#exchange';
import { memberListKey, updateList } from '../lists/index.ts';

type Desk = Pick<ExchangeDesk, 'members' | 'noteReceipt'>;
/** A snapshot of a list, or designations by their ids. */
type Screened = { snapshot: string } | { designations: readonly string[] };

/**
 * Every book was compared with what a snapshot or these designations brought: the time is noted once, and the member that
 * designated hears of it for each version. One whose subjects have not all come waits for them.
 */
export async function noteScreened(act: Act, desk: Desk, screened: Screened): Promise<void> {
  const now = act.clock.now();
  if ('snapshot' in screened) {
    await sql`
      update finance_designation d set screened_at = ${now}
      from finance_designation_subject s join finance_subject_version v on v.subject = s.subject
      where s.designation = d.id and v.snapshot = ${screened.snapshot} and d.status = 'active'
        and d.screened_at is null`.execute(act.tx);
    return;
  }
  const { rows } = await sql<{ id: string; version: string; origin: string; list: string; force: string }>`
    update finance_designation d set screened_at = coalesce(d.screened_at, ${now})
    where d.id = any(${screened.designations}::uuid[]) and d.status = 'active' and not exists (
      select from unnest(d.subject_refs) as named where not exists (
        select from finance_subject p where p.list = d.list and p.ref = named and p.status = 'listed'))
    returning d.ref as id, d.record_version as version, d.authority as origin, d.list, d.force`.execute(act.tx);
  const foreign = rows.filter(({ force }) => force !== 'own');
  await desk.noteReceipt(
    act,
    foreign.map(({ id, version, origin }) => ({ id, version, origin })),
    'screened',
  );
  for (const list of new Set(rows.map((row) => row.list))) await nameList(act, desk, list);
}

/** The list of a member bears the name that the trust list gives it. */
async function nameList(act: Act, desk: Desk, list: string): Promise<void> {
  const member = (await desk.members(act)).find(({ id }) => memberListKey(id) === list);
  if (member !== undefined) await updateList(act.tx, list, { title: member.name, authority: member.name });
}
