import { sql } from 'kysely';
import type { Act, JobKind } from '#base';
import { openCases } from '../national-decisions/index.ts';
import { designateListed } from './follow-load.ts';

/**
 * Whoever stands on a list that binds or is considered and has no case, since the list was loaded before it had that force:
 * the case is opened. Looks every hour and finds nothing as a rule.
 */
export const openMissingJob: JobKind = {
  kind: 'finance.designations.open-missing',
  everyMinutes: 60,
  run: async (_, { call }) => call.transact((act) => openMissing(act)),
};

export async function openMissing(act: Act): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select s.id from finance_subject s
    join finance_list l on l.key = s.list and l.force <> 'reference' and l.key not like 'alliance-%'
    left join finance_designation d on d.list = s.list and d.ref = s.ref and d.status = 'active'
    where s.status = 'listed' and d.id is null`.execute(act.tx);
  const ids = await designateListed(
    act,
    rows.map(({ id }) => id),
    undefined,
  );
  const opened = await openCases(act, ids);
  if (opened > 0) await act.audit({ action: 'finance.designations.open-missing', objects: [], detail: { opened } });
}
