import { type Act, commonFault, need } from '#base';
import { nextState } from './draft-state.ts';
import { insertDraftEvent } from './draft-event-store.ts';
import { lockDraft, writeWithdrawn } from './draft-store.ts';
import { releaseFault } from './faults.ts';
import { writtenReason } from './written.ts';

/** Gives a draft up for good, by one of its authors. */
export async function withdrawDraft(act: Act, input: { id: string; reason: string }): Promise<void> {
  need(act.actor, 'exchange.compose');
  const reason = writtenReason(input.reason);
  const draft = await lockDraft(act.tx, act.actor, input.id);
  if (draft === undefined) throw commonFault('not-found');
  const next = nextState(draft.state, 'withdraw');
  if (typeof next !== 'string') throw releaseFault(next.refused);
  if (!draft.authors.includes(act.actor.id)) throw releaseFault('draft-of-another');
  await writeWithdrawn(act, draft);
  await insertDraftEvent(act, draft.id, 'withdrawn', reason);
  await act.audit({ action: 'exchange.draft.withdraw', objects: [`draft:${draft.id}`], detail: { reason } });
}
