import { Readable } from 'node:stream';
import { type Act, type Call, type Download, need } from '#base';
import { bundleLines, publicReader, readRecords } from '#exchange';
import { statementsFor } from '../projection/statements-for.ts';
import { dayOf } from '../rules/days.ts';

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
  const { lines, shown } = await bundleLines(act, records, day);
  await act.audit({ action: 'pact.public-log.read', objects: [], detail: { day, records: shown } });
  return lines;
}
