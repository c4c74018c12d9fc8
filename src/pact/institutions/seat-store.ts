import { sql } from 'kysely';
import type { Act, Tx } from '#base';
import type { PactInstitution } from '#records';
import { seen } from './tables.ts';

/** Where a person sits: under which account, in which institution, since when. */
export interface Seat {
  id: string;
  account: string;
  /** What the account was called when it was seated. */
  accountName: string;
  person: string;
  institution: PactInstitution;
  /** Days, `2026-03-01`; `until` is the first day it is no more. */
  since: string;
  until?: string;
  reason: string;
  setBy: string;
  setAt: string;
  ended?: { by: string; at: string; reason: string };
}

/** The seat of an account today (UTC); undefined where it has none. By the account's id: a name does not count. */
export async function seatOf(
  act: Pick<Act, 'tx' | 'clock'>,
  account: string,
): Promise<{ institution: PactInstitution; person: string } | undefined> {
  const day = act.clock.now().toISOString().slice(0, 10);
  const [seat] = await readSeats(act.tx, { account, day });
  return seat && { institution: seat.institution, person: seat.person };
}

/** Every seat a person ever had, under whatever account, oldest first. */
export const seatsOf = (act: Pick<Act, 'tx'>, person: string): Promise<Seat[]> => readSeats(act.tx, { person });

/** Seats, oldest first: of an account, of a person, or those that count on a day. */
export async function readSeats(
  tx: Tx,
  { account, person, day }: { account?: string; person?: string; day?: string },
): Promise<Seat[]> {
  let query = seen(tx)
    .selectFrom('pact_seat')
    .innerJoin('pact_institution', 'pact_institution.id', 'pact_seat.institution')
    .selectAll('pact_seat')
    .select(['ara', 'eng', 'fra'])
    .select([
      sql<string>`to_char(since, 'YYYY-MM-DD')`.as('since_day'),
      sql<string | null>`to_char(until, 'YYYY-MM-DD')`.as('until_day'),
    ])
    .orderBy('since')
    .orderBy('n');
  if (account !== undefined) query = query.where('account', '=', account);
  if (person !== undefined) query = query.where('person', '=', person);
  if (day !== undefined) query = query.where(sql<boolean>`daterange(since, until) @> ${day}::date`);
  return (await query.execute()).map((row) => ({
    id: row.id,
    account: row.account,
    accountName: row.account_name,
    person: row.person,
    institution: { institution_id: row.institution, name: { ara: row.ara, eng: row.eng, fra: row.fra } },
    since: row.since_day,
    ...(row.until_day !== null && { until: row.until_day }),
    reason: row.reason,
    setBy: row.set_by_name,
    setAt: row.set_at.toISOString(),
    ...(row.ended_at !== null && {
      ended: { by: row.ended_by_name ?? '', at: row.ended_at.toISOString(), reason: row.end_reason ?? '' },
    }),
  }));
}
