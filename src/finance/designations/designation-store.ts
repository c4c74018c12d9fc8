import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { SaidDesignation } from './read-designation.ts';
import { type DesignationStatus, type Force, seen } from './tables.ts';

export async function findDesignation(tx: Tx, list: string, ref: string) {
  return seen(tx)
    .selectFrom('finance_designation')
    .selectAll()
    .where('list', '=', list)
    .where('ref', '=', ref)
    .executeTakeFirst();
}

export interface MemberDesignation {
  said: SaidDesignation;
  list: string;
  member: string;
  force: Exclude<Force, 'binding'>;
}

/**
 * Writes what a member's record says now; gives the designation's id. The clock of one that goes on being active is kept:
 * an amendment is not a new arrival.
 */
export async function writeDesignation(act: Act, { said, list, member, force }: MemberDesignation): Promise<string> {
  const now = act.clock.now();
  const ended = said.status === 'delisted' || said.status === 'recalled' ? now : null;
  const { rows } = await sql<{ id: string }>`
    insert into finance_designation as d (id, source, authority, list, ref, record_version, force, name, measures,
      legal_basis, criterion, reasons, appeal_contact, status, subject_refs, effective_from, review_by, signed_at,
      visible_at, ended_at)
    values (${act.newId()}, 'member', ${member}, ${list}, ${said.ref}, ${said.version}, ${force}, ${said.name},
      ${said.measures}, ${said.legalBasis}, ${said.criterion}, ${said.reasons}, ${said.appealContact}, ${said.status},
      ${said.subjectRefs}, ${said.effectiveFrom}, ${said.reviewBy ?? null}, ${said.signedAt}, ${now}, ${ended})
    on conflict (list, ref) do update set record_version = excluded.record_version, name = excluded.name,
      measures = excluded.measures, legal_basis = excluded.legal_basis, criterion = excluded.criterion,
      reasons = excluded.reasons, appeal_contact = excluded.appeal_contact, status = excluded.status,
      edition = d.edition + 1, subject_refs = excluded.subject_refs, effective_from = excluded.effective_from,
      review_by = excluded.review_by, ended_at = excluded.ended_at,
      signed_at = case when d.status = 'active' or excluded.status <> 'active' then d.signed_at else excluded.signed_at end,
      visible_at = case when d.status = 'active' or excluded.status <> 'active' then d.visible_at else excluded.visible_at end,
      screened_at = case when d.status = 'active' or excluded.status <> 'active' then d.screened_at end
    returning id`.execute(act.tx);
  const [row] = rows;
  if (row === undefined) throw new Error('the designation was not written');
  return row.id;
}

/** Marks designations that no longer stand. Their cases must have ended before. */
export async function markEnded(
  act: Act,
  ids: readonly string[],
  status: Exclude<DesignationStatus, 'active' | 'suspended'>,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`update finance_designation set status = ${status}, edition = edition + 1, ended_at = ${act.clock.now()}
    where id = any(${ids}::uuid[])`.execute(act.tx);
}

/** Something that belongs to these designations changed, the particulars of a subject for instance. */
export async function countEdition(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update finance_designation set edition = edition + 1 where id = any(${ids}::uuid[])`.execute(tx);
}

export interface Naming {
  id: string;
  list: string;
  member: string;
}

/** Designations in force that name the subject of this record, by list. */
export async function namingNow(tx: Tx, subjectRef: string): Promise<Naming[]> {
  return seen(tx)
    .selectFrom('finance_designation')
    .select(['id', 'list', 'authority as member'])
    .where(sql<boolean>`subject_refs @> array[${subjectRef}]::text[]`)
    .where('status', '=', 'active')
    .orderBy('list')
    .orderBy('id')
    .execute();
}
