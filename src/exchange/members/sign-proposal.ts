import { type Act, need } from '#base';
import { signTrustList, type TrustList } from '#records';
import { memberFault } from './faults.ts';
import { gather, holdProposal } from './gather.ts';
import { newestKey, ownKey } from './key-store.ts';
import { ownIdentity } from './own-store.ts';
import { signedForVersion, writeSigner } from './proposal-store.ts';
import type { TrustView } from './trust-view.ts';

/**
 * Signs a proposed list for this state, with its record key: another person than who proposed it, and one list of a
 * number only, so that no two can both be complete. Throws `no-identity`, `proposal-not-open`, `own-proposal`,
 * `already-signed`, `signed-another`, `no-key`, `signature-wrong` where this state's signature does not count now.
 */
export async function signProposal(act: Act, trust: TrustView, secret: Buffer, id: string): Promise<void> {
  need(act.actor, 'exchange.trust.sign');
  const own = await ownIdentity(act.tx);
  if (own === undefined) throw memberFault('no-identity');
  const open = await holdProposal(act, id);
  const { proposal, list } = open;
  if (proposal.proposed_by === act.actor.id) throw memberFault('own-proposal');
  if (proposal.signed_by !== null) throw memberFault('already-signed');
  if (await signedForVersion(act.tx, proposal.version)) throw memberFault('signed-another');
  const key =
    list.version === 1
      ? await newestKey(act.tx, 'record', secret)
      : await ownKey(act.tx, 'record', secret, new Date(list.issued));
  if (key === undefined) throw memberFault('no-key', { use: 'record' });
  await writeSigner(act.tx, id, act.actor, act.clock.now());
  const { added, accepted } = await gather(act, trust, open, [signTrustList(list, own.member, key)]);
  if (added === 0) throw memberFault('signature-wrong');
  await act.audit({
    action: 'exchange.trust.sign',
    objects: [`trust-proposal:${id}`],
    detail: { version: list.version, key: key.id, accepted },
  });
}

/**
 * Adds a signature made elsewhere: the secretariat's, whose key never comes to a node. Throws `proposal-not-open`,
 * `signature-wrong`, `already-signed`.
 */
export async function addSignature(
  act: Act,
  trust: TrustView,
  id: string,
  signature: TrustList['signatures'][number],
): Promise<void> {
  need(act.actor, 'exchange.trust.propose');
  const open = await holdProposal(act, id);
  if (open.list.signatures.some(({ by }) => by === signature.by)) throw memberFault('already-signed');
  const { added, accepted } = await gather(act, trust, open, [signature]);
  if (added === 0) throw memberFault('signature-wrong');
  await act.audit({
    action: 'exchange.trust.sign',
    objects: [`trust-proposal:${id}`],
    detail: { version: open.list.version, by: signature.by, key: signature.key, accepted },
  });
}
