import { type Act, commonFault } from '#base';
import type { ChangeBodies } from './change.ts';
import { insertChange } from './change-store.ts';
import { memberFault } from './faults.ts';
import { heldMember, needMember } from './known-member.ts';
import { standingOn } from './membership.ts';
import { overlaps, seatsOf } from './seats.ts';
import { writtenLine, writtenReason } from './written.ts';

/**
 * Says that a delegate sits at the Center from a day on (right `pact.assign`). Errors: `member-seat-dates`,
 * `member-seat-taken` where another sits in these days.
 */
export async function seatDelegate(
  act: Act,
  input: ChangeBodies['seated'] & { member: string; reason: string },
): Promise<string> {
  const known = await heldMember(act, input.member);
  needMember(known);
  const reason = writtenReason(input.reason);
  const { from, until, language } = input;
  const span = { from, ...(until !== undefined && { until }) };
  if ((until !== undefined && until < from) || standingOn(known.membership, from) !== 'member')
    throw memberFault('member-seat-dates');
  if (seatsOf(known.changes).some((seat) => overlaps(seat, span))) throw memberFault('member-seat-taken');
  const name = writtenLine(input.name ?? '');
  const body = { ...span, language, office: writtenLine(input.office), ...(name !== '' && { name }) };
  const id = await insertChange(act, { member: input.member, what: 'seated', body, reason });
  // The name stays in the change alone: the log of the house keeps no person of another state.
  await act.audit({
    action: 'pact.member.seat',
    objects: [`member:${input.member}`, `change:${id}`],
    detail: { ...span, language },
  });
  return id;
}

/** Says the last day of a seat, or corrects it (right `pact.assign`). */
export async function endSeat(
  act: Act,
  input: { member: string; seat: string; until: string; reason: string },
): Promise<string> {
  const known = await heldMember(act, input.member);
  const reason = writtenReason(input.reason);
  const seats = seatsOf(known.changes);
  const seat = seats.find(({ id }) => id === input.seat);
  if (seat === undefined) throw commonFault('not-found');
  const span = { from: seat.from, until: input.until };
  if (input.until < seat.from) throw memberFault('member-seat-dates');
  if (seats.some((other) => other.id !== seat.id && overlaps(other, span))) throw memberFault('member-seat-taken');
  const id = await insertChange(act, {
    member: input.member,
    what: 'unseated',
    ofChange: seat.id,
    body: { until: input.until },
    reason,
  });
  await act.audit({
    action: 'pact.member.unseat',
    objects: [`member:${input.member}`, `change:${id}`],
    detail: { until: input.until },
  });
  return id;
}
