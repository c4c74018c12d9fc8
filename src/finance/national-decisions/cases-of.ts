import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { CaseState, Outcome } from './case.ts';

/** A case as other rooms of finance know it. */
export interface CaseOfSubject {
  id: string;
  designation: string;
  /** Of the designation: the record's id or the list's own key, and who designated. */
  ref: string;
  authority: string;
  source: 'member' | 'list';
  state: CaseState;
  effect: boolean;
  outcome: Outcome | null;
}

/** Every case about a subject, newest first; more than one where several designations name it. */
export async function casesOf(db: Database | Tx, subject: string): Promise<CaseOfSubject[]> {
  const { rows } = await sql<CaseOfSubject>`
    select c.id, d.id as designation, d.ref, d.authority, d.source, c.state, c.effect, c.outcome
    from finance_designation_subject s
    join finance_designation d on d.id = s.designation
    join finance_case c on c.designation = d.id
    where s.subject = ${subject}
    order by c.opened_at desc, c.id desc`.execute(db);
  return rows;
}
