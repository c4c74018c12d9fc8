import { sql } from 'kysely';
import type { Act } from '#base';
import { changeCases, endCases, type OnEffectEnded, openCases } from '../national-decisions/index.ts';
import { markEnded } from './designation-store.ts';

interface Touched {
  subject: string;
  listed: boolean;
  designation: string | null;
  active: boolean;
}

/**
 * A load of a list that binds or that this state considers: whoever it added or listed again has a case opened, whoever it
 * changed has it looked at again, whoever it removed has it ended and its effect released. In the transaction of the load,
 * in a few statements however much changed. A list of reference is screened against and nothing more.
 */
export async function followLoad(
  act: Act,
  { list, snapshot }: { list: string; snapshot: string },
  effectEnded: OnEffectEnded,
): Promise<void> {
  const { rows } = await sql<Touched>`
    select s.id as subject, s.status = 'listed' as listed, d.id as designation, coalesce(d.status = 'active', false) as active
    from finance_subject_version v
    join finance_subject s on s.id = v.subject
    join finance_list l on l.key = s.list and l.force <> 'reference'
    left join finance_designation d on d.list = s.list and d.ref = s.ref
    where v.snapshot = ${snapshot}`.execute(act.tx);
  if (rows.length === 0) return;
  const gone = rows.flatMap((row) => (!row.listed && row.active && row.designation !== null ? [row.designation] : []));
  await endCases(act, gone, 'delisted', effectEnded);
  await markEnded(act, gone, 'delisted');
  const listed = rows.filter((row) => row.listed);
  const published = await publishedAt(act, snapshot);
  const written = await designateListed(
    act,
    listed.map((row) => row.subject),
    published,
  );
  const standing = new Set(listed.flatMap((row) => (row.active ? (row.designation ?? []) : [])));
  await changeCases(act, [...standing]);
  const opened = await openCases(
    act,
    written.filter((id) => !standing.has(id)),
  );
  await act.audit({
    action: 'finance.designations.follow-load',
    objects: [`list:${list}`, `snapshot:${snapshot}`],
    detail: { opened, changed: standing.size, ended: gone.length },
  });
}

/** When the publisher says it published, where it says so and it does not lie ahead of us. */
async function publishedAt(act: Act, snapshot: string): Promise<Date | undefined> {
  const { rows } = await sql<{ said: string | null }>`
    select published_at as said from finance_snapshot where id = ${snapshot}`.execute(act.tx);
  const at = new Date(rows[0]?.said ?? '');
  return Number.isNaN(at.getTime()) || at > act.clock.now() ? undefined : at;
}

/** Entries of lists as designations: written, or brought to what the entry says now. Gives their ids. */
export async function designateListed(
  act: Act,
  subjects: readonly string[],
  published: Date | undefined,
): Promise<string[]> {
  if (subjects.length === 0) return [];
  const now = act.clock.now();
  const { rows } = await sql<{ id: string }>`
    with written as (
      insert into finance_designation as d (id, source, authority, list, ref, force, name, measures, legal_basis,
        criterion, reasons, appeal_contact, status, subject_refs, effective_from, signed_at, visible_at)
      select gen_random_uuid(), 'list', s.list, s.list, s.ref, l.force, s.name, '{asset-freeze}',
        coalesce(s.body->>'legalBasis', ''),
        array_to_string(array(select jsonb_array_elements_text(s.body->'programs')), ' · '),
        coalesce(s.body->>'remarks', ''), '', 'active', '{}', ${now}, ${published ?? null}::timestamptz, ${now}
      from finance_subject s join finance_list l on l.key = s.list and l.force <> 'reference'
      where s.id = any(${subjects}::uuid[]) and s.status = 'listed'
      on conflict (list, ref) do update set name = excluded.name, legal_basis = excluded.legal_basis,
        criterion = excluded.criterion, reasons = excluded.reasons, status = 'active', edition = d.edition + 1,
        ended_at = null,
        effective_from = case when d.status = 'active' then d.effective_from else excluded.effective_from end,
        signed_at = case when d.status = 'active' then d.signed_at else excluded.signed_at end,
        visible_at = case when d.status = 'active' then d.visible_at else excluded.visible_at end,
        screened_at = case when d.status = 'active' then d.screened_at end
      returning id, list, ref),
    linked as (
      insert into finance_designation_subject (designation, subject)
      select w.id, s.id from written w join finance_subject s on s.list = w.list and s.ref = w.ref
      on conflict do nothing)
    select id from written`.execute(act.tx);
  return rows.map(({ id }) => id);
}
