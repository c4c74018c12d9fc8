import { type Act, need } from '#base';
import type { Release } from '#records';
import { writtenIn } from './compose-objects.ts';
import type { ReleaseDeps } from './deps.ts';
import { activeIds, needOwn, ownRecord } from './known-record.ts';
import { openDraft } from './open-draft.ts';
import { refuseOwnDoorOf } from './own-door.ts';
import { plainOf } from './plain-marking.ts';

/** Begins a new version of an own record, with what the last one says and for whom. */
export async function newVersion(act: Act, deps: ReleaseDeps, id: string): Promise<string> {
  need(act.actor, 'exchange.compose');
  const own = await needOwn(act, deps);
  const record = await ownRecord(act, id);
  await refuseOwnDoorOf(act, deps, record.object);
  const { extensions, ...properties } = writtenIn(record.object) as { extensions?: Record<string, unknown> };
  return openDraft(act, {
    act: 'version',
    kind: kindOf(record.type, extensions, deps),
    type: record.type,
    objectId: id,
    properties: { ...properties, ...(extensions !== undefined && { extensions }) },
    marking: plainOf(record.release as Release, own, activeIds(await deps.members(act), own)),
    derivedFrom: [],
    about: id,
    aboutVersions: [record.version],
  });
}

/** The form it was written with: by its extension, else by its type. */
function kindOf(type: string, extensions: Record<string, unknown> | undefined, { forms }: ReleaseDeps): string {
  const kinds = Object.keys(extensions ?? {}).map((extension) => `${type}+${extension}`);
  return kinds.find((kind) => forms.some((form) => form.kind === kind)) ?? type;
}
