import type { Act, Database, Tx } from '#base';
import { type EventKind, seen } from './tables.ts';

/** What was done with a dossier, by whom: it is never changed. */
export async function insertEvent(
  act: Act,
  dossier: string,
  { what, version, reason }: { what: EventKind; version?: number; reason?: string | undefined },
): Promise<void> {
  await seen(act.tx)
    .insertInto('thought_event')
    .values({
      dossier,
      at: act.clock.now(),
      by_id: act.actor.id,
      by_name: act.actor.name,
      what,
      version: version ?? null,
      reason: reason ?? null,
    })
    .execute();
}

export async function listEvents(db: Database | Tx, dossier: string) {
  return seen(db)
    .selectFrom('thought_event')
    .select(['at', 'by_id', 'by_name', 'what', 'version', 'reason'])
    .where('dossier', '=', dossier)
    .orderBy('n')
    .execute();
}
