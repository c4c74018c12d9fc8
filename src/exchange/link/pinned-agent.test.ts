import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { TLSSocket } from 'node:tls';
import { makeTlsCertificate, type TlsCertificate } from '../members/tls-certificate.ts';
import { askPeer } from './ask-peer.ts';
import { PinnedAgent, pinOfPeer, WrongCertificate } from './pinned-agent.ts';

/** A peer, and somebody between: what is sent goes only to the holder of the pinned certificate. */
describe('a connection to a peer', () => {
  let [ours, theirs, other]: TlsCertificate[] = [];
  let endpoint: URL;
  let server: ReturnType<typeof createServer>;
  let requests = 0;
  let seen: string | undefined;
  before(async () => {
    [ours, theirs, other] = await Promise.all(
      ['ours', 'theirs', 'other'].map((name) => makeTlsCertificate(name, new Date())),
    );
    assert.ok(theirs);
    const options = { cert: theirs.certificate, key: theirs.privateKey, requestCert: true, rejectUnauthorized: false };
    server = createServer(options, (request, response) => {
      requests += 1;
      seen = pinOfPeer(request.socket as TLSSocket);
      if (request.url === '/large') return void response.end(Buffer.alloc(100_000));
      if (request.url === '/never') return;
      if (request.url === '/cut') {
        response.write('half');
        return void setTimeout(() => response.destroy(), 20);
      }
      response.end('heard');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    endpoint = new URL(`https://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = async (pins: readonly string[], path = '/', within = 5000) => {
    assert.ok(ours);
    const own = ours;
    const agent = new PinnedAgent({ own: () => own, pins: () => pins, connectWithin: 5000 });
    try {
      return await askPeer(agent, endpoint, { method: 'POST', path, body: 'a secret', limit: 10_000, within });
    } finally {
      agent.destroy();
    }
  };

  it('carries what is asked to the holder of the pinned certificate, and shows ours', async () => {
    const answer = await ask([theirs?.sha256 ?? '']);
    assert.deepEqual([answer.status, answer.body.toString()], [200, 'heard']);
    assert.equal(seen, ours?.sha256);
  });

  it('lets not one byte of a request out to another certificate, or where none is pinned', async () => {
    const before = requests;
    await assert.rejects(ask([other?.sha256 ?? '']), WrongCertificate);
    await assert.rejects(ask([]), WrongCertificate);
    assert.equal(requests, before);
  });

  it('gives up on an answer that is too large, that does not come, or that is cut off', async () => {
    const pins = [theirs?.sha256 ?? ''];
    await assert.rejects(ask(pins, '/large'), /larger than 10000/);
    await assert
      .rejects(ask(pins, '/never', 100), { name: 'AbortError' })
      .catch(() => assert.rejects(ask(pins, '/never', 100), { name: 'TimeoutError' }));
    await assert.rejects(ask(pins, '/cut'), /aborted|cut off/);
  });
});
