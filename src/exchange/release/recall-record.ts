import { type Act, commonFault, need } from '#base';
import { strictest, tlpLevels, type TlpLevel, widestRelease } from '#records';
import { localReader } from '../reader.ts';
import type { ReleaseDeps } from './deps.ts';
import type { PlainMarking } from './draft.ts';
import { releaseFault } from './faults.ts';
import { needOwn, ownRecord } from './known-record.ts';
import { openDraft } from './open-draft.ts';
import { askDoor } from './own-door.ts';
import { audienceOf, effective } from './plain-marking.ts';
import { holdersOf } from './reach.ts';
import { type HeldVersion, heldVersions } from './reach-store.ts';
import { takenFrom } from './recall-notice.ts';
import { titleOf } from './record-object.ts';
import { writtenReason } from './written.ts';

export interface RecallInput {
  id: string;
  versions?: readonly string[] | undefined;
  from?: readonly string[] | undefined;
  reason: string;
}

/**
 * Begins a recall. The notice goes to everybody who holds a version that is taken back, so that those who keep it know
 * that it is no longer for all.
 */
export async function recallRecord(act: Act, deps: ReleaseDeps, input: RecallInput): Promise<string> {
  need(act.actor, 'exchange.compose');
  const reason = writtenReason(input.reason);
  const own = await needOwn(act, deps);
  const record = await ownRecord(act, input.id, { revoked: true });
  const members = (await deps.members(act)).filter((member) => member.id !== own);
  const held = (await heldVersions(act.tx, localReader(act.actor), record.id)).filter((version) => version.own);
  const versions = held.filter((one) => input.versions === undefined || input.versions.includes(one.version));
  if (versions.length === 0 || (input.versions ?? []).some((v) => !held.some((one) => one.version === v)))
    throw commonFault('not-found');
  const asked = input.from ?? members.map((member) => member.id);
  const times = versions.map((one) => one.version);
  const from = takenFrom(held, times, asked, members);
  if (from.length === 0) throw releaseFault('recall-nobody');
  const properties = {
    object_ref: record.id,
    object_versions: times,
    withdrawn_from_refs: from,
    explanation: reason,
  };
  await askDoor(act, deps, { kind: 'recall-notice', properties, authors: [act.actor.id] }, 'write');
  const holders = [...new Set(versions.flatMap((one) => holdersOf(one.keys, members)))];
  return openDraft(act, {
    act: 'recall',
    kind: 'recall-notice',
    type: 'recall-notice',
    title: titleOf(record.object),
    properties,
    marking: noticeMarking(versions, holders),
    derivedFrom: [],
    about: record.id,
    aboutVersions: times,
    reason,
  });
}

/** A notice is seen by those who hold what it takes back, under the strictest light of it, and is for them alone. */
function noticeMarking(versions: readonly HeldVersion[], holders: readonly string[]): PlainMarking {
  const met = versions.map((one) => one.release).reduce(strictest, widestRelease);
  // Names are needed where some keep it and some lose it, or the versions went to different members.
  const named: TlpLevel = tlpLevels.indexOf(met.tlp) < tlpLevels.indexOf('amber') ? 'amber' : met.tlp;
  return effective({
    audience: audienceOf(named),
    members: holders,
    purposes: [],
    onward: 'none',
    judicial: 'with-consent',
  });
}
