import { sql } from 'kysely';
import type { Act } from '#base';

/** Has these entries of a member's list, as they are then, compared with every book before all other work. */
export async function screenSoon(
  act: Act,
  { list, refs, designations }: { list: string; refs: readonly string[]; designations: readonly string[] },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from finance_subject where list = ${list} and ref = any(${refs}::text[]) order by id`.execute(act.tx);
  const subjects = rows.map(({ id }) => id);
  await act.enqueue('finance.screen-arrival', { subjects, designations });
}
