import type { TrustList } from '#records';
import { checkLog, type CheckedLog } from './check-log.ts';
import { type CheckedRecord, checkRecord, type EditionContent, type RecordCheck } from './check-record.ts';
import { checkTrust } from './check-trust.ts';
import { RECORDS } from './file-names.ts';
import { type EditionFinding, finding } from './findings.ts';
import type { PublicBundle } from './public-bundle.ts';

/** A bundle of which every record holds. */
export interface HeldBundle {
  readonly day: string;
  readonly list: TrustList;
  /** By origin. */
  readonly logs: ReadonlyMap<string, CheckedLog>;
  /** Every version that is public, in the order of time; the same in every edition whatever node wrote it. */
  readonly held: readonly CheckedRecord[];
}

/**
 * Checks a bundle: the trust list by its signatures (and its fingerprint, where one is given), each log by its checkpoint,
 * each record by its signature and its place in the log. Pure, and needs nothing but the bundle.
 */
export function holdBundle(bundle: PublicBundle, of: EditionContent, pinned?: string): HeldBundle | EditionFinding[] {
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
  const check: RecordCheck = { list, logs, keys: new Map(), day: bundle.day, of };
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
  if (found.length > 0) return found;
  return { day: bundle.day, list, logs, held: held.toSorted((a, b) => compare(keyOf(a), keyOf(b))) };
}

const keyOf = ({ record: { version, origin, id } }: CheckedRecord): string => `${version} ${origin} ${id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
