import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { ActivityInput, ActivityRow } from './contract.ts';
import type { ActivityKind } from './words.ts';

export interface Activity {
  id: string;
  sample: string | null;
  kind: ActivityKind;
  name: string;
  description: string | null;
  place: string | null;
  state: string | null;
  host: string;
  starts: string;
  ends: string;
  capabilities: ActivityRow['capabilities'];
  seats: number | null;
  source: string | null;
  stands: ActivityRow['stands'];
  byId: string;
  by: string;
  at: Date;
  settledBy: string | null;
  settledAt: Date | null;
  settledReason: string | null;
  taken: number;
  attended: number;
  openLessons: number;
}

const columns = sql`activity.id, sample, kind, name, description, place, state_code as state, host,
  to_char(starts, 'YYYY-MM-DD') as starts, to_char(ends, 'YYYY-MM-DD') as ends, capabilities, activity.seats, source,
  activity.stands, activity.made_by_id as "byId", activity.made_by_name as by, activity.made_at as at,
  settled_by_name as "settledBy", settled_at as "settledAt", settled_reason as "settledReason",
  (select coalesce(sum(one.seats), 0)::int from military_nomination one
    where one.activity = activity.id and one.stands = 'accepted') as taken,
  (select coalesce(sum(one.attended), 0)::int from military_nomination one where one.activity = activity.id) as attended,
  (select count(*)::int from military_lesson one where one.activity = activity.id and done_at is null)
    as "openLessons"`;

/** Activities of a kind or of all, from this day on or before it too, by their first day. */
export async function listActivities(
  tx: Tx,
  { kind, from }: { kind?: ActivityKind | undefined; from?: string | undefined },
): Promise<Activity[]> {
  const { rows } = await sql<Activity>`select ${columns} from military_activity activity
    where (${kind ?? null}::text is null or kind = ${kind ?? null}::text)
      and (${from ?? null}::date is null or ends >= ${from ?? null}::date)
    order by starts, activity.id limit 2000`.execute(tx);
  return rows;
}

/** An activity; locked until the transaction ends where it is to be changed. */
export async function findActivity(tx: Tx, id: string, lock = false): Promise<Activity | undefined> {
  const { rows } = await sql<Activity>`select ${columns} from military_activity activity where id = ${id}
    ${lock ? sql`for update of activity` : sql``}`.execute(tx);
  return rows[0];
}

/** Writes an activity; of a sample that is there already, undefined. */
export async function insertActivity(act: Act, activity: ActivityInput, sample?: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    insert into military_activity (id, sample, kind, name, description, place, state_code, host, starts, ends,
      capabilities, seats, source, stands, made_by_id, made_by_name, made_at)
    values (${act.newId()}, ${sample ?? null}, ${activity.kind}, ${activity.name}, ${activity.description ?? null},
      ${activity.place ?? null}, ${activity.state ?? null}, ${activity.host}, ${activity.starts}, ${activity.ends},
      ${activity.capabilities}, ${activity.seats ?? null}, ${activity.source ?? null},
      ${sample === undefined ? 'planned' : 'confirmed'}, ${act.actor.id}, ${act.actor.name}, ${act.clock.now()})
    on conflict (sample) do nothing returning id`.execute(act.tx);
  return rows[0]?.id;
}

export async function settle(act: Act, id: string, confirm: boolean, reason: string): Promise<void> {
  await sql`update military_activity set stands = ${confirm ? 'confirmed' : 'cancelled'}, settled_by_id = ${act.actor.id},
    settled_by_name = ${act.actor.name}, settled_at = ${act.clock.now()}, settled_reason = ${reason}
    where id = ${id}`.execute(act.tx);
}

/** Takes the samples out, with what was noted of them. Gives how many. */
export async function deleteSamples(tx: Tx): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from military_activity where sample is not null returning id`.execute(tx);
  return rows.length;
}
