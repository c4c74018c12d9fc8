import { readJson } from '#records';
import { timestampOf } from '../archive/index.ts';
import { momentOf } from './timestamp.ts';

/** What a plain collection keeps of an object beside its text. */
export interface PlainObject {
  id: string;
  type: string;
  spec: string;
  /** Normalised; undefined where the object says none (STIX 2.1 §3.1: observables have no `modified`). */
  version?: string;
  versionText?: string;
  body: string;
}

export interface Unreadable {
  id: string;
  version: string;
  problem: string;
}

const idShape = /^[a-z0-9][a-z0-9-]{2,249}--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const largestObject = 1024 * 1024;

/** Reads one object's own bytes; what is wrong with it instead, in words for machines. */
export function readPlainBytes(bytes: Uint8Array): PlainObject | Unreadable {
  const read = readJson(bytes, { maxBytes: largestObject, maxDepth: 64 });
  if ('refusal' in read) return { id: '', version: '', problem: read.refusal.message };
  const object = read.value;
  if (typeof object !== 'object' || object === null || Array.isArray(object))
    return { id: '', version: '', problem: 'object' };
  const plain = readPlainObject({ ...object }, Buffer.from(bytes).toString('utf8'));
  if (typeof plain !== 'string') return plain;
  const { id, modified, created } = object as Readonly<Record<string, unknown>>;
  return { id: shown(id), version: shown(modified ?? created), problem: plain };
}

const shown = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');

/**
 * Reads what a collection must know of an object (TAXII 2.1 §3.4.1): id, type, version (`modified`, else `created`) and
 * specification version (absent: 2.0, as STIX 2.0 had no such property). What is wrong instead, in a word.
 */
export function readPlainObject(object: Readonly<Record<string, unknown>>, body: string): PlainObject | string {
  const { id, type, modified, created } = object;
  if (typeof id !== 'string' || !idShape.test(id)) return 'id';
  if (typeof type !== 'string' || !id.startsWith(`${type}--`)) return 'type';
  const spec = object['spec_version'] ?? '2.0';
  if (typeof spec !== 'string' || !/^\d{1,3}\.\d{1,3}$/.test(spec)) return 'spec_version';
  const versionText = modified ?? created;
  if (versionText === undefined) return { id, type, spec, body };
  const at = typeof versionText === 'string' ? momentOf(versionText) : undefined;
  if (typeof versionText !== 'string' || at === undefined) return modified === undefined ? 'created' : 'modified';
  return { id, type, spec, body, versionText, version: timestampOf(at) };
}
