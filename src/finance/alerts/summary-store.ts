import { sql } from 'kysely';
import type { Database, Tx } from '#base';
import { onDesks } from './alert-store.ts';
import { awaitsWorkSql, type Reader } from './queue-store.ts';

export interface DeskCounts {
  desk: string;
  open: number;
  mine: number;
  unassigned: number;
  overdue: number;
  dueToday: number;
  proposed: number;
  waitingForMe: number;
  reopened: number;
  same: number;
}

/** What stands on each desk of the reader now. `midnight` ends the day of `dueToday`. */
export async function countDesks(db: Database | Tx, reader: Reader, midnight: Date): Promise<DeskCounts[]> {
  const { id, desks } = reader.actor;
  const { rows } = await sql<DeskCounts>`
    select desk,
      count(*) filter (where state = 'open') as open,
      count(*) filter (where ${awaitsWorkSql} and assignee = ${id}) as mine,
      count(*) filter (where ${awaitsWorkSql} and assignee is null) as unassigned,
      count(*) filter (where ${awaitsWorkSql} and due_at < ${reader.now}) as overdue,
      count(*) filter (where ${awaitsWorkSql} and due_at >= ${reader.now} and due_at < ${midnight}) as "dueToday",
      count(*) filter (where state = 'proposed') as proposed,
      count(*) filter (where state = 'proposed' and (select d.by_id from finance_decision d
        where d.alert = finance_alert.id and d.state = 'waiting') <> ${id}) as "waitingForMe",
      count(*) filter (where reopened and state in ('open','proposed')) as reopened,
      count(*) filter (where state = 'decided' and verdict = 'same') as same
    from finance_alert where ${onDesks(desks)} group by desk order by desk`.execute(db);
  return rows;
}

export interface Pace {
  /** Null: over all desks of the reader. */
  desk: string | null;
  medianHours: number;
  withinDue: number;
  decided: number;
}

/** How fast decisions began to bind since an instant: by desk, and over all. Withdrawn and replaced ones count too. */
export async function paceOfDesks(db: Database | Tx, reader: Reader, since: Date): Promise<Pace[]> {
  const { rows } = await sql<Pace>`
    select a.desk, count(*) as decided,
      percentile_cont(0.5) within group (order by extract(epoch from d.settled_at - d.opened_at)::float8 / 3600)
        as "medianHours",
      avg(case when d.settled_at <= d.due_at then 1 else 0 end)::float8 as "withinDue"
    from finance_decision d join (select id, desk from finance_alert where ${onDesks(reader.actor.desks)}) a
      on a.id = d.alert
    where d.settled_at >= ${since}
    group by grouping sets ((a.desk), ()) having count(*) > 0`.execute(db);
  return rows;
}

export async function countSettled(db: Database | Tx, reader: Reader, since: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from finance_decision where settled_at >= ${since}
      and alert in (select id from finance_alert where ${onDesks(reader.actor.desks)})`.execute(db);
  return rows[0]?.n ?? 0;
}
