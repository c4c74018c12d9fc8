import { type Act, commonFault } from '#base';
import { countingChanges } from './change.ts';
import { insertChange } from './change-store.ts';
import { memberFault } from './faults.ts';
import { heldMember } from './known-member.ts';
import { overlaps, seatsOf } from './seats.ts';
import { writtenReason } from './written.ts';

/**
 * Takes back what one person said of a member (right `pact.assign`): it counts no longer, and stays to be read with the
 * reason. Errors: `member-not-struck` for what two people decided, or what was taken back before; `member-seat-taken`
 * where a seat whose end is taken back would run into the next.
 */
export async function strikeChange(
  act: Act,
  input: { member: string; change: string; reason: string },
): Promise<string> {
  const { changes } = await heldMember(act, input.member);
  const reason = writtenReason(input.reason);
  if (!changes.some(({ id }) => id === input.change)) throw commonFault('not-found');
  const struck = countingChanges(changes).find(({ id }) => id === input.change);
  if (struck === undefined || !['joined', 'seated', 'unseated'].includes(struck.what))
    throw memberFault('member-not-struck');
  const after = seatsOf(changes.filter(({ id }) => id !== struck.id));
  if (after.some((seat, n) => after.slice(n + 1).some((other) => overlaps(seat, other))))
    throw memberFault('member-seat-taken');
  const id = await insertChange(act, {
    member: input.member,
    what: 'struck',
    ofChange: struck.id,
    body: {},
    reason,
  });
  await act.audit({
    action: 'pact.member.strike',
    objects: [`member:${input.member}`, `change:${struck.id}`],
    detail: { what: struck.what },
  });
  return id;
}
