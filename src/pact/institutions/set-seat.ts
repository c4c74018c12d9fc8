import { type Act, need, type Tx } from '#base';
import { institutionFault } from './faults.ts';
import { lockInstitution } from './institution-store.ts';
import { readSeats } from './seat-store.ts';
import { seen } from './tables.ts';

export interface SeatInput {
  account: string;
  /** What the account is called now; undefined where no such account is in use. */
  accountName: string | undefined;
  /** Whose account it is, where that person has another one already. */
  person?: string | undefined;
  institution: string;
  /** From this day (`2026-03-01`), today or before. */
  since: string;
  reason: string;
}

/**
 * Seats an account in an institution (right `pact.institutions`); the seat it had until then ends with that day. An
 * account's person is said once and for good, so that nobody gets rid of what they reported by a new name. Errors:
 * `account-unknown`, `seat-own`, `institution-unknown`, `institution-closed`, `seat-in-future`, `seat-overlaps`,
 * `person-unknown`, `seat-other-person`.
 */
export async function setSeat(act: Act, input: SeatInput): Promise<{ id: string; person: string }> {
  need(act.actor, 'pact.institutions');
  const { account, accountName, institution, since, reason } = input;
  if (accountName === undefined) throw institutionFault('account-unknown');
  if (account === act.actor.id) throw institutionFault('seat-own');
  if (since > act.clock.now().toISOString().slice(0, 10)) throw institutionFault('seat-in-future');
  const place = await lockInstitution(act.tx, institution);
  if (place === undefined) throw institutionFault('institution-unknown');
  if (place.closed) throw institutionFault('institution-closed');
  const person = await personOf(act, input);
  const standing = (await readSeats(act.tx, { account })).find(({ until }) => until === undefined);
  if (standing !== undefined) {
    if (since < standing.since) throw institutionFault('seat-overlaps');
    await closeSeat(act, standing.id, since, reason);
  }
  const id = act.newId();
  const set = await seen(act.tx)
    .insertInto('pact_seat')
    .values({
      id,
      account,
      account_name: accountName,
      person,
      institution,
      since,
      reason,
      set_by_id: act.actor.id,
      set_by_name: act.actor.name,
      set_at: act.clock.now(),
    })
    // What refuses is the constraint that keeps the seats of one account apart.
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (set === undefined) throw institutionFault('seat-overlaps');
  await act.audit({
    action: 'pact.seat.set',
    objects: [`account:${account}`, `institution:${institution}`, `seat:${id}`],
    detail: { person, since, reason, ...(standing !== undefined && { before: standing.id }) },
  });
  return { id, person };
}

/**
 * Whose account it is: as it was said before, as it is said now of another account's person, or somebody new. It stays
 * locked until the transaction ends, so that two who seat one account go one after the other.
 */
async function personOf(act: Act, { account, person }: SeatInput): Promise<string> {
  const { tx } = act;
  const before = await lockPerson(tx, account);
  if (before === undefined && person !== undefined) await needKnown(tx, person);
  const row = { account, person: person ?? act.newId() };
  if (before === undefined)
    await seen(tx)
      .insertInto('pact_account_person')
      .values(row)
      .onConflict((on) => on.doNothing())
      .execute();
  const known = before ?? (await lockPerson(tx, account)) ?? row.person;
  if (person !== undefined && person !== known) throw institutionFault('seat-other-person');
  return known;
}

async function lockPerson(tx: Tx, account: string): Promise<string | undefined> {
  const accounts = seen(tx).selectFrom('pact_account_person').select('person').where('account', '=', account);
  return (await accounts.forUpdate().executeTakeFirst())?.person;
}

async function needKnown(tx: Tx, person: string): Promise<void> {
  const accounts = seen(tx).selectFrom('pact_account_person').select('person').where('person', '=', person);
  if ((await accounts.limit(1).executeTakeFirst()) === undefined) throw institutionFault('person-unknown');
}

/** Ends a seat today (right `pact.institutions`). Errors: `seat-ended`, `seat-own`. */
export async function endSeat(act: Act, { id, reason }: { id: string; reason: string }): Promise<void> {
  need(act.actor, 'pact.institutions');
  const seat = await seen(act.tx)
    .selectFrom('pact_seat')
    .select(['account', 'institution'])
    .where('id', '=', id)
    .where('until', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (seat === undefined) throw institutionFault('seat-ended');
  if (seat.account === act.actor.id) throw institutionFault('seat-own');
  await closeSeat(act, id, act.clock.now().toISOString().slice(0, 10), reason);
  await act.audit({
    action: 'pact.seat.end',
    objects: [`account:${seat.account}`, `institution:${seat.institution}`, `seat:${id}`],
    detail: { reason },
  });
}

async function closeSeat(act: Act, id: string, until: string, reason: string): Promise<void> {
  await seen(act.tx)
    .updateTable('pact_seat')
    .set({
      until,
      ended_by_id: act.actor.id,
      ended_by_name: act.actor.name,
      ended_at: act.clock.now(),
      end_reason: reason,
    })
    .where('id', '=', id)
    .execute();
}
