import type { KeyObject } from 'node:crypto';
import {
  defaultJsonLimits,
  keyAt,
  keyOf,
  kindFault,
  open,
  type Opened,
  readJson,
  readPublicKey,
  type RecordObject,
  releaseOf,
  same,
  type TrustList,
  verifyStatement,
} from '#records';
import { versionOf } from '../archive/index.ts';
import type { ArchivedRecord } from '../archived-record.ts';
import type { Axis } from '../kinds.ts';
import type { CheckedLog } from './check-log.ts';
import { type EditionFinding, finding, type FindingCode } from './findings.ts';

/** What a record is held to. */
export interface RecordCheck {
  list: TrustList;
  logs: ReadonlyMap<string, CheckedLog>;
  /** Keys already read, by holder and id: reading one takes longer than one check. */
  keys: Map<string, KeyObject | undefined>;
  /** The last day that counts. */
  day: string;
  of: EditionContent;
}

/** Which records an edition is made of. */
export interface EditionContent {
  readonly axis: Axis;
  /** Whether a record has its place in the edition. */
  belongs(record: ArchivedRecord, object: RecordObject): boolean;
}

/** A record that holds. */
export interface CheckedRecord {
  readonly record: ArchivedRecord;
  /** The whole object. */
  readonly object: RecordObject;
  readonly place: string;
}

/**
 * Holds one record to its signature, its state's key and log, its marking, and its kind. Nobody needs to be asked: all of
 * it stands in the edition.
 */
export function checkRecord(line: string, where: string, check: RecordCheck): CheckedRecord | EditionFinding {
  const no = (code: FindingCode, reason: string = ''): EditionFinding => finding(code, where, reason);
  const read = readJson(Buffer.from(line), defaultJsonLimits);
  if ('refusal' in read) return no('record-unreadable', read.refusal.code);
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    return no('record-unreadable', 'not an object');
  const object = read.value as RecordObject;
  const misshapen = kindFault(object);
  if (misshapen !== undefined) return no('record-unreadable', misshapen.where);
  const opened = open(object);
  if ('code' in opened) return no('record-unreadable', opened.code);
  const { statement } = opened;
  if (object['created_by_ref'] !== statement.origin) return no('record-unreadable', '/created_by_ref');
  const version = versionOf(statement.modified);
  if (version === undefined) return no('record-unreadable', '/modified');
  if (version.slice(0, 10) > check.day) return no('record-after-the-day');
  const refused = checkSeal(opened, check);
  if (refused !== undefined) return no(...refused);
  if (releaseOf(object, () => undefined).readers !== 'public') return no('record-not-public');
  const record = archived(object, opened, version, line, check.of.axis);
  if (!check.of.belongs(record, object)) return no('record-out-of-place', record.type);
  return { record, object, place: `${statement.origin} ${statement.index}` };
}

function checkSeal(
  { statement, keyId, signature, leafHash }: Opened,
  { list, logs, keys, day }: RecordCheck,
): [FindingCode, string] | undefined {
  const { origin, index, modified } = statement;
  const name = `${origin} ${keyId}`;
  if (!keys.has(name)) keys.set(name, readPublicKey(keyOf(list, origin, keyId)?.public ?? ''));
  const key = keys.get(name);
  if (key === undefined) return ['record-key-not-valid', 'unknown'];
  if (!verifyStatement(statement, signature, key)) return ['signature-wrong', ''];
  const log = logs.get(origin);
  if (log === undefined) return ['not-in-the-log', 'no log'];
  const leaf = log.leaves[index];
  if (leaf === undefined || !same(leaf, leafHash)) return ['not-in-the-log', String(index)];
  const said = keyAt(list, origin, keyId, 'record', modified, log.witnessedAt);
  // A version may be older than the key that seals it: an older object published only later.
  const standing = said === 'not-yet' ? keyAt(list, origin, keyId, 'record', `${day}T23:59:59Z`) : said;
  return standing === 'valid' ? undefined : ['record-key-not-valid', standing];
}

/** As a node would hold it; its number is given by its place in the edition, later. */
function archived(
  object: RecordObject,
  { statement }: Opened,
  version: string,
  body: string,
  axis: Axis,
): ArchivedRecord {
  return {
    seq: 0,
    added: 0,
    id: statement.id,
    version,
    type: String(object['type']),
    axis,
    origin: statement.origin,
    own: false,
    revoked: object['revoked'] === true,
    logIndex: statement.index,
    body,
  };
}
