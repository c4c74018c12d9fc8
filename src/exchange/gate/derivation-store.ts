import { sql } from 'kysely';
import type { Tx } from '#base';
import type { Release } from '#records';
import { seen } from './tables.ts';

/** That a record was derived from another, as the state that issued it says. */
export interface Derivation {
  origin: string;
  derived: string;
  source: string;
}

/** Remembers for good what was said to be derived from what. */
export async function noteDerivations(tx: Tx, said: readonly Derivation[]): Promise<void> {
  if (said.length === 0) return;
  await seen(tx)
    .insertInto('exchange_derivation')
    .values([...said])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What these records rest on, directly and through further records of the same state; each pair once. */
export async function derivationsOf(tx: Tx, records: readonly { id: string; origin: string }[]): Promise<Derivation[]> {
  const { rows } = await sql<Derivation>`
    with recursive rests (origin, derived, source) as (
      select d.origin, d.derived, d.source from exchange_derivation d
        join unnest(${records.map((one) => one.id)}::text[], ${records.map((one) => one.origin)}::text[])
          as asked(id, origin) on d.derived = asked.id and d.origin = asked.origin
      union
      select r.origin, r.derived, d.source from rests r
        join exchange_derivation d on d.derived = r.source and d.origin = r.origin
    ) select origin, derived, source from rests order by derived, source`.execute(tx);
  return rows;
}

/** The versions of these records that their states have sent. */
export async function versionsHere(
  tx: Tx,
  records: readonly { id: string; origin: string }[],
): Promise<{ id: string; origin: string; version: string; release: Release }[]> {
  const { rows } = await sql<{ id: string; origin: string; version: string; release: Release }>`
    select distinct r.id, r.origin, r.version, r.release from exchange_record r
      join unnest(${records.map((one) => one.id)}::text[], ${records.map((one) => one.origin)}::text[])
        as asked(id, origin) on r.id = asked.id and r.origin = asked.origin`.execute(tx);
  return rows;
}
