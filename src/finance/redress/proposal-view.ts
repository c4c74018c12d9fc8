import type { z } from 'zod';
import { type Act, need } from '#base';
import type { proposalShape } from './shapes.ts';
import type { Terms } from './exemption-store.ts';
import { bodyOf, type Proposal, proposalsWaiting, proposalsOfTarget } from './proposal-store.ts';
import type { ReleaseBody } from './propose-release.ts';
import type { AnswerBody } from './public-file.ts';
import type { RedressKeys } from './redress-keys.ts';

export type ProposalView = z.input<typeof proposalShape>;

/** A proposal with everything the second person must read. */
export function proposalView(keys: RedressKeys, proposal: Proposal): ProposalView {
  const { second_id: id, second_name: name, second_at: at, second_reason: reason } = proposal;
  return {
    id: proposal.id,
    what: proposal.what,
    target: proposal.target,
    ...(proposal.file !== null && { file: proposal.file }),
    ...(proposal.outcome !== null && { outcome: proposal.outcome }),
    ...bodyView(keys, proposal),
    reason: proposal.reason,
    by: { id: proposal.by_id, name: proposal.by_name },
    at: proposal.at.toISOString(),
    state: proposal.state,
    ...(id !== null &&
      name !== null &&
      at !== null &&
      reason !== null && {
        second: { approved: proposal.state === 'standing', reason, by: { id, name }, at: at.toISOString() },
      }),
  };
}

function bodyView(keys: RedressKeys, proposal: Proposal): Partial<ProposalView> {
  if (proposal.what === 'answer') return bodyOf<AnswerBody>(keys, proposal);
  if (proposal.what === 'release') return { evidence: bodyOf<ReleaseBody>(keys, proposal).evidence };
  return proposal.what === 'exempt' ? { terms: bodyOf<Terms>(keys, proposal) } : {};
}

/** What waits for a second person, or what was proposed about one alert, order or exemption. */
export async function readProposals(act: Act, keys: RedressKeys, target: string | undefined) {
  need(act.actor, 'finance.redress.read');
  const found =
    target === undefined
      ? await proposalsWaiting(act.tx, act.actor.desks)
      : await proposalsOfTarget(act.tx, act.actor.desks, target);
  await act.audit({ action: 'finance.redress.proposals', objects: found.map(({ id }) => `proposal:${id}`) });
  return { items: found.map((proposal) => proposalView(keys, proposal)) };
}
