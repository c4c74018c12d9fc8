import { ORIGIN_EXTENSION, type RecordObject } from '../signature/seal.ts';
import { ADMIRALTY_EXTENSION, type Admiralty, admiraltyShape } from './admiralty.ts';
import { RELEASABILITY_EXTENSION, type Releasability, releasabilityShape } from './releasability.ts';
import { type TlpLevel, tlpOfId } from './tlp.ts';

/** Gives the marking-definition object of an id, or undefined when the reader does not hold it. */
export type MarkingLookup = (id: string) => RecordObject | undefined;

/** A marking as far as the release of a record depends on it; `unknown` is every marking nobody here can obey. */
export type Marking =
  | { readonly kind: 'tlp'; readonly id: string; readonly level: TlpLevel }
  | { readonly kind: 'releasability'; readonly id: string; readonly value: Releasability }
  | { readonly kind: 'admiralty'; readonly id: string; readonly value: Admiralty }
  | { readonly kind: 'unknown'; readonly id: string };

/** Reads one marking by its id. */
export function readMarking(id: string, lookup: MarkingLookup): Marking {
  const level = tlpOfId(id);
  if (level) return { kind: 'tlp', id, level };
  const unknown = { kind: 'unknown', id } as const;
  const definition = lookup(id);
  if (definition?.['type'] !== 'marking-definition' || definition['id'] !== id) return unknown;
  const extensions = definition['extensions'];
  // Words of a `statement` marking may hold a condition no program can obey.
  if ('definition' in definition || 'definition_type' in definition) return unknown;
  if (typeof extensions !== 'object' || extensions === null) return unknown;
  const found = Object.entries(extensions).filter(([name]) => name !== ORIGIN_EXTENSION);
  const [name, value] = found[0] ?? [];
  if (found.length !== 1) return unknown;
  if (name === RELEASABILITY_EXTENSION) {
    const read = releasabilityShape.safeParse(value);
    return read.success ? { kind: 'releasability', id, value: read.data } : unknown;
  }
  if (name === ADMIRALTY_EXTENSION) {
    const read = admiraltyShape.safeParse(value);
    return read.success ? { kind: 'admiralty', id, value: read.data } : unknown;
  }
  return unknown;
}

/** All markings of an object, each once. Granular ones count for the whole: a part cannot be sent without the rest. */
export function markingsOf(object: RecordObject, lookup: MarkingLookup): readonly Marking[] {
  const ids = new Set<unknown>(listOf(object['object_marking_refs']));
  // A definition must not refer to itself (STIX 2.1 §7.2.1), and yet its conditions are for those it releases to.
  const itself = definitionId(object);
  if (itself !== undefined) ids.add(itself);
  for (const granular of listOf(object['granular_markings'])) {
    const ref = typeof granular === 'object' && granular !== null ? (granular as RecordObject)['marking_ref'] : '';
    if (ref !== undefined) ids.add(ref);
  }
  const known: MarkingLookup = (id) => (id === itself ? object : lookup(id));
  return [...ids].map((id) => (typeof id === 'string' ? readMarking(id, known) : { kind: 'unknown', id: String(id) }));
}

function definitionId({ type, id }: RecordObject): string | undefined {
  return type === 'marking-definition' && typeof id === 'string' && tlpOfId(id) === undefined ? id : undefined;
}

/** A property that is there but no list is kept as one broken entry: it must restrict, not vanish. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [null];
}
