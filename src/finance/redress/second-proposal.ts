import { type Act, commonFault, need } from '#base';
import { decidersOf } from './deciders.ts';
import { insertEntry } from './entry-store.ts';
import { redressFault } from './faults.ts';
import { nextState } from './file-state.ts';
import { type RedressFile, writeFile } from './file-store.ts';
import { whyNotSecond } from './may.ts';
import { bodyOf, findProposal, lockProposal, type Proposal, writeSecond, writeWithdrawn } from './proposal-store.ts';
import { checkAnswer } from './propose-answer.ts';
import { approveExemption, approveRevocation } from './propose-exemption.ts';
import { approveRelease, fileOf } from './propose-release.ts';
import type { AnswerBody } from './public-file.ts';
import type { RedressKeys } from './redress-keys.ts';
import { seenFile } from './seen-file.ts';
import { isId } from './tables.ts';
import { writtenWords } from './written.ts';

export interface SecondInput {
  id: string;
  approve: boolean;
  reason: string;
}

/**
 * The second person of every grave act of this room: another one than who proposed, with the right to approve, and in an
 * appeal or a review one who decided nothing before. Approved, the act is done in this transaction, or not at all.
 */
export async function secondProposal(act: Act, keys: RedressKeys, input: SecondInput): Promise<Proposal> {
  need(act.actor, 'finance.redress.approve');
  const reason = writtenWords(input.reason);
  const { proposal, file } = await locked(act, input.id);
  const refused = whyNotSecond(act.actor, proposal, file === undefined ? new Set() : await decidersOf(act.tx, file));
  if (refused !== undefined) throw redressFault(refused);
  await writeSecond(act, proposal, input.approve, reason);
  if (input.approve) await approve(act, keys, proposal, file, reason);
  else await refuse(act, keys, proposal, file, reason);
  await act.audit({
    action: `finance.redress.${input.approve ? 'approve' : 'refuse'}`,
    objects: [`proposal:${proposal.id}`, ...(file === undefined ? [] : [`redress:${file.id}`])],
    detail: {
      what: proposal.what,
      by: proposal.by_id,
      ...(proposal.outcome !== null && { outcome: proposal.outcome }),
    },
  });
  return after(act, proposal.id);
}

/** Takes a proposal back, by whoever made it. */
export async function withdrawProposal(
  act: Act,
  keys: RedressKeys,
  input: { id: string; reason: string },
): Promise<Proposal> {
  need(act.actor, 'finance.redress.handle');
  const reason = writtenWords(input.reason);
  const { proposal, file } = await locked(act, input.id);
  if (act.actor.kind !== 'person') throw redressFault('redress-person-only');
  if (proposal.state !== 'waiting') throw redressFault('redress-no-proposal');
  if (proposal.by_id !== act.actor.id) throw redressFault('redress-proposal-of-another');
  await writeWithdrawn(act.tx, proposal.id);
  if (file !== undefined) {
    if (proposal.what === 'answer') await writeFile(act.tx, file.id, { state: 'in-hand' }, act.clock.now());
    await insertEntry(act, keys, { file: file.id, side: 'office', what: 'withdrawn', text: reason });
  }
  await act.audit({
    action: 'finance.redress.take-back',
    objects: [`proposal:${proposal.id}`],
    detail: { what: proposal.what },
  });
  return after(act, proposal.id);
}

/** The file first, then the proposal: the order in which everybody locks them. */
async function locked(act: Act, id: string): Promise<{ proposal: Proposal; file: RedressFile | undefined }> {
  const before = isId(id) ? await findProposal(act.tx, id) : undefined;
  if (before === undefined) throw commonFault('not-found');
  const file = await fileOf(act, before.file);
  const proposal = await lockProposal(act.tx, id);
  if (proposal === undefined) throw commonFault('not-found');
  return { proposal, file };
}

async function approve(
  act: Act,
  keys: RedressKeys,
  proposal: Proposal,
  file: RedressFile | undefined,
  reason: string,
): Promise<void> {
  if (proposal.what === 'release') return approveRelease(act, keys, proposal, file, reason);
  if (proposal.what === 'exempt') return approveExemption(act, keys, proposal, file);
  if (proposal.what === 'revoke') return approveRevocation(act, keys, proposal);
  if (file === undefined || proposal.outcome === null) throw commonFault('not-found');
  if (nextState(file.state, 'approve') !== 'answered') throw redressFault('redress-no-proposal');
  if ((await seenFile(act.tx, file)) !== proposal.seen) throw redressFault('redress-changed');
  await checkAnswer(act, file, proposal.outcome, bodyOf<AnswerBody>(keys, proposal));
  await writeFile(act.tx, file.id, { state: 'answered', answer: proposal.id }, act.clock.now());
  const detail = { outcome: proposal.outcome, proposal: proposal.id };
  await insertEntry(act, keys, { file: file.id, side: 'office', what: 'answered', text: reason, detail });
}

async function refuse(
  act: Act,
  keys: RedressKeys,
  proposal: Proposal,
  file: RedressFile | undefined,
  reason: string,
): Promise<void> {
  if (file === undefined) return;
  if (proposal.what === 'answer') await writeFile(act.tx, file.id, { state: 'in-hand' }, act.clock.now());
  const detail = { proposal: proposal.id };
  await insertEntry(act, keys, { file: file.id, side: 'office', what: 'refused', text: reason, detail });
}

async function after(act: Act, id: string): Promise<Proposal> {
  const proposal = await findProposal(act.tx, id);
  if (proposal === undefined) throw commonFault('not-found');
  return proposal;
}
