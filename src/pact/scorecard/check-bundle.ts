import type { RecordObject, TrustList } from '#records';
import type { Statement } from '../projection/statement.ts';
import { checkLog, type CheckedLog } from './check-log.ts';
import { type CheckedRecord, checkRecord, type RecordCheck } from './check-record.ts';
import { checkTrust } from './check-trust.ts';
import { RECORDS } from './file-names.ts';
import { type EditionFinding, finding } from './findings.ts';
import type { PublicBundle } from './public-bundle.ts';

/** A bundle of which every record holds. */
export interface CheckedBundle {
  readonly day: string;
  readonly list: TrustList;
  /** By origin. */
  readonly logs: ReadonlyMap<string, CheckedLog>;
  /** Every version that is public, in the order of time; the same in every edition whatever node wrote it. */
  readonly statements: readonly Statement[];
  /** The whole objects, by `seq` of their statement. */
  readonly objects: ReadonlyMap<number, RecordObject>;
}

/**
 * Checks a bundle: the trust list by its signatures (and its fingerprint, where one is given), each log by its checkpoint,
 * each record by its signature and its place in the log. Pure, and needs nothing but the bundle.
 */
export function checkBundle(bundle: PublicBundle, pinned?: string): CheckedBundle | EditionFinding[] {
  const list = checkTrust(bundle.trust, pinned);
  if ('code' in list) return [list];
  const found: EditionFinding[] = [];
  const logs = new Map<string, CheckedLog>();
  for (const log of bundle.logs) {
    const checked = checkLog(log, list);
    if ('code' in checked) found.push(checked);
    else logs.set(log.origin, checked);
  }
  if (found.length > 0) return found;
  const check: RecordCheck = { list, logs, keys: new Map(), day: bundle.day };
  const held: CheckedRecord[] = [];
  const places = new Set<string>();
  for (const [at, line] of bundle.records.entries()) {
    const where = `${RECORDS}:${at + 1}`;
    const record = checkRecord(line, where, check);
    if ('code' in record) found.push(record);
    else if (places.has(record.place)) found.push(finding('record-twice', where));
    else held.push(record);
    if ('place' in record) places.add(record.place);
  }
  return found.length > 0 ? found : inTime(bundle.day, list, logs, held);
}

function inTime(
  day: string,
  list: TrustList,
  logs: ReadonlyMap<string, CheckedLog>,
  held: readonly CheckedRecord[],
): CheckedBundle {
  const ordered = held.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  return {
    day,
    list,
    logs,
    statements: ordered.map(({ statement }, at): Statement => ({ ...statement, seq: at + 1 })),
    objects: new Map(ordered.map(({ object }, at) => [at + 1, object])),
  };
}

const keyOf = ({ statement: { version, origin, id } }: CheckedRecord): string => `${version} ${origin} ${id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
