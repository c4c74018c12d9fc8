import { type RecallNotice, type RecordObject, recallNoticeShape } from '#records';
import { versionOf } from '../archive/index.ts';
import type { Member } from './deps.ts';
import type { Draft } from './draft.ts';
import { holdersOf } from './reach.ts';
import type { HeldVersion } from './reach-store.ts';

/** What a recall comes to: which versions of which record, who loses them, why. */
export interface Recalling {
  record: string;
  /** Normalised; undefined: every version. */
  versions: readonly string[] | undefined;
  from: readonly string[];
  reason: string;
}

type Said = Pick<RecallNotice, 'object_ref' | 'object_versions' | 'withdrawn_from_refs' | 'explanation'>;

/** What a recall notice says; undefined when it is none that can be heeded. */
export function readRecallNotice(object: RecordObject): Recalling | undefined {
  const { data } = recallNoticeShape.safeParse(object);
  return data && recallingOf(data);
}

export function recallingOf(said: Said): Recalling {
  return {
    record: said.object_ref,
    versions: said.object_versions?.flatMap((version) => versionOf(version) ?? []),
    from: said.withdrawn_from_refs,
    reason: said.explanation,
  };
}

/** Who loses something by this draft today: those it names that hold one of the versions. Sorted. */
export function recalledReach(draft: Draft, held: readonly HeldVersion[], members: readonly Member[]): string[] {
  const { versions, from } = recallingOf(draft.properties as Said);
  return takenFrom(held, versions, from, members);
}

/** Which of `from` hold one of these versions of an own record now. Sorted. */
export function takenFrom(
  held: readonly HeldVersion[],
  versions: readonly string[] | undefined,
  from: readonly string[],
  members: readonly Member[],
): string[] {
  const ours = held.filter((one) => one.own && (versions === undefined || versions.includes(one.version)));
  const holders = new Set(ours.flatMap((one) => holdersOf(one.keys, members)));
  return [...holders].filter((member) => from.includes(member)).sort();
}
