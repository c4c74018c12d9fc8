import type { Actor } from '#base';

const reviews = ['thought.review.scholar', 'thought.review.rights', 'thought.review.language'];

/**
 * Whether this reader is not told who wrote: in blind mode, until it is published, nobody is but the authors themselves
 * and an editor who reviews nothing.
 */
export function hidesAuthors(
  actor: Pick<Actor, 'id' | 'rights'>,
  { blind, open, authors }: { blind: boolean; open: boolean; authors: readonly string[] },
): boolean {
  if (!blind || !open || authors.includes(actor.id)) return false;
  return !actor.rights.has('thought.edit') || reviews.some((right) => actor.rights.has(right));
}
