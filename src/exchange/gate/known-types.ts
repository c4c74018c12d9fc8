import { familyOf, type RecordObject } from '#records';
import { kindFinder } from '../archive/index.ts';
import type { RecordKind } from '../kinds.ts';

/**
 * Tells whether this node knows what an object is: a type of STIX 2.1 that may be a record (the bundle is no object but
 * a box), or a kind that somebody here registered.
 */
export function knownTypes(kinds: readonly RecordKind[]): (object: RecordObject) => boolean {
  const find = kindFinder(kinds);
  return (object) => {
    const family = familyOf(String(object['type']));
    return (family !== undefined && family !== 'bundle') || find(object) !== undefined;
  };
}
