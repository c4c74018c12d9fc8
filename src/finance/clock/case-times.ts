import { sql } from 'kysely';
import type { Tx } from '#base';
import type { Stage, Timed, Times } from './stage.ts';

/** A case of this node, as the clock sees it. */
export interface CaseTimes extends Timed {
  n: number;
  case: string;
  force: 'binding' | 'considered' | 'own';
  ended: boolean;
}

type Row = Omit<CaseTimes, 'times' | 'awaits'> &
  Record<'visible', Date> &
  Record<'signed' | 'screened' | 'decided' | 'frozen' | 'reported', Date | null> & {
    active: boolean;
    decides: boolean;
    freezes: boolean;
    reports: boolean;
  };

/**
 * The cases that were opened since, newest first. Decided: when a second person's word made a decision stand. Frozen: when
 * the first holder says that it froze. Reported: when this state's first report on it was signed. What belongs to an
 * earlier listing of the same subject does not count.
 */
export async function caseTimes(tx: Tx, since: Date): Promise<CaseTimes[]> {
  const { rows } = await sql<Row>`
    with numbered as (select id, row_number() over (order by opened_at, id) as n from finance_case)
    select numbered.n, c.id as case, d.force, c.state = 'ended' as ended, d.status = 'active' as active,
      d.signed_at as signed, d.visible_at as visible, d.screened_at as screened, e.decided, f.frozen, r.reported,
      c.state in ('open','proposed') as decides,
      c.effect and o.orders > 0 and f.answers = 0 as freezes,
      d.force = 'considered' and c.state = 'decided' and r.reported is null as reports
    from finance_case c
    join numbered on numbered.id = c.id
    join finance_designation d on d.id = c.designation
    -- What this state designates it has decided on by its signatures.
    cross join lateral (
      select case when d.force = 'own' then greatest(min(x.second_at), d.signed_at) else min(x.second_at) end as decided
      from finance_case_decision x
      where x.of_case = c.id and x.second_id is not null and x.state <> 'refused'
        and (d.force = 'own' or x.at >= d.visible_at) and x.outcome in ('give-effect','refuse')) e
    cross join lateral (select count(*) as orders from finance_order x
      where x.of_case = c.id and x.kind = 'freeze' and x.state in ('served','released')) o
    cross join lateral (select min(a.acted_at) filter (where a.kind = 'frozen') as frozen, count(*) as answers
      from finance_order x join finance_answer a on a.of_order = x.id and a.state in ('received','accepted')
      where x.of_case = c.id and x.kind = 'freeze' and x.served_at >= d.visible_at
        and a.kind in ('frozen','nothing-found')) f
    cross join lateral (select min(x.arrived_at) as reported from finance_report x
      where x.own and x.designation_ref = d.ref and d.source = 'member' and x.arrived_at >= d.visible_at) r
    where c.opened_at >= ${since}
    order by numbered.n desc`.execute(tx);
  return rows.map((row) => ({
    n: row.n,
    case: row.case,
    force: row.force,
    ended: row.ended,
    times: reached(row),
    awaits: awaited(row),
  }));
}

function reached({ signed, visible, screened, decided, frozen, reported }: Row): Times {
  const all = { signed, visible, screened, decided, frozen, reported };
  return Object.fromEntries(Object.entries(all).filter(([, at]) => at !== null)) as Times;
}

function awaited({ active, screened, decides, freezes, reports }: Row): Stage[] {
  const waits = { screened: active && screened === null, decided: decides, frozen: freezes, reported: reports };
  return (Object.keys(waits) as (keyof typeof waits)[]).filter((stage) => waits[stage]);
}
