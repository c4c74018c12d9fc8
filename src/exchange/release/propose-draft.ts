import { type Act, commonFault, need } from '#base';
import type { ReleaseDeps } from './deps.ts';
import { nextState } from './draft-state.ts';
import { insertDraftEvent } from './draft-event-store.ts';
import { lockDraft, writeProposed } from './draft-store.ts';
import { releaseFault } from './faults.ts';
import { needDoor } from './own-door.ts';
import { type Preview, preview } from './preview.ts';

/** A person stands behind exactly what they saw; it now waits for another. */
export async function proposeDraft(act: Act, deps: ReleaseDeps, input: { id: string; seen: string }): Promise<void> {
  need(act.actor, 'exchange.compose');
  if (act.actor.kind !== 'person') throw releaseFault('draft-person-only');
  const draft = await lockDraft(act.tx, act.actor, input.id);
  if (draft === undefined) throw commonFault('not-found');
  await needDoor(act, deps, draft, 'propose');
  const next = nextState(draft.state, 'propose');
  if (typeof next !== 'string') throw releaseFault(next.refused);
  const shown = await preview(act, deps, draft);
  if (shown.seen !== input.seen) throw releaseFault('draft-not-as-seen');
  refuseProblems(shown);
  await writeProposed(act, draft, shown.seen);
  await insertDraftEvent(act, draft.id, 'proposed');
  await act.audit({
    action: 'exchange.draft.propose',
    objects: [`draft:${draft.id}`],
    detail: { seen: shown.seen, recipients: shown.recipients.length },
  });
}

export function refuseProblems({ problems }: Preview): void {
  if (problems.length === 0) return;
  const details = problems.slice(0, 50).map(({ where, message }) => ({ where, reason: message }));
  throw releaseFault('draft-has-problems', {}, details);
}
