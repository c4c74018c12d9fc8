import { sql } from 'kysely';
import type { Tx } from '#base';

/** The record of a member behind a designation; undefined where a list designated. */
export async function recordOf(tx: Tx, designation: string) {
  const { rows } = await sql<{ id: string; version: string; origin: string; foreign: boolean; visible_at: Date }>`
    select ref as id, record_version as version, authority as origin, force <> 'own' as foreign, visible_at
    from finance_designation where id = ${designation} and source = 'member'`.execute(tx);
  return rows[0];
}

/**
 * What all accepted answers on a designation come to: counts and sums, and nothing of any holder. While something of it
 * is still frozen, institutions, accounts and sums are of that alone; once nothing is, of all that was.
 */
export interface Tally {
  frozen: number;
  /** Freezes that an entity has answered and not yet said to have undone. */
  standing: number;
  nothing: number;
  attempted: number;
  released: number;
  institutions: number;
  accounts: number;
  /** Decimals as text, by currency. */
  sums: { currency: string; amount: string }[];
  first_frozen: Date | null;
  last_acted: Date | null;
  last_released: Date | null;
}

export async function tallyOf(tx: Tx, designation: string): Promise<Tally> {
  const { rows } = await sql<Tally>`
    with answer as (
      select a.*, f.id as freeze_order from finance_answer a
      join finance_order o on o.id = a.of_order
      join finance_order f on f.id = coalesce(o.of_freeze, o.id)
      where f.designation = ${designation} and a.state = 'accepted'),
    standing as (
      select distinct freeze_order from answer a where kind = 'frozen'
        and not exists (select from answer r where r.freeze_order = a.freeze_order and r.kind = 'released')),
    counted as (
      select * from answer where not exists (select from standing) or freeze_order in (select freeze_order from standing)),
    asset as (
      select s.* from finance_answer_asset s join counted a on a.entity = s.entity and a.id = s.answer
      where a.kind = 'frozen')
    select
      (select count(*)::int from answer where kind = 'frozen') as frozen,
      (select count(*)::int from standing) as standing,
      (select count(*)::int from answer where kind = 'nothing-found') as nothing,
      (select count(*)::int from answer where kind = 'attempted-transaction') as attempted,
      (select count(*)::int from answer where kind = 'released') as released,
      (select count(distinct entity)::int from counted where kind in ('frozen', 'released')) as institutions,
      (select count(distinct (entity, reference))::int from asset) as accounts,
      (select coalesce(jsonb_agg(jsonb_build_object('currency', t.currency, 'amount', trim_scale(t.amount)::text)
          order by t.currency), '[]')
        from (select currency, sum(amount) as amount from asset where currency is not null group by currency) t) as sums,
      (select min(acted_at) from counted where kind = 'frozen') as first_frozen,
      (select max(acted_at) from answer) as last_acted,
      (select max(acted_at) from answer where kind = 'released') as last_released`.execute(tx);
  const row = rows[0];
  if (row === undefined) throw new Error('a tally without a row');
  return row;
}
