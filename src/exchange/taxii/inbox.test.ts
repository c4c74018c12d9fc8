import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fastify } from 'fastify';
import { testActor, testCall } from '#base/testing';
import { inventedRelease } from '../archive/invented.ts';
import { sealedObject } from '../gate/invented.ts';
import { openTestDoor, taxiiHeaders, type TestDoor } from './invented.ts';

const base = '/taxii2/alliance/collections';
const envelope = (objects: readonly unknown[]) => ({
  method: 'POST',
  headers: { ...taxiiHeaders, 'content-type': 'application/taxii+json;version=2.1' },
  body: JSON.stringify({ objects }),
});

interface Status {
  id: string;
  status: string;
  success_count: number;
  failure_count: number;
  failures?: { id: string; message: string }[];
}

/** The link of a node, and another member's node at it. */
async function openLink(door: TestDoor, member: string) {
  const link = fastify({ forceCloseConnections: true });
  door.room.serve?.(link, {
    member: () => member,
    call: () => testCall(door.db, testActor(member, []), door.clock, door.trail),
  });
  const url = await link.listen({ port: 0, host: '127.0.0.1' });
  return {
    ask: (path: string, init: RequestInit = { headers: taxiiHeaders }) => fetch(url + path, init),
    [Symbol.asyncDispose]: () => link.close(),
  };
}

describe('the inbox', () => {
  it('takes signed records of a member through the gate, object by object', async () => {
    await using door = await openTestDoor();
    const [, one, other] = door.states;
    assert.ok(one && other);
    await using link = await openLink(door, one.id);
    const good = sealedObject(one, { index: 0 });
    const forged = sealedObject(one, { index: 1, by: other });
    const answer = await link.ask(`${base}/inbox/objects/`, envelope([good, forged]));
    assert.equal(answer.status, 202);
    const status = (await answer.json()) as Status;
    assert.deepEqual([status.success_count, status.failure_count, status.status], [1, 1, 'complete']);
    assert.equal(status.failures?.[0]?.id, forged['id']);
    assert.match(status.failures?.[0]?.message ?? '', /sealed by a state that is not its creator/);
    assert.deepEqual(await (await link.ask(`/taxii2/alliance/status/${status.id}/`)).json(), status);
    const again = (await (await link.ask(`${base}/inbox/objects/`, envelope([good]))).json()) as Status;
    assert.deepEqual([again.success_count, again.status], [1, 'complete']);
  });

  it('is write-only, and a member sees beside it only what this state issued and released to it', async () => {
    await using door = await openTestDoor();
    const [, one, other] = door.states;
    assert.ok(one && other);
    await door.store([
      { index: 0, own: true, release: inventedRelease([one.id]) },
      { index: 1, own: true, release: inventedRelease([other.id]) },
      { index: 2, own: true, release: inventedRelease('members') },
      { index: 3, release: inventedRelease('members') },
    ]);
    await using link = await openLink(door, one.id);
    assert.equal((await link.ask(`${base}/inbox/objects/`)).status, 403);
    const listed = (await (await link.ask(`${base}/`)).json()) as { collections: { alias: string }[] };
    assert.deepEqual(
      listed.collections.map(({ alias }) => alias),
      ['outbox', 'inbox'],
    );
    const { objects } = (await (await link.ask(`${base}/outbox/objects/`)).json()) as { objects: { name: string }[] };
    assert.deepEqual(
      objects.map(({ name }) => name),
      ['Invented 0', 'Invented 2'],
    );
    assert.equal((await link.ask(`${base}/all/objects/`)).status, 404);
  });

  it('takes signed records that an account carries, and refuses what is none', async () => {
    await using door = await openTestDoor();
    const [, one] = door.states;
    assert.ok(one);
    const inbox = '6d697468-6171-4000-8000-00000000000a';
    const account = {
      name: 'courier',
      password: 'password1',
      title: 'Courier',
      grants: [{ collection: inbox, write: true }],
    };
    await door.manage('POST', '/taxii/accounts', account);
    const send = (objects: readonly unknown[]) => door.post('courier:password1', `${base}/inbox/objects/`, { objects });
    const taken = (await (await send([sealedObject(one, { index: 0 })])).json()) as Status;
    assert.equal(taken.success_count, 1);
    const unsigned = { type: 'note', id: 'note--00000000-0000-4000-8000-00000000000a' };
    const held = (await (await send([unsigned])).json()) as Status;
    assert.deepEqual([held.success_count, held.failure_count], [0, 1]);
    assert.equal((await door.ask('courier:password1', `${base}/outbox/objects/`)).status, 404);
  });
});
