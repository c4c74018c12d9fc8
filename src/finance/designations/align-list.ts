import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import { amendList } from '../lists/index.ts';
import { listedSubject, type NamedBy } from './listed-subject.ts';
import { subjectRecords } from './subject-record-store.ts';

/**
 * Brings the entries of these subjects in a member's list to what its designations in force say: named by one at least and
 * described by a record, it is listed; otherwise not. Gives the snapshot where something differs. The list must be locked.
 */
export async function alignList(
  act: Act,
  { list, refs, from, publishedAt }: { list: string; refs: readonly string[]; from: string; publishedAt: string },
): Promise<string | undefined> {
  const naming = await designationsNaming(act.tx, list, refs);
  const objects = await subjectRecords(act.tx, [...naming.keys()]);
  const subjects = objects.flatMap((object) => {
    const by = naming.get(String(object['id']));
    return by === undefined ? [] : (listedSubject(object, by) ?? []);
  });
  const listed = new Set(subjects.map(({ ref }) => ref));
  const gone = refs.filter((ref) => !listed.has(ref));
  const snapshot = await amendList(act, { list, format: 'record', from, publishedAt, subjects, gone });
  await sql`
    insert into finance_designation_subject (designation, subject)
    select d.id, s.id from finance_designation d
    join finance_subject s on s.list = d.list and s.ref = any(d.subject_refs)
    where d.list = ${list} and d.subject_refs && ${refs}::text[] on conflict do nothing`.execute(act.tx);
  return snapshot;
}

/** What the designations in force say of each of these subjects; one that none names is missing. */
async function designationsNaming(tx: Tx, list: string, refs: readonly string[]): Promise<Map<string, NamedBy>> {
  const { rows } = await sql<{ ref: string; names: string[]; bases: string[]; since: Date }>`
    select named as ref, array_agg(distinct name order by name) as names,
      array_agg(distinct legal_basis order by legal_basis) filter (where legal_basis <> '') as bases,
      min(effective_from) as since
    from finance_designation, unnest(subject_refs) as named
    where list = ${list} and status = 'active' and named = any(${refs}::text[]) group by named`.execute(tx);
  return new Map(
    rows.map(({ ref, names, bases, since }) => [ref, { names, legalBasis: bases ?? [], effectiveFrom: since }]),
  );
}
