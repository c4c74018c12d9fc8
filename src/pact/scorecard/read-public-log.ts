import { Readable } from 'node:stream';
import { type Act, type Call, commonFault, type Download, need } from '#base';
import { publicReader, readPublicLogs, readRecords } from '#exchange';
import { HASH_SIZE } from '#records';
import { statementsFor } from '../projection/statements-for.ts';
import { dayOf } from '../rules/days.ts';
import type { BundledLog, BundleHead } from './public-bundle.ts';

/**
 * The public log of the pact up to a day (right `pact.read`): of whoever asks, only what everybody may read is given. A
 * record that no checkpoint held here reaches so far waits for the next edition. Error: `not-found` before this node
 * joined an alliance.
 */
export async function givePublicLog(call: Call, { day }: { day?: string | undefined }): Promise<Download> {
  need(call.actor, 'pact.read');
  const until = day ?? call.clock.now().toISOString().slice(0, 10);
  const lines = await call.transact((act) => linesUntil(act, until));
  return { fileName: `mithaq-pact-${until}.jsonl`, stream: Readable.from(lines, { objectMode: false }) };
}

async function linesUntil(act: Act, day: string): Promise<string[]> {
  const statements = await statementsFor(act, publicReader, { versions: 'all' });
  const counting = statements.filter(({ version }) => dayOf(version) <= day);
  const records = [
    ...(
      await readRecords(
        act,
        publicReader,
        counting.map(({ seq }) => seq),
      )
    ).values(),
  ];
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
    .sort((a, b) => (a.origin === b.origin ? a.logIndex - b.logIndex : a.origin < b.origin ? -1 : 1));
  await act.audit({ action: 'pact.public-log.read', objects: [], detail: { day, records: shown.length } });
  return [
    `${JSON.stringify(head)}\n`,
    // A body may be written over several lines; white space between its members is not signed.
    ...shown.map(({ body }) => `${body.includes('\n') ? JSON.stringify(JSON.parse(body)) : body}\n`),
  ];
}

function base64Lines(leaves: Buffer): string[] {
  const lines: string[] = [];
  for (let at = 0; at < leaves.length; at += HASH_SIZE)
    lines.push(leaves.subarray(at, at + HASH_SIZE).toString('base64'));
  return lines;
}
