import { randomUUID } from 'node:crypto';
import { type Act, need, type Text } from '#base';
import { keyId, fromBase64url, readTrustList, type TrustList, trustListFingerprint } from '#records';
import { memberFault } from './faults.ts';
import { ownCard } from './own-store.ts';
import { insertProposal, openProposals } from './proposal-store.ts';
import { newestList } from './trust-store.ts';

export interface FoundInput {
  names: Text;
  /** The secretariat's public key: raw Ed25519, base64url. Its private half lies with the secretariat, offline. */
  secretariatKey: string;
}

/**
 * Draws up the first list of an alliance, with this state as its one member. It stands when the secretariat and a second
 * person of this state have signed it. Gives the proposal's id. Throws `no-identity`, `already-member`,
 * `trust-file-unreadable`.
 */
export async function foundAlliance(act: Act, { names, secretariatKey }: FoundInput): Promise<string> {
  need(act.actor, 'exchange.trust.propose');
  const card = await ownCard(act.tx);
  if (card === undefined) throw memberFault('no-identity');
  if ((await newestList(act.tx)) !== undefined || (await openProposals(act.tx)).length > 0)
    throw memberFault('already-member');
  const now = act.clock.now();
  const issued = now.toISOString();
  const raw = fromBase64url(secretariatKey, 32);
  if (raw === undefined) throw memberFault('trust-file-unreadable', { reason: 'key', where: '/secretariatKey' });
  const list = readTrustList({
    type: 'mithaq-trust-list',
    v: 1,
    version: 1,
    previous: null,
    issued,
    alliance: { id: `identity--${randomUUID()}`, names },
    threshold: 1,
    secretariat: {
      id: `identity--${randomUUID()}`,
      keys: [{ id: keyId(raw), use: ['record'], public: secretariatKey, from: issued }],
    },
    members: [card.member],
    signatures: [],
  } satisfies TrustList);
  if ('rule' in list) throw memberFault('trust-file-unreadable', { reason: list.rule, where: list.where });
  const id = trustListFingerprint(list);
  await insertProposal(
    act.tx,
    {
      id,
      version: 1,
      body: JSON.stringify(list),
      reason: '',
      proposed_by: act.actor.id,
      proposed_name: act.actor.name,
      from_member: null,
    },
    now,
  );
  await act.audit({
    action: 'exchange.alliance.found',
    objects: [`trust-proposal:${id}`],
    detail: { alliance: list.alliance.id, secretariat: list.secretariat.id },
  });
  return id;
}
