import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { Fault } from '#base';
import { type Client, client } from '#base/client';
import { testActor, testCall } from '#base/testing';
import { tlpId } from '#records';
import { archiveRoutes } from './contract.ts';
import {
  inventedId,
  inventedMember,
  inventedRecord,
  inventedRelease,
  openTestArchive,
  type TestArchive,
} from './invented.ts';
import { archiveRoom } from './room.ts';
import { storeRecords } from './store-records.ts';

const rights: Readonly<Record<string, string[]>> = {
  salma: ['exchange.read'],
  idris: ['exchange.read', 'exchange.read.red'],
};
const secret = inventedId('indicator', 3);

describe('the routes of the archive, over HTTP and by the typed client', () => {
  let archive: TestArchive;
  let app: FastifyInstance;
  let base: string;
  let as: (who: string) => Client<typeof archiveRoutes>;
  before(async () => {
    archive = await openTestArchive();
    const green = { object_marking_refs: [tlpId('green')] };
    const records = [
      { index: 1, type: 'malware', more: { ...green, name: 'شبكة التوريد' } },
      {
        index: 2,
        type: 'report',
        own: true,
        origin: inventedMember(0),
        more: { ...green, object_refs: [inventedId('malware', 1), secret] },
      },
      {
        index: 3,
        release: { ...inventedRelease([]), tlp: 'red' as const },
        more: { object_marking_refs: [tlpId('red')], name: 'Persons' },
      },
    ];
    await archive.call.transact((act) => storeRecords(act, records.map(inventedRecord), []));
    app = Fastify({ forceCloseConnections: true })
      .setValidatorCompiler(validatorCompiler)
      .setSerializerCompiler(serializerCompiler);
    app.setErrorHandler((error, _, reply) => {
      if (error instanceof Fault) return reply.status(error.definition.status).send(error.toProblem('en'));
      return reply.send(error);
    });
    archiveRoom().mount(app, {
      call: async ({ headers }) => {
        const who = String(headers['x-who']);
        return testCall(archive.db, testActor(who, rights[who] ?? []), archive.clock, archive.trail);
      },
      upload: () => Promise.reject(new Error('nothing is uploaded here')),
    });
    base = await app.listen({ port: 0, host: '127.0.0.1' });
    as = (who) => client(archiveRoutes, { base, headers: () => ({ 'x-who': who }) });
  });
  after(async () => {
    await app.close();
    await archive[Symbol.asyncDispose]();
  });

  it('lists newest first, in pages, filtered, and by words', async () => {
    const { items, total, next } = await as('salma').exchangeRecords({ query: { limit: 1 } });
    assert.deepEqual([items.map(({ type }) => type), total], [['report'], 2]);
    const rest = await as('salma').exchangeRecords({ query: { limit: 1, after: next } });
    assert.deepEqual([rest.items.map(({ title }) => title), rest.next], [['شبكة التوريد'], undefined]);
    assert.equal((await as('salma').exchangeRecords({ query: { q: 'شبكه' } })).items.length, 1);
    assert.equal((await as('salma').exchangeRecords({ query: { types: 'malware,tool', own: 'false' } })).total, 1);
    await assert.rejects(as('salma').exchangeRecords({ query: { after: 'bm9uc2Vuc2U' } }), /not valid/);
    await assert.rejects(as('nobody').exchangeRecords({}), /does not include/);
  });

  it('shows a record with its release explained, its versions and what speaks of what', async () => {
    const record = await as('salma').exchangeRecord({ params: { id: inventedId('report', 2) } });
    assert.deepEqual(
      record.references.filter(({ property }) => property === 'object_refs').map(({ here }) => here),
      [true, false],
    );
    assert.deepEqual([record.release.readers, record.release.who[0]?.code], ['members', 'tlp']);
    assert.equal(record.versions.length, 1);
    const malware = await as('salma').exchangeRecord({ params: { id: inventedId('malware', 1) } });
    assert.deepEqual(
      malware.referencedBy.map(({ id, property }) => [id, property]),
      [[inventedId('report', 2), 'object_refs']],
    );
  });

  it('answers alike for what is not there and what is not theirs, byte for byte', async () => {
    const ask = async (id: string, who: string) => {
      const answer = await fetch(`${base}/api/v1/exchange/records/${id}`, { headers: { 'x-who': who } });
      return [answer.status, await answer.text()];
    };
    assert.deepEqual(await ask(secret, 'salma'), await ask(inventedId('indicator', 404), 'salma'));
    assert.equal((await ask(secret, 'salma'))[0], 404);
    assert.equal((await ask(secret, 'idris'))[0], 200);
    archive.trail.length = 0;
    await ask(secret, 'salma');
    assert.deepEqual(
      archive.trail.map(({ action, objects }) => [action, objects]),
      [['exchange.record.read', []]],
    );
  });

  it('exports sealed objects a line each, and no more than the reader may see', async () => {
    const lines = async (who: string) => {
      const answer = await fetch(`${base}/api/v1/exchange/records/export`, { headers: { 'x-who': who } });
      return (await answer.text())
        .trim()
        .split('\n')
        .map((line) => String(JSON.parse(line).id));
    };
    assert.deepEqual(await lines('salma'), [inventedId('malware', 1), inventedId('report', 2)]);
    assert.deepEqual(await lines('idris'), [inventedId('malware', 1), inventedId('report', 2), secret]);
  });
});
