import { type Act, commonFault } from '#base';
import { HASH_SIZE } from '#records';
import type { ArchivedRecord } from '../archived-record.ts';
import { readPublicLogs } from '../public-log.ts';
import type { BundledLog, BundleHead } from './public-bundle.ts';

/**
 * The lines of a bundle of these public records up to a day, with the logs they stand in and the trust list. A record that
 * no checkpoint held here reaches so far waits for the next bundle: `waiting` has the first such place of each log. Error: `not-found` before this node joined an alliance.
 */
export async function bundleLines(
  act: Pick<Act, 'tx' | 'audit'>,
  records: readonly ArchivedRecord[],
  day: string,
): Promise<{ lines: string[]; shown: number; waiting: ReadonlyMap<string, number> }> {
  // The logs are read after the records: whatever the records say, the logs say at least as much.
  const furthest = new Map<string, number>();
  for (const { origin, logIndex } of records) furthest.set(origin, Math.max(logIndex, furthest.get(origin) ?? 0));
  const found = await readPublicLogs(act, new Map([...furthest].sort(([a], [b]) => (a < b ? -1 : 1))));
  if (found === undefined) throw commonFault('not-found');
  const logs = found.logs.map(({ origin, checkpoint, leaves }) => ({
    origin,
    checkpoint,
    leaves: base64Lines(leaves),
  }));
  const head: BundleHead = { type: 'mithaq-public-log', v: 1, day, trust: found.trust, logs };
  const reached = new Map(logs.map((log: BundledLog) => [log.origin, log.leaves.length]));
  const shown = records
    .filter(({ origin, logIndex }) => logIndex < (reached.get(origin) ?? 0))
    .toSorted((a, b) => (a.origin === b.origin ? a.logIndex - b.logIndex : a.origin < b.origin ? -1 : 1));
  const lines = [
    `${JSON.stringify(head)}\n`,
    // A body may be written over several lines; white space between its members is not signed.
    ...shown.map(({ body }) => `${body.includes('\n') ? JSON.stringify(JSON.parse(body)) : body}\n`),
  ];
  const waiting = new Map<string, number>();
  for (const { origin, logIndex } of records)
    if (logIndex >= (reached.get(origin) ?? 0))
      waiting.set(origin, Math.min(logIndex, waiting.get(origin) ?? logIndex));
  return { lines, shown: shown.length, waiting };
}

function base64Lines(leaves: Buffer): string[] {
  const lines: string[] = [];
  for (let at = 0; at < leaves.length; at += HASH_SIZE)
    lines.push(leaves.subarray(at, at + HASH_SIZE).toString('base64'));
  return lines;
}
