import { sign, verify } from 'node:crypto';
import { z } from 'zod';
import {
  canonical,
  fromBase64url,
  readPublicKey,
  type SigningKey,
  type TrustedMember,
  trustListShape,
  toBase64url,
} from '#records';

const memberShape = trustListShape.shape.members.element;

/** What a state asks the list to say of it, before it is in any: carried to a member by hand or mail. */
export const memberCardShape = z.strictObject({
  type: z.literal('mithaq-member-card'),
  v: z.literal(1),
  member: memberShape,
  /** By the record key that the card names, over all the rest: whoever made the card holds that key. */
  signature: z.string().max(200),
});
export type MemberCard = z.output<typeof memberCardShape>;

const context = 'mithaq/member-card/v1\n';
const signed = (member: TrustedMember): Buffer => Buffer.from(context + canonical(member));

export function makeMemberCard(member: TrustedMember, key: SigningKey): MemberCard {
  const signature = toBase64url(sign(null, signed(member), key.private));
  return { type: 'mithaq-member-card', v: 1, member, signature };
}

/** Reads a card: its shape, its keys, and that its maker holds the record key. Gives where it is wrong otherwise. */
export function readMemberCard(value: unknown): MemberCard | { where: string } {
  const read = memberCardShape.safeParse(value);
  if (!read.success) return { where: `/${read.error.issues[0]?.path.join('/') ?? ''}` };
  const { member, signature } = read.data;
  const recordKey = member.keys.find(({ use }) => use.includes('record'));
  const [bytes, key] = [fromBase64url(signature, 64), recordKey && readPublicKey(recordKey.public)];
  if (bytes === undefined || key === undefined || !verify(null, signed(member), key, bytes))
    return { where: '/signature' };
  return read.data;
}
