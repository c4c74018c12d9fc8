import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, type RealNode, startNode } from './real-node.ts';

const rounds = Number(process.env['MITHAQ_KILL_ROUNDS'] ?? '1');

let data: string;
before(async () => {
  data = await mkdtemp(join(tmpdir(), 'mithaq-kill-'));
});
after(() => rm(data, { recursive: true, force: true }));

/** Four at once, each write as soon as the last was acknowledged, until the node is gone. A question to the log is a write. */
async function writeUntilGone(node: RealNode, round: number, acknowledged: string[]): Promise<void> {
  const writer = async (lane: number): Promise<void> => {
    for (let n = 0; ; n += 1) {
      const mark = `round-${round}-${lane}-${n}`;
      const answer = await node.ask(`/api/v1/audit?limit=1&actor=${mark}`).catch(() => undefined);
      if (answer === undefined) return;
      if (answer.status === 200) acknowledged.push(mark);
    }
  };
  await Promise.all([0, 1, 2, 3].map(writer));
}

it(`finds every acknowledged write after ${rounds} rounds of kill -9 in the middle of writes`, async (t) => {
  const acknowledged: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const node = startNode(data, await freePort());
    await node.ready();
    const writing = writeUntilGone(node, round, acknowledged);
    await sleep(300 + ((round * 377) % 900));
    await node.kill('SIGKILL');
    await writing;
  }
  const node = startNode(data, await freePort());
  await node.ready();
  const verdict: unknown = await (await node.ask('/api/v1/audit/verify')).json();
  const log = await (await node.ask('/api/v1/audit/export')).text();
  const found = new Set(log.match(/round-\d+-\d+-\d+/g));
  const lost = acknowledged.filter((mark) => !found.has(mark));
  assert.equal(await node.kill('SIGTERM'), 0);
  t.diagnostic(`${rounds} rounds, ${acknowledged.length} acknowledged, ${found.size} found, ${lost.length} lost`);
  assert.ok(acknowledged.length > rounds * 4);
  assert.deepEqual(lost, []);
  assert.equal(verdict !== null && typeof verdict === 'object' && 'ok' in verdict && verdict.ok, true);
});
