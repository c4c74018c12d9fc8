import type { Act, JobKind } from '#base';
import { insertEvent } from '../dossiers/event-store.ts';
import { seen } from './tables.ts';

const AT_ONCE = 200;

/** Calls every dossier that was published twelve months ago to review, once. */
export const reReviewJob: JobKind = {
  kind: 'thought.dossiers.re-review',
  everyMinutes: 60,
  run: async (_, { call }) => {
    while ((await call.transact((act) => callReReviews(act))) === AT_ONCE) continue;
  },
};

/** Gives how many fell due now. Nothing changes in what is published: people begin the next version. */
export async function callReReviews(act: Act): Promise<number> {
  const now = act.clock.now();
  const due = await seen(act.tx)
    .selectFrom('thought_dossier')
    .select('id')
    .where('status', '=', 'published')
    .where('re_review_by', '<=', now)
    .where('re_review_called_at', 'is', null)
    .orderBy('re_review_by')
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return 0;
  const ids = due.map(({ id }) => id);
  await seen(act.tx).updateTable('thought_dossier').set({ re_review_called_at: now }).where('id', 'in', ids).execute();
  for (const id of ids) await insertEvent(act, id, { what: 're-review-due' });
  await act.audit({ action: 'thought.dossiers.re-review-due', objects: ids.map((id) => `dossier:${id}`) });
  return ids.length;
}
