import { sql } from 'kysely';
import type { Act, Database, Tx } from '#base';
import type { EventDetail, EventKind } from './event.ts';
import { seen } from './tables.ts';

export interface NewEvent {
  alert: string;
  what: EventKind;
  detail: EventDetail;
}

/** Writes steps of the history, in the name of the actor; one statement for all. */
export async function insertEvents(act: Act, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql`
    insert into finance_alert_event (alert, at, by_id, by_name, what, detail)
    select e.alert, ${act.clock.now()}, ${act.actor.id}, ${act.actor.name}, e.what, e.detail
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e(alert uuid, what text, detail jsonb)`.execute(
    act.tx,
  );
}

export async function listEvents(db: Database | Tx, alert: string) {
  return seen(db)
    .selectFrom('finance_alert_event')
    .select(['at', 'by_name', 'what', 'detail'])
    .where('alert', '=', alert)
    .orderBy('n')
    .execute();
}
