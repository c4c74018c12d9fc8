import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import type { RedressFile } from './file-store.ts';

/**
 * Who took part in what an appeal or a review is about: the answer before it, a release of its alert, the match, the
 * national decision. None of them judges it (the database holds the same in `finance_redress_independent`).
 */
export async function decidersOf(db: Database | Tx, file: RedressFile): Promise<ReadonlySet<string>> {
  if (file.kind !== 'appeal' && file.kind !== 'review') return new Set();
  const { rows } = await sql<{ by_id: string; second_id: string | null }>`
    select by_id, second_id from finance_redress_proposal
      where state in ('standing','refused') and file is distinct from ${file.id}::uuid
        and (file = ${file.parent}::uuid or (what = 'release' and target = ${file.alert}::uuid))
    union all select by_id, second_id from finance_decision
      where alert = ${file.alert}::uuid and settled_at is not null and verdict <> 'different'
    union all select by_id, second_id from finance_case_decision
      where of_case = ${file.case_id}::uuid and settled_at is not null and outcome <> 'end-effect'`.execute(db);
  return new Set(rows.flatMap(({ by_id, second_id }) => (second_id === null ? [by_id] : [by_id, second_id])));
}
