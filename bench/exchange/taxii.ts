// How many objects a second a whole node takes in and gives out by TAXII 2.1, over HTTP, to one client with HTTP Basic,
// every page written into the audit log. Embedded database in a temporary directory. Prints one JSON line.
//   node bench/exchange/taxii.ts [objects = 20000]
import { performance } from 'node:perf_hooks';
import { openTestNode } from '../../src/node/testing.ts';

const objects = Number(process.argv[2] ?? 20_000);
const envelope = 500;

const node = await openTestNode({ config: { database: { kind: 'directory' }, rateLimit: 10_000_000 } });
const admin = await node.as('admin');
const make = async (path: string, body: object): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await admin(`/api/v1/taxii/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
};
const root = await make('roots', { path: '/feeds/', title: 'Feeds', pageSize: 1000 });
const collection = await make('collections', { root, title: 'Feed', kind: 'plain' });
const grants = [{ collection, read: true, write: true }];
await make('accounts', { name: 'reader', password: 'password1', title: 'Reader', grants });

const headers = {
  authorization: `Basic ${Buffer.from('reader:password1').toString('base64')}`,
  accept: 'application/taxii+json;version=2.1',
};
const address = `/feeds/collections/${collection}/objects/`;
const inventedObject = (n: number) => ({
  type: 'indicator',
  spec_version: '2.1',
  id: `indicator--10000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  name: `Invented ${n}`,
  description: 'An invented indicator that is about as long as those which feeds give. '.repeat(9),
  pattern: `[url:value = 'http://invented.example/${n}']`,
  pattern_type: 'stix',
  valid_from: '2026-01-01T00:00:00Z',
});

async function ingest(): Promise<number> {
  const begin = performance.now();
  for (let from = 0; from < objects; from += envelope) {
    const body = JSON.stringify({ objects: Array.from({ length: envelope }, (_, n) => inventedObject(from + n)) });
    const sent = { ...headers, 'content-type': 'application/taxii+json;version=2.1' };
    const answer = await node.stranger(address, { method: 'POST', headers: sent, body });
    if (answer.status !== 202) throw new Error(await answer.text());
    await answer.text();
  }
  return objects / ((performance.now() - begin) / 1000);
}

/** Walks by `next`; the client reads each page as JSON, as clients do. */
async function read(limit: number): Promise<{ perSecond: number; p99Ms: number; perCpuSecond: number }> {
  const times: number[] = [];
  const [begin, cpu] = [performance.now(), process.cpuUsage()];
  let [count, next] = [0, ''];
  do {
    const asked = performance.now();
    const answer = await node.stranger(`${address}?limit=${limit}${next}`, { headers });
    const page = (await answer.json()) as { next?: string; objects: unknown[] };
    times.push(performance.now() - asked);
    count += page.objects.length;
    next = page.next === undefined ? '' : `&next=${page.next}`;
  } while (next !== '');
  if (count !== objects) throw new Error(`${count} of ${objects}`);
  times.sort((a, b) => a - b);
  const p99Ms = Math.round((times[Math.floor(times.length * 0.99)] ?? 0) * 10) / 10;
  // Node, database and client together: what one core does, however busy the machine is.
  const { user, system } = process.cpuUsage(cpu);
  const perCpuSecond = Math.round(count / ((user + system) / 1_000_000));
  return { perSecond: Math.round(count / ((performance.now() - begin) / 1000)), p99Ms, perCpuSecond };
}

const taken = Math.round(await ingest());
await read(100);
const figures = { objects, bytesEach: JSON.stringify(inventedObject(0)).length, ingestPerSecond: taken };
const given = { pagesOf100: await read(100), pagesOf500: await read(500), pagesOf1000: await read(1000) };
process.stdout.write(`${JSON.stringify({ ...figures, ...given })}\n`);
await node.close();
