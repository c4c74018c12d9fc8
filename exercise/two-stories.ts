import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Desk, deskOf } from './alliance.ts';
import { draftIndicator, letLeave, logSeen, untilHere } from './desk-acts.ts';
import type { Timeline } from './timeline.ts';
import { until } from './until.ts';
import { words } from './words.ts';

/**
 * A state that lies with its own keys: it runs on a copy of its folder and tells `believer` one story, while the others
 * are kept away; then it goes back to the folder as it was and tells another at the same place of its log.
 */
export async function tellTwoStories(
  timeline: Timeline,
  { liar, believer, other, folder }: { liar: Desk; believer: Desk; other: Desk; folder: string },
): Promise<void> {
  const { state, member } = liar;
  const copy = join(folder, 'copy');
  const before = (await logSeen(believer, member)).size;
  await state.stop();
  await cp(state.site.data, copy, { recursive: true });
  other.state.wire.bar(state.site.address);
  state.wire.bar(other.state.site.address);
  await state.start(copy);
  const first = await letLeave(
    await deskOf(state, member),
    await draftIndicator(await deskOf(state, member), 'The first story', 'members'),
  );
  timeline.happened('lies', words.lies, { to: believer.state.site.code }, state.site.code);
  await untilHere(believer, first.find((id) => id.startsWith('indicator--')) ?? '');
  await until(
    'the first story stands in the believer’s copy of the log',
    async () => (await logSeen(believer, member)).size > before,
  );
  await state.stop();
  other.state.wire.letIn(state.site.address);
  state.wire.letIn(other.state.site.address);
  await state.start();
  const again = await deskOf(state, member);
  await letLeave(again, await draftIndicator(again, 'The other story', 'members'));
  timeline.happened('lies-again', words.liesAgain, {}, state.site.code);
  const found = await caught(believer, member);
  timeline.happened('contradiction-found', words.caught, { contradiction: found.kind }, believer.state.site.code);
  await auditOffline(believer, found.id, folder);
  timeline.happened('proof-audited', words.audited, {}, believer.state.site.code);
}

async function caught({ custodian }: Desk, member: string): Promise<{ id: string; kind: string }> {
  let found: { id: string; kind: string } | undefined;
  await until('the contradiction is found', async () => {
    const { items } = await custodian.exchangeContradictions({});
    found = items.find(({ origin }) => origin === member);
    return found !== undefined;
  });
  if (found === undefined) throw new Error('no contradiction');
  return found;
}

/** As an outsider would: one file, the trust list, and no node. */
async function auditOffline({ custodian }: Desk, id: string, folder: string): Promise<void> {
  const proof = await custodian.exchangeContradictionProof({ params: { id } });
  const { list, fingerprint } = await custodian.trustList({});
  const [file, trust] = [join(folder, 'contradiction.json'), join(folder, 'trust-list.json')];
  await writeFile(file, await new Response(proof as Blob).text());
  await writeFile(trust, list);
  const program = join(import.meta.dirname, '../src/node/cli/main.ts');
  const args = [program, 'log', 'audit', file, '--trust', trust, '--fingerprint', fingerprint];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the proof does not hold: ${said}`);
}
