import { mayRead, type Release } from '#records';
import { keyOfMember } from '../reader.ts';
import type { Member } from './deps.ts';

/** Which members a release sends a record to, today: active ones that may read it. Sorted. */
export function recipientsOf(release: Release, members: readonly Member[]): string[] {
  return members
    .filter((member) => member.active && mayRead(release, member.id))
    .map((member) => member.id)
    .sort();
}

/** Which members hold keys of a record that stands under these (`reader.ts`), whether active or not. Sorted. */
export function holdersOf(keys: readonly string[], members: readonly Member[]): string[] {
  const open = keys.includes('public') || keys.includes('members');
  return members
    .filter((member) => open || keys.includes(keyOfMember(member.id)))
    .map((member) => member.id)
    .sort();
}

/** What is taken from an own record's keys when these members lose it, and what those who stay are given instead. */
export function keysAfterRecall(
  keys: readonly string[],
  lost: readonly string[],
  members: readonly Member[],
): { taken: string[]; given: string[] } {
  const holders = holdersOf(keys, members);
  const stay = holders.filter((member) => !lost.includes(member));
  const open = keys.filter((key) => key === 'public' || key === 'members');
  if (stay.length === holders.length) return { taken: [], given: [] };
  const taken = [...open, ...lost.map(keyOfMember).filter((key) => keys.includes(key))];
  return { taken, given: open.length === 0 ? [] : stay.map(keyOfMember) };
}
