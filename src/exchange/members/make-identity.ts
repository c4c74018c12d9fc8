import { randomBytes, randomUUID } from 'node:crypto';
import { type Act, need, type Text } from '#base';
import { keyUses, type SigningKey } from '#records';
import { memberFault } from './faults.ts';
import { insertKey } from './key-store.ts';
import { makeMemberCard, type MemberCard, readMemberCard } from './member-card.ts';
import { insertOwn, ownCard } from './own-store.ts';
import { makeTlsCertificate } from './tls-certificate.ts';
import { insertTls } from './tls-store.ts';

export interface IdentityInput {
  /** ISO 3166-1 alpha-2. */
  state: string;
  names: Text;
  /** Where other members' nodes reach this one: `https://host:port`. */
  endpoint: string;
  /** Whom the others call: an office, not a person. */
  contact: string;
  /** `identity--…`, where the state has one already. */
  member?: string | undefined;
  /** Origin of its log: a schema-less URL. Default: `<host of the endpoint>/<state>`. */
  log?: string | undefined;
}

/**
 * Makes this node's identity, once: keys to sign records, checkpoints and cosignatures, a certificate for the link, and
 * the card by which it is brought before the alliance. Made again, it gives the card there is.
 */
export async function makeIdentity(act: Act, input: IdentityInput, secret: Buffer): Promise<MemberCard> {
  need(act.actor, 'exchange.trust.propose');
  const before = await ownCard(act.tx);
  if (before !== undefined) return before;
  const now = act.clock.now();
  const from = now.toISOString();
  const member = input.member ?? `identity--${randomUUID()}`;
  const keys: SigningKey[] = [];
  for (const use of keyUses) keys.push(await insertKey(act.tx, secret, use, randomBytes(32), now));
  const tls = await makeTlsCertificate(member, now);
  await insertTls(act.tx, secret, tls, now);
  const [recordKey] = keys;
  if (recordKey === undefined) throw new Error('no key was made');
  const card = makeMemberCard(
    {
      id: member,
      state: input.state,
      names: input.names,
      standing: 'active',
      since: from,
      log: input.log ?? logOf(input),
      endpoint: input.endpoint,
      contact: input.contact,
      keys: keys.map((key, at) => ({ id: key.id, use: [keyUses[at] ?? 'record'], public: key.public, from })),
      tls: [tls.sha256],
    },
    recordKey,
  );
  const read = readMemberCard(card);
  if ('where' in read) throw memberFault('trust-file-unreadable', { reason: 'identity', where: read.where });
  await insertOwn(act.tx, card, now);
  await act.audit({
    action: 'exchange.identity.make',
    objects: [`member:${member}`, ...keys.map(({ id }) => `key:${id}`)],
    detail: { endpoint: input.endpoint, log: card.member.log, tls: tls.sha256 },
  });
  return card;
}

function logOf({ endpoint, state }: IdentityInput): string {
  const host = URL.canParse(endpoint) ? new URL(endpoint).hostname.replace(/[^a-z0-9.-]/g, '') : '';
  return `${host || 'mithaq'}/${state.toLowerCase()}`;
}
