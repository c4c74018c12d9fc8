import type { Act } from '#base';
import type { ChangeBodies, GraveKind, MemberChange } from './change.ts';
import { insertChange } from './change-store.ts';
import { memberFault } from './faults.ts';
import { heldMember, type KnownMember, needMember, today } from './known-member.ts';
import { mayTurn } from './membership.ts';
import { writtenLine, writtenReason } from './written.ts';

interface Said {
  member: string;
  reason: string;
}

/**
 * Proposes that a state leaves or is back, from a day on, with its legal basis (right `pact.assign`). Nothing changes until
 * another person has agreed. Errors: `member-dates`, `member-waits-for-second`.
 */
export async function proposeTurn(
  act: Act,
  input: Said & ChangeBodies['leave'] & { what: 'leave' | 'return' },
): Promise<string> {
  const known = await heldMember(act, input.member);
  needMember(known);
  const body = { on: input.on, legalBasis: writtenLine(input.legalBasis) };
  return propose(act, known, input.what, body, input.reason);
}

/** Proposes to take up a state of which nothing was known before (right `pact.assign`). Errors: `member-known`. */
export async function proposeAdmission(act: Act, input: Said & ChangeBodies['admit']): Promise<string> {
  const known = await heldMember(act, input.member);
  const { ara, eng, fra } = input.name;
  const body = {
    joined: input.joined,
    name: { ara: writtenLine(ara), eng: writtenLine(eng), fra: writtenLine(fra) },
    source: { title: writtenLine(input.source.title), ...(input.source.url && { url: input.source.url }) },
    legalBasis: writtenLine(input.legalBasis),
  };
  return propose(act, known, 'admit', body, input.reason);
}

async function propose<K extends GraveKind>(
  act: Act,
  known: KnownMember,
  what: K,
  body: ChangeBodies[K],
  reason: string,
): Promise<string> {
  const words = writtenReason(reason);
  const proposed = { what, body } as Pick<MemberChange<GraveKind>, 'what' | 'body'>;
  checkGrave(act, known, proposed as MemberChange<GraveKind>);
  if (known.changes.some(({ state }) => state === 'waiting')) throw memberFault('member-waits-for-second');
  const id = await insertChange(act, { member: known.code, what, body, reason: words });
  await act.audit({
    action: `pact.member.propose-${what}`,
    objects: [`member:${known.code}`, `change:${id}`],
    detail: 'on' in body ? { on: body.on } : { joined: 'joined' in body ? body.joined : '' },
  });
  return id;
}

/** What must hold of a grave change: asked when it is proposed, and again when it is agreed to. */
export function checkGrave(
  act: Pick<Act, 'clock'>,
  { membership }: KnownMember,
  change: Pick<MemberChange<GraveKind>, 'what' | 'body'>,
): void {
  const one = change as MemberChange<GraveKind>;
  if (one.what === 'admit') {
    if (membership.periods.length > 0) throw memberFault('member-known');
    if (one.body.joined > today(act).slice(0, one.body.joined.length)) throw memberFault('member-dates');
  } else if (!mayTurn(membership, one.what, one.body.on)) throw memberFault('member-dates');
}
