import type { Act } from '#base';
import type { Release } from '#records';
import { keyOfMember } from '../reader.ts';
import { standingConsents } from './consent-store.ts';
import { houseReader } from './deps.ts';
import type { Draft } from './draft.ts';
import { type DraftProblem, problemOf } from './problem.ts';
import { heldVersions } from './reach-store.ts';
import { widerThan } from './sources.ts';

/**
 * An answer names records that its asker can read, and a request speaks to nobody of another state's record that its
 * originator has not released to them, or consented to.
 */
export async function unreadableReferences(
  act: Act,
  draft: Draft,
  own: string,
  release: Release,
): Promise<DraftProblem[]> {
  if (draft.act !== 'response' && draft.act !== 'request') return [];
  const { about_refs: about = [], object_refs: objects = [] } = draft.properties as Record<string, string[]>;
  const problems: DraftProblem[] = [];
  for (const id of [...about, ...objects]) {
    const last = (await heldVersions(act.tx, houseReader, id)).at(-1);
    if (last === undefined || (last.own && draft.act === 'request')) continue;
    const reads = last.own
      ? holdsAll(last.keys, release, own)
      : await originatorLets(act, id, own, { ...last.release, readers: release.readers }, last.release);
    if (!reads) problems.push(problemOf(act.language, 'reference-not-theirs', '/properties', { id }));
  }
  return problems;
}

/** Whether everybody a release names holds a key of an own record. */
function holdsAll(keys: readonly string[], { readers }: Release, own: string): boolean {
  if (keys.includes('public')) return true;
  if (readers === 'public') return false;
  if (keys.includes('members')) return true;
  return readers !== 'members' && readers.every((reader) => reader === own || keys.includes(keyOfMember(reader)));
}

async function originatorLets(act: Act, id: string, own: string, wanted: Release, source: Release): Promise<boolean> {
  const consents = await standingConsents(act.tx, id, own, act.clock.now());
  return !widerThan(wanted, { release: source, consents }).wider.includes('readers');
}
