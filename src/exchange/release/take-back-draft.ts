import { type Act, commonFault, need } from '#base';
import { whyNotTakeBack } from './draft-state.ts';
import { insertDraftEvent } from './draft-event-store.ts';
import { lockDraft, writeTakenBack } from './draft-store.ts';
import { releaseFault } from './faults.ts';

/** Takes a proposal back, by one of those who wrote or proposed it: it is a draft again. */
export async function takeBackDraft(act: Act, id: string): Promise<void> {
  need(act.actor, 'exchange.compose');
  const draft = await lockDraft(act.tx, act.actor, id);
  if (draft === undefined) throw commonFault('not-found');
  const refused = whyNotTakeBack(act.actor, draft);
  if (refused !== undefined) throw releaseFault(refused);
  await writeTakenBack(act, draft);
  await insertDraftEvent(act, draft.id, 'taken-back');
  await act.audit({ action: 'exchange.draft.take-back', objects: [`draft:${draft.id}`] });
}
