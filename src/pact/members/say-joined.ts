import type { Act } from '#base';
import type { ChangeBodies } from './change.ts';
import { insertChange } from './change-store.ts';
import { memberFault } from './faults.ts';
import { heldMember, needMember, today } from './known-member.ts';
import { writtenLine, writtenReason } from './written.ts';

/**
 * Confirms or corrects the day a state joined, with a source and a reason (right `pact.assign`). Errors: `member-dates`
 * where the day has not come, or lies after the state left.
 */
export async function sayJoined(
  act: Act,
  input: ChangeBodies['joined'] & { member: string; reason: string },
): Promise<string> {
  const known = await heldMember(act, input.member);
  needMember(known);
  const reason = writtenReason(input.reason);
  const now = today(act);
  const left = known.membership.periods[0]?.until;
  if (input.joined > now.slice(0, input.joined.length)) throw memberFault('member-dates');
  if (left !== undefined && input.joined >= left.slice(0, input.joined.length)) throw memberFault('member-dates');
  const { joined, settles, source } = input;
  const id = await insertChange(act, {
    member: input.member,
    what: 'joined',
    body: { joined, settles, source: { title: writtenLine(source.title), ...(source.url && { url: source.url }) } },
    reason,
  });
  await act.audit({
    action: 'pact.member.joined',
    objects: [`member:${input.member}`, `change:${id}`],
    detail: { joined, settles, before: known.membership.periods[0]?.from ?? '' },
  });
  return id;
}
