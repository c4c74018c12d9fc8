import { type Act, need } from '#base';
import { holdProposal } from './gather.ts';
import { settleProposal } from './proposal-store.ts';

/** Gives a proposal up at this node; signatures that have left it already are not taken back by that. */
export async function withdrawProposal(act: Act, id: string): Promise<void> {
  need(act.actor, 'exchange.trust.propose');
  await holdProposal(act, id);
  await settleProposal(act.tx, id, 'withdrawn');
  await act.audit({ action: 'exchange.trust.withdraw', objects: [`trust-proposal:${id}`] });
}
