import type { Act, Database, Tx } from '#base';
import { type DraftEventKind, seen } from './tables.ts';

/** What was done with a draft, by whom: it is never changed. */
export async function insertDraftEvent(act: Act, draft: string, what: DraftEventKind, reason?: string): Promise<void> {
  await seen(act.tx)
    .insertInto('exchange_draft_event')
    .values({
      draft,
      at: act.clock.now(),
      by_id: act.actor.id,
      by_name: act.actor.name,
      what,
      reason: reason ?? null,
    })
    .execute();
}

export async function listDraftEvents(db: Database | Tx, draft: string) {
  return seen(db)
    .selectFrom('exchange_draft_event')
    .select(['at', 'by_name', 'what', 'reason'])
    .where('draft', '=', draft)
    .orderBy('n')
    .execute();
}
