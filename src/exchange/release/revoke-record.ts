import { type Act, need } from '#base';
import type { Release } from '#records';
import type { ReleaseDeps } from './deps.ts';
import { activeIds, needOwn, ownRecord } from './known-record.ts';
import { openDraft } from './open-draft.ts';
import { refuseOwnDoorOf } from './own-door.ts';
import { plainOf } from './plain-marking.ts';
import { titleOf } from './record-object.ts';
import { writtenReason } from './written.ts';

/** Begins the revocation of an own record: its last version, for good (STIX 2.1 §3.6), for whom the last one was for. */
export async function revokeRecord(
  act: Act,
  deps: ReleaseDeps,
  input: { id: string; reason: string },
): Promise<string> {
  need(act.actor, 'exchange.compose');
  const reason = writtenReason(input.reason);
  const own = await needOwn(act, deps);
  const record = await ownRecord(act, input.id);
  await refuseOwnDoorOf(act, deps, record.object);
  return openDraft(act, {
    act: 'revoke',
    kind: record.type,
    type: record.type,
    objectId: record.id,
    title: titleOf(record.object),
    properties: {},
    marking: plainOf(record.release as Release, own, activeIds(await deps.members(act), own)),
    derivedFrom: [],
    about: record.id,
    aboutVersions: [record.version],
    reason,
  });
}
