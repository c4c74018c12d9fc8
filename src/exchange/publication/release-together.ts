import type { Act } from '#base';
import { type RecordObject, type Release, releaseOf, tlpOfId } from '#records';
import { markingBodies } from '../archive/index.ts';

/** What the markings of an object come to: those issued together with it count beside those in the archive. */
export async function releaseTogether(
  act: Act,
  object: RecordObject,
  together: readonly RecordObject[],
): Promise<Release> {
  const fresh = new Map(together.map((one) => [String(one['id']), one]));
  const refs = Array.isArray(object['object_marking_refs']) ? object['object_marking_refs'].map(String) : [];
  const granular: readonly unknown[] = Array.isArray(object['granular_markings']) ? object['granular_markings'] : [];
  const ids = [...refs, ...granular.map((one) => String((one as RecordObject)['marking_ref']))];
  const wanted = ids.filter((id) => tlpOfId(id) === undefined && !fresh.has(id));
  const kept = new Map<string, RecordObject>();
  for (const [id, body] of await markingBodies(act.tx, wanted)) kept.set(id, JSON.parse(body) as RecordObject);
  return releaseOf(object, (id) => fresh.get(id) ?? kept.get(id));
}
