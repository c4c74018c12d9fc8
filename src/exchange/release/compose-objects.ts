import { type RecordObject, withoutSeal } from '#records';
import type { Draft } from './draft.ts';
import { carriedMarking } from './plain-marking.ts';
import { givenProperties } from './record-object.ts';
import { stableId } from './stable-id.ts';

/** What a draft stands on beside itself. */
export interface Ground {
  /** This state's identity id. */
  own: string;
  /** The extension that defines a type of ours; undefined for standard types. */
  definitionOf: (type: string) => string | undefined;
  /** The last version of the record it makes a new version of, without its seal. */
  base?: RecordObject | undefined;
  /** The last versions of its companions, where they were issued before. */
  bases: ReadonlyMap<string, RecordObject>;
}

/** Standard types that have no creator and no versions (STIX 2.1 §3.1: cyber-observable objects). */
const isObservable = (object: RecordObject): boolean => object['created'] === undefined;

/**
 * The bare objects that leave by a draft, the main one first: what stands here is what is signed, but for the times
 * that publishing adds. Pure: the same draft on the same ground gives the same objects.
 */
export function composeObjects(draft: Draft, ground: Ground): readonly RecordObject[] {
  if (draft.act === 'revoke' && ground.base !== undefined) return [{ ...newVersionOf(ground.base), revoked: true }];
  const marking = carriedMarking(draft.id, draft.marking, ground.own);
  const head = {
    type: draft.type,
    spec_version: '2.1',
    id: draft.objectId,
    created_by_ref: ground.own,
    ...(ground.base !== undefined && !isObservable(ground.base) && { created: ground.base['created'] }),
  };
  const main: RecordObject = {
    ...head,
    ...draft.properties,
    ...withDefinition(draft, ground),
    object_marking_refs: marking.refs,
  };
  const derived = draft.derivedFrom.map((source) => ({
    type: 'relationship',
    spec_version: '2.1',
    id: `relationship--${stableId(draft.id, `derived-from ${source}`)}`,
    created_by_ref: ground.own,
    relationship_type: 'derived-from',
    source_ref: draft.objectId,
    target_ref: source,
    object_marking_refs: marking.refs,
  }));
  const companions = draft.companions.map((companion) => {
    const before = ground.bases.get(companion.id);
    return {
      ...companion,
      spec_version: '2.1',
      created_by_ref: ground.own,
      ...(before !== undefined && { created: before['created'] }),
      ...withDefinition({ type: companion.type, properties: companion }, ground),
      object_marking_refs: marking.refs,
    };
  });
  return [main, ...marking.objects, ...companions, ...derived];
}

/** A type of ours names its definition (STIX 2.1 §7.3.2). */
function withDefinition(
  { type, properties }: Pick<Draft, 'type' | 'properties'>,
  { definitionOf }: Ground,
): { extensions?: RecordObject } {
  const definition = definitionOf(type);
  const written = properties['extensions'] as RecordObject | undefined;
  if (definition === undefined) return {};
  return { extensions: { ...written, [definition]: { extension_type: 'new-sdo' } } };
}

function newVersionOf(sealed: RecordObject): RecordObject {
  const { modified: _, ...rest } = withoutSeal(sealed);
  return rest;
}

/** How soon a request is to be answered where it does not say (Directive (EU) 2023/977 Art. 5: 8 hours, 7 days), ms. */
const answerWithin = { urgent: 8 * 3_600_000, normal: 7 * 86_400_000 } as const;

/**
 * Times for what leaves now: a new version is always later than the one before, whatever the clock says; a request that
 * names no time falls due by its urgency from now on. `bases`: what was before, by id.
 */
export function withTimes(
  objects: readonly RecordObject[],
  now: Date,
  bases: ReadonlyMap<string, RecordObject>,
): RecordObject[] {
  return objects.map((object) => ({
    ...object,
    ...laterThan(bases.get(String(object['id'])), now),
    ...(object['type'] === 'information-request' && object['due'] === undefined && { due: dueFrom(object, now) }),
  }));
}

function laterThan(base: RecordObject | undefined, now: Date): { modified?: string } {
  if (base === undefined) return {};
  const before = typeof base['modified'] === 'string' ? Date.parse(base['modified']) : 0;
  return { modified: new Date(Math.max(now.getTime(), before + 1)).toISOString() };
}

function dueFrom({ urgency }: RecordObject, now: Date): string {
  return new Date(now.getTime() + answerWithin[urgency === 'urgent' ? 'urgent' : 'normal']).toISOString();
}

/** What a person wrote in the version before: the start of the next one. */
export function writtenIn(object: RecordObject): RecordObject {
  return Object.fromEntries(Object.entries(withoutSeal(object)).filter(([name]) => !givenProperties.has(name)));
}
