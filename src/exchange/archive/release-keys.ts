import { keyOfMember } from '../reader.ts';

/** What the archive needs to know of a release (`releaseOf` of the records' markings computes it). */
export interface Release {
  tlp: 'clear' | 'green' | 'amber' | 'amber+strict' | 'red';
  /** The member states named as recipients. */
  members: readonly string[];
}

/**
 * The keys a record stands under (`reader.ts`). Each state serves its own named records itself, so another state's are
 * under no member's key here; what is CLEAR or GREEN goes on to everybody it is meant for.
 */
export function keysOfRelease(release: Release, own: boolean): string[] {
  const keys = [release.tlp === 'red' ? 'local-red' : 'local'];
  if (release.tlp === 'clear') keys.push('public');
  else if (release.tlp === 'green') keys.push('members');
  else if (own) keys.push(...new Set(release.members.map(keyOfMember)));
  return keys;
}
