import { countingChanges, type MemberChange } from './change.ts';
import { type ConfirmReason, joinedBy, type MemberFact, type Precision } from './facts.ts';

/** A time of membership. */
export interface Period {
  /** As far as it is known: `2015-12-15`, `2016-12`, `2016`. */
  from: string;
  precision: Precision;
  /** The first day on which it was no member any more. */
  until?: string;
}

/** A state's membership over time, and what of it is still to be confirmed. */
export interface Membership {
  periods: readonly Period[];
  confirm: readonly ConfirmReason[];
  /** The change that says the day of joining; absent where the shipped fact does. */
  said?: MemberChange<'joined' | 'admit'>;
}

export type Standing = 'member' | 'not-yet' | 'left';

const precisionOf = (joined: string): Precision =>
  joined.length === 10 ? 'day' : joined.length === 7 ? 'month' : 'year';

/** A state's membership: the shipped fact, where there is one, with what the secretariat said since. Pure. */
export function membershipOf(
  fact: Pick<MemberFact, 'joined' | 'precision' | 'confirm'> | undefined,
  changes: readonly MemberChange[],
): Membership {
  const counting = countingChanges(changes);
  const said = counting.findLast((one) => one.what === 'joined' || one.what === 'admit');
  const settled = new Set(counting.flatMap((one) => (one.what === 'joined' ? one.body.settles : [])));
  const confirm = (fact?.confirm ?? []).filter((reason) => !settled.has(reason));
  const first: Period | undefined =
    said !== undefined
      ? { from: said.body.joined, precision: precisionOf(said.body.joined) }
      : fact && { from: fact.joined, precision: fact.precision };
  if (first === undefined) return { periods: [], confirm };
  const periods = [first];
  const turns = counting
    .filter((one) => one.what === 'leave' || one.what === 'return')
    .sort((a, b) => (a.body.on === b.body.on ? a.number - b.number : a.body.on < b.body.on ? -1 : 1));
  for (const { what, body } of turns) {
    const last = periods.at(-1);
    if (what === 'leave' && last !== undefined && last.until === undefined) last.until = body.on;
    if (what === 'return' && last?.until !== undefined) periods.push({ from: body.on, precision: 'day' });
  }
  return { periods, confirm, ...(said !== undefined && { said }) };
}

const began = ({ from, precision }: Period, day: string): boolean => joinedBy({ joined: from, precision }, day);
const ended = ({ until }: Period, day: string): boolean => until !== undefined && until <= day;

/** How a state stands on a day, as far as it is known now. */
export function standingOn({ periods }: Pick<Membership, 'periods'>, day: string): Standing {
  if (periods.some((period) => began(period, day) && !ended(period, day))) return 'member';
  return periods.some((period) => ended(period, day)) ? 'left' : 'not-yet';
}

/** Whether a state may be said to leave, or to be back, on this day: in order, and from the other standing. */
export function mayTurn({ periods }: Membership, what: 'leave' | 'return', on: string): boolean {
  const last = periods.at(-1);
  if (last === undefined) return false;
  if (what === 'leave') return last.until === undefined && began(last, on);
  return last.until !== undefined && last.until <= on;
}
