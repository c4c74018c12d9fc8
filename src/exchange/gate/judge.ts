import type { KeyObject } from 'node:crypto';
import type { Fault } from '#base';
import {
  checkObject,
  kindFault,
  type MarkingLookup,
  markingsOf,
  mayRead,
  type Opened,
  open,
  readJson,
  type RecordObject,
  type Release,
  releaseByMarkings,
} from '#records';
import { versionOf } from '../archive/index.ts';
import { gateFault } from './faults.ts';
import { jsonFault } from './json-faults.ts';
import { type GateLimits, MOST_AHEAD_MS } from './limits.ts';
import type { Trust } from './trust.ts';
import { turnedText } from './turned-text.ts';

/** An object as read: what can be said of it before its signature is checked. */
export interface Read {
  object: RecordObject;
  opened: Opened;
  /** Normalised. */
  version: string;
  key: KeyObject;
}

export interface Surroundings {
  limits: GateLimits;
  now: Date;
  trust: Trust;
  /** Whether this node knows what to do with objects of this type. */
  knows: (object: RecordObject) => boolean;
}

/** What an object says of itself, for the answer and the quarantine. */
export interface Named {
  id?: string;
  version?: string;
  origin?: string;
}

/** `opened`: the object was read, and its key alone does not hold. */
export type Step<T> = { ok: T; named: Named } | { fault: Fault; named: Named; opened?: Opened };

/**
 * Everything that can be told from the object alone, cheapest first: size, strict JSON, the MUSTs of STIX 2.1, its kind,
 * its seal, whose it is, its time, its key. The signature itself comes after.
 */
export function readObject(bytes: Uint8Array, { limits, now, trust, knows }: Surroundings): Step<Read> {
  const named: Named = {};
  const no = (fault: Fault) => ({ fault, named });
  if (bytes.length > limits.object)
    return no(gateFault('object-too-large', { limit: Math.round(limits.object / 1024) }));
  const json = readJson(bytes, { maxBytes: limits.object, maxDepth: limits.depth });
  if ('refusal' in json) return no(jsonFault(json.refusal, limits.object));
  nameIt(json.value, named);
  const turned = turnedText(bytes, json.value);
  if (turned !== undefined) return no(gateFault('text-turned', {}, [turned]));
  const { valid, errors } = checkObject(json.value);
  if (!valid)
    return no(
      gateFault(
        'breaks-must',
        { count: errors.length },
        errors.slice(0, 20).map(({ where, message }) => ({ where, reason: message })),
      ),
    );
  // What passed the MUSTs is an object with a type and an id.
  const object = json.value as RecordObject;
  if (!knows(object)) return no(gateFault('kind-unknown', { type: String(object['type']) }));
  const misshapen = kindFault(object);
  if (misshapen !== undefined)
    return no(gateFault('breaks-must', { count: 1 }, [{ where: misshapen.where, reason: misshapen.message }]));
  const opened = open(object);
  if ('code' in opened) return no(gateFault(opened.code, {}, [{ where: opened.where, reason: opened.code }]));
  const { origin, modified } = opened.statement;
  named.origin = origin;
  const creator = creatorOf(object);
  if (creator !== undefined && creator !== origin)
    return no(gateFault('creator-differs', {}, [{ where: '/created_by_ref', reason: creator }]));
  const version = versionOf(modified);
  if (version === undefined) return no(gateFault('version-too-fine', {}, [{ where: '/modified', reason: modified }]));
  named.version = version;
  if (Date.parse(modified) > now.getTime() + MOST_AHEAD_MS)
    return no(gateFault('from-the-future', { version: modified }, [{ where: '/modified', reason: modified }]));
  const key = trust.recordKey(origin, opened.keyId, modified);
  if (typeof key === 'string') {
    const fault = gateFault(key, {}, [{ where: '/extensions', reason: opened.keyId }]);
    return { fault, named, opened };
  }
  return { ok: { object, opened, version, key }, named };
}

/** An observable names no creator; whatever else must, and an identity that names itself is its own. */
function creatorOf(object: RecordObject): string | undefined {
  const creator = object['created_by_ref'];
  if (typeof creator === 'string') return creator;
  if (object['created'] === undefined) return undefined;
  return object['type'] === 'identity' ? String(object['id']) : '';
}

function nameIt(value: unknown, named: Named): void {
  if (typeof value !== 'object' || value === null) return;
  const { id, modified } = value as RecordObject;
  if (typeof id === 'string') named.id = id.slice(0, 300);
  if (typeof modified === 'string') named.version = modified.slice(0, 40);
}

/** Who may read it, from its markings, or why it is not taken. */
export function releaseFor(
  { opened, object }: Read,
  own: string | undefined,
  lookup: MarkingLookup,
): { release: Release } | { fault: Fault } {
  const { origin } = opened.statement;
  const markings = markingsOf(object, lookup);
  for (const marking of markings) {
    if (marking.kind !== 'unknown') continue;
    const here = marking.id === object['id'] || lookup(marking.id) !== undefined;
    const code = here ? 'marking-refused' : 'marking-unknown';
    return { fault: gateFault(code, {}, [{ where: '/object_marking_refs', reason: marking.id }]) };
  }
  const release = releaseByMarkings(markings, origin);
  if (own === undefined || !mayRead(release, own)) return { fault: gateFault('not-released-to-us') };
  return { release };
}
