import { type Act, commonFault, need } from '#base';
import type { RecordObject } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import { withTimes } from './compose-objects.ts';
import type { ReleaseDeps } from './deps.ts';
import { whyNotSecond } from './draft-state.ts';
import { insertDraftEvent } from './draft-event-store.ts';
import { lockDraft, writeSecond } from './draft-store.ts';
import { releaseFault } from './faults.ts';
import { approveRightOf, askDoor } from './own-door.ts';
import { preview } from './preview.ts';
import { refuseProblems } from './propose-draft.ts';
import { writtenReason } from './written.ts';

export interface SecondInput {
  id: string;
  approve: boolean;
  reason: string;
  /** What the second person saw. */
  seen: string;
}

/**
 * The second person: another one than everybody who wrote or proposed, with the right to approve. Approved, it leaves in
 * this transaction, if what would leave is still exactly what both saw. Refused, it goes back to its authors. Gives what left.
 */
export async function secondDraft(act: Act, deps: ReleaseDeps, input: SecondInput): Promise<readonly ArchivedRecord[]> {
  need(act.actor, 'exchange.approve');
  const reason = writtenReason(input.reason);
  const draft = await lockDraft(act.tx, act.actor, input.id);
  if (draft === undefined) throw commonFault('not-found');
  need(act.actor, approveRightOf(deps, draft));
  const refused = whyNotSecond(act.actor, draft);
  if (refused !== undefined) throw releaseFault(refused);
  await askDoor(act, deps, draft, 'sign');
  const shown = await preview(act, deps, draft);
  if (input.approve) {
    if (input.seen !== draft.seen || shown.seen !== draft.seen) throw releaseFault('draft-not-as-seen');
    refuseProblems(shown);
  }
  const published = input.approve
    ? await deps.publish(act, inOrder(withTimes(shown.objects, act.clock.now(), shown.bases)))
    : [];
  const records = published.map((record) => record.id);
  await writeSecond(act, draft, { approve: input.approve, reason, records });
  await insertDraftEvent(act, draft.id, input.approve ? 'approved' : 'refused', reason);
  await act.audit({
    action: `exchange.draft.${input.approve ? 'approve' : 'refuse'}`,
    objects: [`draft:${draft.id}`, ...records.map((id) => `record:${id}`)],
    detail: { reason, seen: shown.seen, recipients: shown.recipients.length },
  });
  return published;
}

/**
 * A recipient must hold the conditions before it judges the record that stands under them, and the companions before the
 * main object that speaks of them. The main object is the first of what is shown.
 */
function inOrder([main, ...beside]: readonly RecordObject[]): RecordObject[] {
  const of = (...types: string[]) => beside.filter((object) => types.includes(String(object['type'])));
  const last = ['marking-definition', 'relationship'];
  const companions = beside.filter((object) => !last.includes(String(object['type'])));
  return [...of('marking-definition'), ...companions, ...(main === undefined ? [] : [main]), ...of('relationship')];
}
