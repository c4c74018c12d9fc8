// How long from a signature to where it can be read, in an alliance of 43: one real node and 42 simulated peers.
//   node bench/exchange/peers.ts [peers = 42] [seconds = 20] [records a peer and second = 0.5]
// In: each peer signs a record now and then and pushes it to the node; it counts when a person there can read it. Out: the
// node publishes a record a second; it counts when the last of the peers has it. Mutual TLS, every check on, embedded
// database in a temporary directory, all in this one process.
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { client } from '#base/client';
import { linkRoutes, memberRoutes } from '#exchange/contract';
import {
  seal,
  signingKey,
  signTrustList,
  type SigningKey,
  type TrustedMember,
  type TrustList,
  trustListFingerprint,
} from '#records';
import { askPeer } from '../../src/exchange/link/ask-peer.ts';
import { PinnedAgent } from '../../src/exchange/link/pinned-agent.ts';
import { inboxPath, taxiiType } from '../../src/exchange/link/taxii-paths.ts';
import { readMemberCard } from '../../src/exchange/members/member-card.ts';
import { makeTlsCertificate, type TlsCertificate } from '../../src/exchange/members/tls-certificate.ts';
import { openTestNode } from '../../src/node/testing.ts';
import { campaign } from '../../test/federation/invented.ts';
import { publishAt } from '../../test/federation/publish-at.ts';

const peers = Number(process.argv[2] ?? 42);
const seconds = Number(process.argv[3] ?? 20);
const rate = Number(process.argv[4] ?? 0.5);

interface Peer {
  member: TrustedMember;
  key: SigningKey;
  tls: TlsCertificate;
  server: Server;
  agent: PinnedAgent;
  next: number;
}

const names = (text: string) => ({ ar: text, en: text, fr: text });
const from = new Date(Date.now() - 3_600_000).toISOString();
const arrived = new Map<string, number>();

async function openPeer(n: number, pins: () => readonly string[]): Promise<Peer> {
  const id = `identity--${randomUUID()}`;
  const key = signingKey(randomBytes(32));
  const tls = await makeTlsCertificate(id, new Date());
  const options = { cert: tls.certificate, key: tls.privateKey, requestCert: true, rejectUnauthorized: false };
  const server = createServer(options, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.method === 'POST' && request.url === inboxPath) {
        const { objects } = JSON.parse(Buffer.concat(parts).toString()) as { objects: { id: string }[] };
        for (const object of objects) arrived.set(object.id, (arrived.get(object.id) ?? 0) + 1);
        return void response.writeHead(202, { 'content-type': taxiiType }).end('{}');
      }
      if (request.url?.startsWith('/trust/lists') === true) return void response.end('{"lists":[]}');
      if (request.url?.startsWith('/trust/proposals') === true) return void response.end('{"proposals":[]}');
      if (request.url?.startsWith('/taxii2/') === true)
        return void response.writeHead(200, { 'content-type': taxiiType }).end('{}');
      response.writeHead(404).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const code = `${String.fromCharCode(65 + Math.floor(n / 26))}${String.fromCharCode(65 + (n % 26))}`;
  const member: TrustedMember = {
    id,
    state: code,
    names: names(`State ${n}`),
    standing: 'active',
    since: from,
    log: `mithaq.example/${n}`,
    endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    contact: 'duty@mithaq.example',
    keys: [{ id: key.id, use: ['record', 'checkpoint', 'witness'], public: key.public, from }],
    tls: [tls.sha256],
  };
  return { member, key, tls, server, agent: new PinnedAgent({ own: () => tls, pins, connectWithin: 10_000 }), next: 0 };
}

await using node = await openTestNode({
  durable: true,
  config: { link: { host: '127.0.0.1', port: 0, pullSeconds: 30 } },
});
const signed = await node.as(['custodian', 'operator']);
const calls = client(
  { ...memberRoutes, ...linkRoutes },
  { base: '', fetch: (path, init) => signed(typeof path === 'string' ? path : '', init) },
);
const identity = {
  state: 'ZZ',
  names: names('The node'),
  endpoint: 'https://127.0.0.1:1',
  contact: 'duty@mithaq.example',
};
const { own } = await calls.makeIdentity({ body: identity });
const card = readMemberCard(JSON.parse(own?.card ?? '{}'));
if ('where' in card) throw new Error('no card');
const alliance = await Promise.all(Array.from({ length: peers }, (_, n) => openPeer(n, () => card.member.tls)));
const secretariat = signingKey(randomBytes(32));
const unsigned: TrustList = {
  type: 'mithaq-trust-list',
  v: 1,
  version: 1,
  previous: null,
  issued: new Date().toISOString(),
  alliance: { id: `identity--${randomUUID()}`, names: names('The alliance') },
  threshold: 1,
  secretariat: {
    id: `identity--${randomUUID()}`,
    keys: [{ id: secretariat.id, use: ['record'], public: secretariat.public, from }],
  },
  members: [card.member, ...alliance.map(({ member }) => member)],
  signatures: [],
};
const [first] = alliance;
if (first === undefined) throw new Error('no peers');
const list = {
  ...unsigned,
  signatures: [
    signTrustList(unsigned, unsigned.secretariat.id, secretariat),
    signTrustList(unsigned, first.member.id, first.key),
  ],
};
await calls.joinAlliance({ body: { list: JSON.stringify(list), fingerprint: trustListFingerprint(list), identity } });
let port: number | undefined;
while (port === undefined) {
  port = (await calls.peers({})).listening?.port;
  await sleep(100);
}
const door = new URL(`https://127.0.0.1:${port}`);

const waiting = new Map<string, number>();
const incoming: number[] = [];
const outgoing: number[] = [];
let refused = 0;
const end = performance.now() + seconds * 1000;

async function push(peer: Peer): Promise<void> {
  const time = new Date().toISOString();
  const object = {
    ...campaign(`Of ${peer.member.log}`),
    created_by_ref: peer.member.id,
    created: time,
    modified: time,
  };
  const begin = performance.now();
  const sealed = seal(object, { origin: peer.member.id, key: peer.key, index: peer.next, salt: randomBytes(16) });
  peer.next += 1;
  waiting.set(object.id, begin);
  const question = {
    path: inboxPath,
    headers: { accept: taxiiType, 'content-type': taxiiType },
    limit: 2 ** 20,
    within: 60_000,
  };
  const answer = await askPeer(peer.agent, door, {
    method: 'POST',
    body: `{"objects":[${JSON.stringify(sealed)}]}`,
    ...question,
  });
  if (answer.status !== 202) refused += 1;
}

/** Looks every 20 ms which of what is awaited stands in the archive. */
async function watch(): Promise<void> {
  while (performance.now() < end || waiting.size > 0) {
    const ids = [...waiting.keys()];
    if (ids.length > 0) {
      const found = await node.node.db
        .withTables<{ exchange_record: { id: string } }>()
        .selectFrom('exchange_record')
        .select('id')
        .where('id', 'in', ids)
        .execute();
      for (const { id } of found) {
        incoming.push(performance.now() - (waiting.get(id) ?? 0));
        waiting.delete(id);
      }
    }
    if (performance.now() > end + 60_000) break;
    await sleep(20);
  }
}

async function publishNowAndThen(): Promise<void> {
  while (performance.now() < end) {
    const object = campaign('Of the node');
    const begin = performance.now();
    await publishAt(node, [object]);
    void (async () => {
      while ((arrived.get(object.id) ?? 0) < peers && performance.now() < begin + 60_000) await sleep(10);
      outgoing.push(performance.now() - begin);
    })();
    await sleep(1000);
  }
}

const inAndOut = alliance.map(async (peer, n) => {
  await sleep((n / peers) * (1000 / rate));
  while (performance.now() < end) {
    const begin = performance.now();
    await push(peer);
    await sleep(Math.max(0, 1000 / rate - (performance.now() - begin)));
  }
});
await Promise.all([...inAndOut, watch(), publishNowAndThen()]);
await sleep(5000);

const at = (times: number[], share: number): number =>
  Math.round(
    times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN,
  );
const told = (times: number[]) => ({
  records: times.length,
  p50Ms: at(times, 0.5),
  p99Ms: at(times, 0.99),
  maxMs: at(times, 1),
});
const met = at(incoming, 0.99) <= 5000 && at(outgoing, 0.99) <= 5000 && refused === 0 && waiting.size === 0;
process.stdout.write(
  `${JSON.stringify({ peers, seconds, in: told(incoming), out: told(outgoing), refused, lost: waiting.size, goal: met ? 'met' : 'missed (p99 5 s)' })}\n`,
);
for (const { server, agent } of alliance) {
  agent.destroy();
  server.closeAllConnections();
  server.close();
}
