import type { Act, JobKind } from '#base';
import { seen } from './tables.ts';

const AT_ONCE = 200;

/** Calls every review whose date has come: by itself, once for each date. Idempotent: what was called is marked so. */
export const reviewJob: JobKind = {
  kind: 'finance.dossiers.review',
  everyMinutes: 15,
  run: async (_, { call }) => {
    while ((await call.transact((act) => callReviews(act))) === AT_ONCE) continue;
  },
};

/** Gives how many reviews fell due now. Nothing changes in the designation: people review it. */
export async function callReviews(act: Act): Promise<number> {
  const now = act.clock.now();
  const due = await seen(act.tx)
    .selectFrom('finance_dossier')
    .select('id')
    .where('status', 'in', ['active', 'suspended'])
    .where('review_by', '<=', now)
    .where('review_called_at', 'is', null)
    .orderBy('review_by')
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return 0;
  const ids = due.map(({ id }) => id);
  await seen(act.tx).updateTable('finance_dossier').set({ review_called_at: now }).where('id', 'in', ids).execute();
  await seen(act.tx)
    .insertInto('finance_dossier_event')
    .values(
      ids.map((dossier) => ({
        dossier,
        at: now,
        by_id: act.actor.id,
        by_name: act.actor.name,
        step: 'review' as const,
        what: 'review-due' as const,
        reason: null,
      })),
    )
    .execute();
  await act.audit({ action: 'finance.dossiers.review-due', objects: ids.map((id) => `dossier:${id}`) });
  return ids.length;
}
