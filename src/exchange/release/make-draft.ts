import { type Act, need } from '#base';
import type { ReleaseDeps } from './deps.ts';
import type { PlainMarking, Properties } from './draft.ts';
import { releaseFault } from './faults.ts';
import { completeProperties } from './kind-properties.ts';
import { needRecords } from './known-record.ts';
import { openDraft } from './open-draft.ts';
import { refuseOwnDoor } from './own-door.ts';
import { writtenProperties } from './written.ts';

export interface MakeInput {
  kind: string;
  properties: Properties;
  marking: PlainMarking;
  derivedFrom: readonly string[];
}

/** Begins a record of a kind this node writes. */
export async function makeDraft(act: Act, deps: ReleaseDeps, input: MakeInput): Promise<string> {
  need(act.actor, 'exchange.compose');
  const { kind, marking, derivedFrom } = input;
  if (!deps.forms.some((form) => form.kind === kind)) throw releaseFault('draft-kind-unknown', { kind });
  await refuseOwnDoor(act, deps, kind);
  await needRecords(act, derivedFrom);
  const [type = kind] = kind.split('+');
  const properties = completeProperties(kind, writtenProperties(input.properties));
  return openDraft(act, { act: 'issue', kind, type, properties, marking, derivedFrom: [...new Set(derivedFrom)] });
}
