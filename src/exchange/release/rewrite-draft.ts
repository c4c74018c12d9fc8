import { type Act, commonFault } from '#base';
import { checkCompanions, type Companion } from './companion.ts';
import type { ReleaseDeps } from './deps.ts';
import { nextState } from './draft-state.ts';
import type { PlainMarking, Properties } from './draft.ts';
import { insertDraftEvent } from './draft-event-store.ts';
import { lockDraft, writeContent } from './draft-store.ts';
import { releaseFault } from './faults.ts';
import { needDoor } from './own-door.ts';
import { writtenProperties } from './written.ts';

export interface RewriteInput {
  id: string;
  title: string;
  properties: Properties;
  companions: readonly Companion[];
  derivedFrom: readonly string[];
  marking: PlainMarking;
}

/** The axis of a kind writes its draft anew. Whoever does so is one of its authors, and so never its second person. */
export async function rewriteDraft(act: Act, deps: Pick<ReleaseDeps, 'kinds'>, input: RewriteInput): Promise<void> {
  const draft = await lockDraft(act.tx, act.actor, input.id);
  if (draft === undefined) throw commonFault('not-found');
  const properties = writtenProperties(input.properties);
  await needDoor(act, deps, { ...draft, properties }, 'write');
  const next = nextState(draft.state, 'change');
  if (typeof next !== 'string') throw releaseFault(next.refused);
  const { id: _, ...content } = input;
  checkCompanions(content.companions);
  await writeContent(act, draft, { ...draft, ...content, properties });
  await insertDraftEvent(act, draft.id, 'changed');
  await act.audit({ action: 'exchange.draft.change', objects: [`draft:${draft.id}`] });
}
