import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Call, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import type { ArchivedRecord } from '#exchange';
import { recordKinds } from '#records';
import { thoughtMigrations } from '../migrations/index.ts';
import { deliverNext } from './deliver.ts';
import { listOutbox } from './list-outbox.ts';
import type { Outlet } from './outlet.ts';
import { putInOutbox } from './put-in-outbox.ts';
import { giveUpDelivery, retryDelivery } from './settle-delivery.ts';
import { webSubOutlet } from './websub-ping.ts';

const clock = handClock('2026-11-26T08:00:00Z');
const first = '2026-11-26T08:00:00.000000Z';
const dossier = (n: number, change: Partial<ArchivedRecord> = {}): ArchivedRecord => {
  const id = `dossier--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const version = change.version ?? first;
  const body = JSON.stringify({ type: 'dossier', id, created: first, modified: version });
  return {
    seq: n,
    added: n,
    id,
    version,
    type: 'dossier',
    axis: 'thought',
    origin: 'identity--1',
    own: true,
    revoked: false,
    logIndex: n,
    body,
    ...change,
  };
};

/** A receiver that tells by the key what it saw before. */
function receiver() {
  const seen = new Map<string, number>();
  const outlet: Outlet & { broken?: string } = {
    name: 'invented',
    deliver: async (_, __, key) => {
      if (outlet.broken !== undefined) throw new Error(outlet.broken);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    },
  };
  return { outlet, seen };
}

describe('the outbox of the outlets', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase(thoughtMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());
  const as = (...rights: string[]) => testCall(opened.db, testActor('editor', rights), clock);
  const call = () => as('thought.read', 'thought.edit');
  const list = () => call().transact((act) => listOutbox(act, { limit: 500 }));
  const of = async (record: ArchivedRecord) => (await list()).filter((row) => row.record === record.id);
  const put = (outlet: Outlet, record: ArchivedRecord) => call().transact((act) => putInOutbox(act, [outlet], record));
  const drain = async (outlet: Outlet) => {
    while (await deliverNext(call(), [outlet])) continue;
  };

  it('tells in three languages what is published, corrected and withdrawn, each once', async () => {
    const { outlet, seen } = receiver();
    await put(outlet, dossier(1));
    await put(outlet, dossier(1));
    await put(outlet, dossier(1, { version: '2026-11-26T09:00:00.000000Z' }));
    await put(outlet, dossier(1, { version: '2026-11-26T10:00:00.000000Z', revoked: true }));
    await put(outlet, dossier(2, { own: false }));
    await drain(outlet);
    const events = (await list()).map(({ event, state }) => `${event} ${state}`);
    assert.deepEqual(new Set(events), new Set(['published sent', 'corrected sent', 'withdrawn sent']));
    assert.deepEqual(
      [...seen.values()],
      Array.from({ length: 9 }, () => 1),
    );
  });

  it('tells a correction once, although a version and a correction record both say it, and a withdrawal too', async () => {
    const { outlet, seen } = receiver();
    const { id } = dossier(9);
    const standing = '2026-11-26T09:00:00.000000Z';
    const kind = recordKinds.find((one) => one.kind === 'correction');
    assert.ok(kind !== undefined);
    const correction = (n: number, change: Record<string, unknown>): ArchivedRecord => {
      const own = `correction--00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
      const body = JSON.stringify({ ...kind.example, id: own, dossier_ref: id, ...change });
      return { ...dossier(9), id: own, type: 'correction', version: '2026-11-26T09:30:00.000000Z', body };
    };
    await put(outlet, dossier(9, { version: standing }));
    await put(outlet, correction(1, { standing_version: '2026-11-26T09:00:00.000Z' }));
    await put(outlet, correction(2, { withdrawn: true, standing_version: undefined }));
    await put(outlet, dossier(9, { version: '2026-11-26T10:00:00.000000Z', revoked: true }));
    await drain(outlet);
    const told = (await of(dossier(9))).map(({ event, language }) => `${event} ${language}`);
    assert.equal(told.length, 6, told.join());
    assert.equal(new Set(told).size, 6);
    assert.equal(seen.size, 6);
  });

  it('puts nothing in where the record is not kept', async () => {
    const { outlet } = receiver();
    const refused = call().transact(async (act) => {
      await putInOutbox(act, [outlet], dossier(3));
      throw new Error('refused');
    });
    await assert.rejects(refused, /refused/);
    assert.deepEqual(await of(dossier(3)), []);
  });

  it('sends again under the same key what a crash left half sent', async () => {
    const { outlet, seen } = receiver();
    await put(outlet, dossier(4));
    let committed = 0;
    const dying: Call = {
      ...call(),
      transact: (work) => {
        committed += 1;
        return committed === 2 ? Promise.reject(new Error('killed')) : call().transact(work);
      },
    };
    await assert.rejects(deliverNext(dying, [outlet]), /killed/);
    await drain(outlet);
    assert.equal((await of(dossier(4))).filter(({ state }) => state === 'sending').length, 1, 'held by its lease');
    clock.pass(121_000);
    await drain(outlet);
    assert.equal(
      (await of(dossier(4))).every(({ state }) => state === 'sent'),
      true,
    );
    assert.deepEqual(
      [...seen.values()].toSorted((a, b) => a - b),
      [1, 1, 2],
      'one was sent twice, under one key',
    );
  });

  it('tries ten times, then waits for a person who retries or gives up with a reason', async () => {
    const { outlet, seen } = receiver();
    outlet.broken = 'the hub answered 503';
    await put(outlet, dossier(5));
    for (let n = 0; n < 10; n += 1, clock.pass(24 * 3_600_000)) await drain(outlet);
    const failed = await of(dossier(5));
    assert.deepEqual(
      new Set(failed.map(({ state, problem }) => `${state}: ${problem}`)),
      new Set(['failed: the hub answered 503']),
    );
    const [one, other] = failed.map(({ key }) => key);
    assert.ok(one !== undefined && other !== undefined);
    const reader = as('thought.read');
    await assert.rejects(
      reader.transact((act) => retryDelivery(act, { key: one })),
      { code: 'forbidden' },
    );
    await call().transact((act) => giveUpDelivery(act, { key: other, reason: 'The hub was taken down' }));
    await assert.rejects(
      call().transact((act) => giveUpDelivery(act, { key: other, reason: 'The hub was taken down' })),
    );
    delete outlet.broken;
    await call().transact((act) => retryDelivery(act, { key: one }));
    await drain(outlet);
    assert.deepEqual([...seen.keys()], [one]);
  });

  it('tells a hub which feeds changed, and believes no answer but a good one', async () => {
    const topics: string[] = [];
    let status = 202;
    const hub = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        topics.push(new URLSearchParams(body).get('hub.url') ?? '');
        response.writeHead(status, { location: '/elsewhere' }).end();
      });
    }).listen(0, '127.0.0.1');
    await once(hub, 'listening');
    const outlet = webSubOutlet(`http://127.0.0.1:${(hub.address() as AddressInfo).port}/`, 'https://node.example/');
    const tell = () =>
      outlet.deliver({ event: 'published', record: dossier(6).id, version: first }, 'ar', 'k', {
        recipient: '',
        call: call(),
      });
    await tell();
    assert.deepEqual(
      topics,
      ['rss', 'atom', 'json'].map((form) => `https://node.example/library/ar/feed.${form}`),
    );
    for (status of [302, 429, 500]) await assert.rejects(tell());
    hub.closeAllConnections();
    hub.close();
  });
});
