import { type Call, Fault } from '#base';
import { judgeSignature, type TrustList, trustListFingerprint } from '#records';
import { acceptNext, readList } from './accept-list.ts';
import { memberFault } from './faults.ts';
import { gather, holdProposal } from './gather.ts';
import { insertProposal, openProposals } from './proposal-store.ts';
import { newestList } from './trust-store.ts';
import type { TrustView } from './trust-view.ts';

/** Open proposals kept of one peer at once: signing is for people, and nobody reads more. */
const mostOfOne = 20;

/**
 * Takes the versions of the list that another node or a file brought, each in a transaction of its own, oldest first.
 * Gives how many were accepted. Throws `trust-file-unreadable`, `trust-list-refused`, `no-trust-list`, and
 * `trust-list-unlike` after the proof was kept.
 */
export async function takeLists(
  call: Call,
  trust: TrustView,
  texts: readonly (string | Uint8Array)[],
  from: string | null,
): Promise<number> {
  const lists = texts.map(readList).sort((a, b) => a.version - b.version);
  let accepted = 0;
  for (const list of lists) {
    const outcome = await call.transact((act) => acceptNext(act, trust, list, from));
    if (outcome === 'unlike') throw memberFault('trust-list-unlike', { version: list.version });
    if (outcome === 'accepted') accepted += 1;
  }
  return accepted;
}

/**
 * Takes what is proposed elsewhere: only what follows the list that stands here and somebody who counts has signed. Gives
 * how many of them brought something new. What is wrong with one says nothing about the others.
 */
export async function takeProposals(
  call: Call,
  trust: TrustView,
  proposals: readonly { list: string; reason: string }[],
  from: string,
): Promise<number> {
  let fresh = 0;
  for (const { list, reason } of proposals.slice(0, mostOfOne)) {
    try {
      if (await takeProposal(call, trust, readList(list), reason, from)) fresh += 1;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      call.log.warn({ err: error, from }, 'a proposal of a peer was not taken');
    }
  }
  return fresh;
}

async function takeProposal(
  call: Call,
  trust: TrustView,
  list: TrustList,
  reason: string,
  from: string,
): Promise<boolean> {
  return call.transact(async (act) => {
    const newest = await newestList(act.tx);
    if (newest === undefined || list.version !== newest.version + 1 || list.previous !== newest.hash) return false;
    const judge = JSON.parse(newest.body) as TrustList;
    if (!list.signatures.some((signature) => judgeSignature(judge, list, signature) === 'counts')) return false;
    const id = trustListFingerprint(list);
    const open = await openProposals(act.tx);
    const known = open.some((one) => one.id === id);
    if (!known && open.filter(({ from_member: of }) => of === from).length >= mostOfOne) return false;
    const inserted = await insertProposal(
      act.tx,
      {
        id,
        version: list.version,
        body: JSON.stringify({ ...list, signatures: [] }),
        reason,
        proposed_by: null,
        proposed_name: null,
        from_member: from,
      },
      act.clock.now(),
    );
    // Given up here: it does not come back by itself.
    if (!inserted && !known) return false;
    const { added } = await gather(act, trust, await holdProposal(act, id), list.signatures);
    if (inserted)
      await act.audit({
        action: 'exchange.trust.proposal.receive',
        objects: [`trust-proposal:${id}`],
        detail: { from, version: list.version, reason },
      });
    return inserted || added > 0;
  });
}
