import { hash } from 'node:crypto';
import { canonical } from '../canonical/canonical.ts';
import { fromBase64url, toBase64url } from './base64.ts';
import type { SigningKey } from './key.ts';
import { type Statement, signStatement, statementLeaf } from './statement.ts';

/** Our extension-definition for origin, signature and place in the log; see kinds/origin.ts. */
export const ORIGIN_EXTENSION = 'extension-definition--b2dcf785-19ec-4bf7-9c98-346e513d742e';

/** A STIX object, as far as sealing looks at it. */
export type RecordObject = Readonly<Record<string, unknown>>;

/** What the origin extension carries beside the object (a STIX property-extension). */
export interface OriginExtension {
  readonly extension_type: 'property-extension';
  readonly origin: string;
  readonly key_id: string;
  readonly log_index: number;
  /** 16 random bytes, base64url: without them nobody can guess a content from its commitment. */
  readonly salt: string;
  readonly signature: string;
  /** Only where the object has neither `modified` nor `created`: when this version was published. */
  readonly published?: string;
}

/** An object taken out of its seal. Nothing is verified yet but the shapes; `bare` is what was signed. */
export interface Opened {
  readonly statement: Statement;
  readonly signature: string;
  readonly keyId: string;
  readonly salt: string;
  readonly leafHash: Buffer;
  readonly bare: RecordObject;
}

/** Why an object has no seal to open: it carries none, or the extension is not of its shape (`where`: JSON pointer). */
export interface SealRefusal {
  readonly code: 'not-sealed' | 'seal-malformed';
  readonly where: string;
}

/** How an object is to be sealed: whose, by which key, at which place in the log, with which 16 random bytes. */
export interface Sealing {
  readonly origin: string;
  readonly key: SigningKey;
  readonly index: number;
  readonly salt: Uint8Array;
  /** When it is published: taken only for objects without `modified` and `created` (observables), required for them. */
  readonly published?: string;
}

/**
 * Seals one version of a record: commitment, statement, signature, and the extension that carries them. The object is
 * not changed; a seal it already has is replaced. Throws TypeError where the object has no id or no version time.
 */
export function seal(object: RecordObject, sealing: Sealing): RecordObject {
  if (sealing.salt.length !== 16) throw new TypeError('seal: a salt has 16 bytes');
  const bare = withoutSeal(object);
  if ('extensions' in bare && !isRecord(bare['extensions'])) throw new TypeError('seal: extensions are no dictionary');
  const own = bare['modified'] ?? bare['created'];
  const modified = own ?? sealing.published;
  if (typeof bare['id'] !== 'string' || typeof modified !== 'string')
    throw new TypeError('seal: the object has no id, or neither a version nor a time of publication');
  const { origin, index, key } = sealing;
  const statement: Statement = {
    v: 1,
    origin,
    index,
    id: bare['id'],
    modified,
    content: commitment(bare, sealing.salt),
  };
  const extension: OriginExtension = {
    extension_type: 'property-extension',
    origin,
    key_id: key.id,
    log_index: index,
    salt: toBase64url(sealing.salt),
    signature: signStatement(statement, key),
    ...(own === undefined ? { published: modified } : {}),
  };
  return { ...bare, extensions: { ...extensionsOf(bare), [ORIGIN_EXTENSION]: extension } };
}

/** Takes a sealed object apart and rebuilds the statement its signature must fit; see `verifyStatement`. */
export function open(object: RecordObject): Opened | SealRefusal {
  const at = `/extensions/${ORIGIN_EXTENSION}`;
  const extension = extensionsOf(object)?.[ORIGIN_EXTENSION];
  if (extension === undefined) return { code: 'not-sealed', where: '/extensions' };
  if (!isRecord(extension)) return { code: 'seal-malformed', where: at };
  const { extension_type: type, origin, key_id: keyId, log_index: index, salt, signature, published } = extension;
  const salted = typeof salt === 'string' ? fromBase64url(salt, 16) : undefined;
  if (type !== 'property-extension') return { code: 'seal-malformed', where: `${at}/extension_type` };
  if (typeof origin !== 'string') return { code: 'seal-malformed', where: `${at}/origin` };
  if (typeof keyId !== 'string') return { code: 'seal-malformed', where: `${at}/key_id` };
  if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0)
    return { code: 'seal-malformed', where: `${at}/log_index` };
  if (typeof salt !== 'string' || !salted) return { code: 'seal-malformed', where: `${at}/salt` };
  if (typeof signature !== 'string') return { code: 'seal-malformed', where: `${at}/signature` };
  const bare = withoutSeal(object);
  const own = bare['modified'] ?? bare['created'];
  // One place for the time: an object with a version of its own must not carry a second one beside it, unsigned.
  if ((own === undefined) !== (published !== undefined)) return { code: 'seal-malformed', where: `${at}/published` };
  const modified = own ?? published;
  if (typeof modified !== 'string') return { code: 'seal-malformed', where: '/modified' };
  if (typeof bare['id'] !== 'string') return { code: 'seal-malformed', where: '/id' };
  const statement: Statement = { v: 1, origin, index, id: bare['id'], modified, content: commitment(bare, salted) };
  return { statement, signature, keyId, salt, leafHash: statementLeaf(statement), bare };
}

/** The object as it was before sealing: without the origin extension, and without `extensions` if that empties it. */
export function withoutSeal(object: RecordObject): RecordObject {
  const extensions = extensionsOf(object);
  if (extensions === undefined) return object;
  const { [ORIGIN_EXTENSION]: _seal, ...others } = extensions;
  if (Object.keys(others).length > 0) return { ...object, extensions: others };
  const { extensions: _emptied, ...bare } = object;
  return bare;
}

/** SHA-256(salt ‖ JCS(object)), base64url: shows to whoever holds salt and object that nothing was changed. */
export function commitment(bare: RecordObject, salt: Uint8Array): string {
  return hash('sha256', Buffer.concat([salt, Buffer.from(canonical(bare))]), 'base64url');
}

function extensionsOf(object: RecordObject): RecordObject | undefined {
  const extensions = object['extensions'];
  return isRecord(extensions) ? extensions : undefined;
}

const isRecord = (value: unknown): value is RecordObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
