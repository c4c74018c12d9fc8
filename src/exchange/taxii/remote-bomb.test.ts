import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openTestDoor } from './invented.ts';
import { pullSubscription } from './pull-subscription.ts';

const MEBIBYTE = 2 ** 20;

describe('a server that answers with a packed envelope', () => {
  /** A subscription to a server that says this, packed, whatever it is asked; and what came of one pull. */
  async function pulled(body: Buffer) {
    const packed = gzipSync(body);
    const server = createServer((_, reply) => {
      reply.writeHead(200, { 'content-type': 'application/taxii+json;version=2.1', 'content-encoding': 'gzip' });
      reply.end(packed);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await using door = await openTestDoor();
    const collection = (await door.feed({ read: true })).split('/').at(-1) ?? '';
    const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
    const fields = { title: 'National CERT', apiRoot, remote: 'iocs', collection };
    const { id = '' } = await door.manage('POST', '/taxii/subscriptions', fields);
    const before = process.memoryUsage().rss;
    await pullSubscription(door.call, id, { secret: door.deps.secret }).catch(() => {});
    const grown = (process.memoryUsage().rss - before) / MEBIBYTE;
    server.close();
    server.closeAllConnections();
    const { subscriptions } = (await door.manage('GET', '/taxii/subscriptions')) as unknown as {
      subscriptions: { objects: number; problem?: { code: string } }[];
    };
    return { grown, ...subscriptions[0] };
  }

  it('is read where it is no more than anybody may send', async () => {
    const object = { type: 'malware', id: 'malware--10000000-0000-4000-8000-000000000001', is_family: false };
    const whole = { ...object, spec_version: '2.1', created: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00Z' };
    const { objects, problem } = await pulled(Buffer.from(JSON.stringify({ objects: [whole] })));
    assert.deepEqual([objects, problem], [1, undefined]);
  });

  it('is given up where it unpacks to more', async () => {
    const { grown, objects, problem } = await pulled(Buffer.alloc(512 * MEBIBYTE, ' '));
    assert.equal(objects, 0);
    assert.match(problem?.code ?? '', /large/);
    assert.ok(grown < 400, `it took ${Math.round(grown)} MiB`);
  });
});
