import { sql } from 'kysely';
import type { Act } from '#base';
import type { LedgerState } from '../assessment/ledger-rules.ts';
import { contradiction, type LaterLedger } from './contradiction.ts';
import { seen } from './tables.ts';

interface Standing {
  entry: string;
  state: LedgerState;
  rule_state: string;
  since_month: number;
  head: string;
  later_head: string;
  from_month: number;
  ledger: LaterLedger['ledger'];
}

/**
 * Reopens every signed state that a run's result contradicts; gives their entries. A lineage is found again by theatre and head,
 * or, where another of its groups has most events by now, by the group that was its head. Written by the node itself: no person
 * is asked before a state that no longer holds is said to be open. Data that end before those the two read are no later data:
 * an old or a shortened file reopens nothing.
 */
export async function reopenContradicted(act: Act, run: string): Promise<string[]> {
  const { rows } = await sql<Standing>`
    with standing as (
      select distinct on (theatre, head, desk) * from military_ledger_entry where status = 'signed'
      order by theatre, head, desk, number desc)
    select s.id as entry, s.state, s.rule_state, s.since_month, s.head, a.head as later_head, a.from_month,
      a.result -> 'ledger' as ledger
    from standing s
    join lateral (
      select * from military_assessment a
      where a.run = ${run} and a.theatre = s.theatre and a.to_month >= s.to_month and (a.head = s.head or s.head = any(a.nodes))
      order by (a.head = s.head) desc, a.events desc limit 1) a on true
    where s.run <> ${run}
      -- Data for one desk never tell, by a reopening, what they hold to those of another.
      and (select r.desk in ('', s.desk) from military_assessment_run r where r.id = ${run})
    order by s.number`.execute(act.tx);
  const reopened: string[] = [];
  for (const one of rows) {
    const signed = { state: one.state, ruleState: one.rule_state, since: one.since_month };
    const found = contradiction(signed, { from: one.from_month, ledger: one.ledger });
    if (found === undefined) continue;
    await seen(act.tx)
      .insertInto('military_ledger_reopening')
      .values({ entry: one.entry, run, head: one.later_head, ...found, at: act.clock.now() })
      .execute();
    reopened.push(one.entry);
  }
  return reopened;
}
