import { type Act, commonFault, need } from '#base';
import type { ReleaseDeps } from './deps.ts';
import { nextState } from './draft-state.ts';
import type { PlainMarking, Properties } from './draft.ts';
import { insertDraftEvent } from './draft-event-store.ts';
import { lockDraft, writeContent } from './draft-store.ts';
import { releaseFault } from './faults.ts';
import { completeProperties } from './kind-properties.ts';
import { needRecords } from './known-record.ts';
import { refuseOwnDoor } from './own-door.ts';
import { titleOf } from './record-object.ts';
import { writtenProperties } from './written.ts';

export interface ChangeInput {
  id: string;
  revision: number;
  properties: Properties;
  marking: PlainMarking;
  derivedFrom: readonly string[];
}

/** Writes in a draft. Whoever writes in it becomes one of its authors, and so never its second person. */
export async function changeDraft(act: Act, deps: Pick<ReleaseDeps, 'kinds'>, input: ChangeInput): Promise<void> {
  need(act.actor, 'exchange.compose');
  const draft = await lockDraft(act.tx, act.actor, input.id);
  if (draft === undefined) throw commonFault('not-found');
  await refuseOwnDoor(act, deps, draft.kind, draft.objectId);
  const next = nextState(draft.state, 'change');
  if (typeof next !== 'string') throw releaseFault(next.refused);
  if ((draft.act !== 'issue' && draft.act !== 'version') || draft.companions.length > 0)
    throw releaseFault('draft-fixed');
  if (draft.revision !== input.revision) throw commonFault('conflict');
  await needRecords(
    act,
    input.derivedFrom.filter((source) => !draft.derivedFrom.includes(source)),
  );
  const properties = completeProperties(draft.kind, writtenProperties(input.properties), draft.properties);
  const title = titleOf({ type: draft.type, ...properties });
  const { marking, derivedFrom } = input;
  await writeContent(act, draft, { ...draft, title, properties, marking, derivedFrom: [...new Set(derivedFrom)] });
  await insertDraftEvent(act, draft.id, 'changed');
  await act.audit({ action: 'exchange.draft.change', objects: [`draft:${draft.id}`] });
}
