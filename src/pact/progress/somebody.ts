import type { Act } from '#base';
import { personKey, readSeats, seatsOf } from '../institutions/index.ts';
import type { Somebody } from './independent.ts';

/** The person behind an account, with every other account and every seat of theirs; by the account's id, never its name. */
export async function somebodyBehind(act: Pick<Act, 'tx'>, secret: Buffer, account: string): Promise<Somebody> {
  const person = (await readSeats(act.tx, { account }))[0]?.person;
  if (person === undefined) return { accounts: [account], seats: [] };
  const seats = await seatsOf(act, person);
  return {
    accounts: [...new Set([account, ...seats.map((seat) => seat.account)])],
    key: personKey(secret, person),
    seats,
  };
}
