import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort, startNode } from './real-node.ts';

describe('one data directory and two nodes', () => {
  let data: string;
  before(async () => {
    data = await mkdtemp(join(tmpdir(), 'mithaq-two-'));
  });
  after(() => rm(data, { recursive: true, force: true }));

  it('refuses the second with a clear message, leaves the first unharmed, and frees the place after kill -9', async () => {
    const port = await freePort();
    const first = startNode(data, port);
    await first.ready();
    const second = startNode(data, await freePort());
    assert.equal(await second.ended, 1);
    assert.match(second.said(), new RegExp(`Another node is running on the same data directory: ${data}`));
    assert.match(second.said(), /مجلد البيانات نفسه/);
    assert.equal((await first.ask('/api/v1/audit/verify')).status, 200);

    const neighbour = startNode(join(data, 'other'), port);
    assert.equal(await neighbour.ended, 1);
    assert.match(neighbour.said(), new RegExp(`Port ${port} is in use`));

    await first.kill('SIGKILL');
    const third = startNode(data, await freePort());
    await third.ready();
    assert.equal((await third.ask('/api/v1/audit/verify')).status, 200);
    assert.equal(await third.kill('SIGTERM'), 0);
  });
});
