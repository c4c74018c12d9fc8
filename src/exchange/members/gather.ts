import type { Act } from '#base';
import { judgeSignature, type TrustList, trustListFingerprint, verifyFirst, verifyNext } from '#records';
import { acceptFirst, acceptNext } from './accept-list.ts';
import { memberFault } from './faults.ts';
import { lockProposal, type Proposal, writeSignatures } from './proposal-store.ts';
import { newestList } from './trust-store.ts';
import type { TrustView } from './trust-view.ts';

type Signature = TrustList['signatures'][number];

/** An open proposal, held until the transaction ends, and the list that decides about it. */
export interface OpenProposal {
  proposal: Proposal;
  list: TrustList;
  /** The list that stands; for the first list, that list itself. */
  judge: TrustList;
}

/** Throws `proposal-not-open` when it is settled, not here, or another list has come between. */
export async function holdProposal(act: Act, id: string): Promise<OpenProposal> {
  const proposal = await lockProposal(act.tx, id);
  if (proposal?.state !== 'open') throw memberFault('proposal-not-open');
  const list = JSON.parse(proposal.body) as TrustList;
  const newest = await newestList(act.tx);
  if ((newest?.version ?? 0) + 1 !== list.version) throw memberFault('proposal-not-open');
  return { proposal, list, judge: newest === undefined ? list : (JSON.parse(newest.body) as TrustList) };
}

/**
 * Adds those signatures that count and are not there yet; with the last one needed, the list is accepted. Gives how many
 * were added. Throws `signature-wrong` when one by a key that would count is not right.
 */
export async function gather(
  act: Act,
  trust: TrustView,
  { proposal, list, judge }: OpenProposal,
  signatures: readonly Signature[],
): Promise<{ added: number; accepted: boolean }> {
  const fresh = signatures.filter(
    (one, at) =>
      !list.signatures.some(({ by }) => by === one.by) && signatures.findIndex(({ by }) => by === one.by) === at,
  );
  const verdicts = fresh.map((signature) => judgeSignature(judge, list, signature));
  if (verdicts.includes('bad')) throw memberFault('signature-wrong');
  const counting = fresh.filter((_, at) => verdicts[at] === 'counts');
  if (counting.length === 0) return { added: 0, accepted: false };
  const signed = { ...list, signatures: [...list.signatures, ...counting] };
  await writeSignatures(act.tx, proposal.id, JSON.stringify(signed));
  act.after(() => trust.announce());
  const fingerprint = trustListFingerprint(list);
  const missing = list.version === 1 ? verifyFirst(signed, fingerprint) : verifyNext(judge, signed);
  if (missing !== undefined) return { added: counting.length, accepted: false };
  if (list.version === 1) await acceptFirst(act, trust, signed, fingerprint);
  else await acceptNext(act, trust, signed, null);
  return { added: counting.length, accepted: true };
}

/** Whose word a proposal still waits for. */
export interface Missing {
  secretariat: boolean;
  members: number;
}

export function missingOf(judge: TrustList, list: TrustList): Missing {
  const counting = list.signatures.filter((signature) => judgeSignature(judge, list, signature) === 'counts');
  const members = new Set(counting.map(({ by }) => by));
  const secretariat = !members.delete(judge.secretariat.id);
  return { secretariat, members: Math.max(0, judge.threshold - members.size) };
}
