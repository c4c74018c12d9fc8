import { canonical } from '../canonical/canonical.ts';
import { objectShapes } from '../stix/objects.ts';
import { uuid5 } from './uuid5.ts';
import { isJson, type Json } from './walk.ts';

/** The namespace of identifiers derived from content (section 2.9). */
const NAMESPACE = '00abedb4-aa42-466c-9c01-fed23315a9b7';

const preferredHashes = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512'];

/**
 * The identifier of an observable by the default way of STIX 2.1, sections 2.9 and 3.4: UUIDv5 over the canonical JSON
 * of its contributing properties, one hash of several. None where nothing contributes: such objects get a random one.
 */
export function deterministicId(object: Json): string | undefined {
  const declared = typeof object.type === 'string' ? objectShapes.get(object.type) : undefined;
  if (declared?.family !== 'sco') return undefined;
  const contributing: Record<string, unknown> = {};
  for (const name of declared.idFrom) {
    if (Object.hasOwn(object, name)) contributing[name] = name === 'hashes' ? oneHash(object[name]) : object[name];
  }
  if (Object.keys(contributing).length === 0) return undefined;
  return `${declared.type}--${uuid5(NAMESPACE, canonical(contributing))}`;
}

function oneHash(hashes: unknown): unknown {
  if (!isJson(hashes)) return hashes;
  const name = preferredHashes.find((one) => Object.hasOwn(hashes, one)) ?? Object.keys(hashes).sort()[0];
  return name === undefined ? {} : { [name]: hashes[name] };
}
