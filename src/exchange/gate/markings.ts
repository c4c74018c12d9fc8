import type { Tx } from '#base';
import { type RecordObject, tlpOfId } from '#records';
import { markingBodies } from '../archive/index.ts';

const MOST_REMEMBERED = 10_000;

/** The marking-definitions this node holds: one version each for ever, so that what was read once is remembered. */
export class Markings {
  readonly #known = new Map<string, RecordObject>();

  /** Brings what these objects refer to; what is in the same delivery counts where `fresh` holds it. */
  async prepare(tx: Tx, objects: readonly RecordObject[]): Promise<(id: string) => RecordObject | undefined> {
    const fresh = new Map<string, RecordObject>();
    for (const object of objects) if (object['type'] === 'marking-definition') fresh.set(String(object['id']), object);
    const wanted = new Set<string>();
    for (const object of objects)
      for (const id of refsOf(object))
        if (tlpOfId(id) === undefined && !this.#known.has(id) && !fresh.has(id)) wanted.add(id);
    if (this.#known.size + wanted.size > MOST_REMEMBERED) this.#known.clear();
    for (const [id, body] of await markingBodies(tx, [...wanted])) this.#known.set(id, JSON.parse(body));
    return (id) => this.#known.get(id) ?? fresh.get(id);
  }
}

function refsOf(object: RecordObject): string[] {
  const granular = object['granular_markings'];
  const refs: unknown[] = Array.isArray(object['object_marking_refs']) ? [...object['object_marking_refs']] : [];
  if (Array.isArray(granular)) for (const one of granular) refs.push((one as RecordObject | null)?.['marking_ref']);
  return refs.filter((ref) => typeof ref === 'string');
}
