import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fastify, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { type Actor, type Border, Fault } from '#base';
import { handClock, testActor, testCall } from '#base/testing';
import { DEFAULT_THRESHOLD } from '#names';
import { type InventedDesk, inventedDesk } from './desk.testing.ts';
import { screeningRoom } from './index.ts';
import { inventedRow, inventedSubject } from './invented.ts';

describe('the screening desk over HTTP', () => {
  let desk: InventedDesk;
  let app: FastifyInstance;
  let actor: Actor = testActor('amina');
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url: `/api/v1${url}`, payload });
  const get = (url: string) => app.inject({ method: 'GET', url: `/api/v1${url}` });

  before(async () => {
    desk = await inventedDesk();
    await desk.list('un');
    await desk.list('national');
    await desk.book('retail', 'riyadh');
    await desk.book('private', 'jeddah');
    await desk.publish('un', [
      inventedSubject('EX.1', ['حيدر ملهم عثمان زاده', 'Haydar Mulhim Osmanzada'], {
        nationalities: ['iq'],
        birthDates: [{ date: '1968' }],
      }),
    ]);
    await desk.publish('national', [inventedSubject('N.1', ['Haydar Mulhim Osmanzada'])]);
    await desk.import('retail', [inventedRow('7', ['Haidar Mulhem Osmanzadeh'])]);
    await desk.import('private', [inventedRow('8', ['حيدر ملهم عثمان زاده'])]);
    await desk.engine.catchUp();
    app = fastify();
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    app.setErrorHandler((error, _, reply) =>
      error instanceof Fault
        ? reply.code(error.definition.status).send(error.toProblem('en'))
        : reply.code(400).send({ message: String(error) }),
    );
    const border: Border = {
      call: async () => testCall(desk.db, actor, handClock(), desk.trail),
      upload: () => Promise.reject(new Error('no upload')),
    };
    screeningRoom(desk.engine).mount(app, border);
    await app.ready();
  });
  after(async () => {
    await app.close();
    await desk[Symbol.asyncDispose]();
  });

  it('says who a name may be, why, and notes that it was asked', async () => {
    const answer = await post('/screen', { name: 'حيدر ملهم عثمان زاده', birthDate: '1968', nationality: 'العراق' });
    assert.equal(answer.statusCode, 200, answer.body);
    const { items, threshold } = answer.json();
    assert.equal(items.length, 2);
    assert.equal(items[0].list, 'un');
    assert.equal(items[0].match, true);
    assert.ok(items[0].score >= threshold);
    const rules = items[0].explanation.reasons.map((reason: { rule: string }) => reason.rule);
    assert.deepEqual(rules, ['names', 'birth-date-compatible', 'nationality-shared']);
    assert.equal(desk.trail.at(-1)?.action, 'finance.screen');
    assert.deepEqual(desk.trail.at(-1)?.detail?.['names'], ['حيدر ملهم عثمان زاده']);
    const only = await post('/screen', { name: ['Haydar Mulhim Osmanzada'], lists: ['national'] });
    assert.deepEqual(
      only.json().items.map((item: { list: string }) => item.list),
      ['national'],
    );
  });

  it('refuses with a sentence what it cannot read', async () => {
    assert.equal((await post('/screen', { name: 'X', birthDate: 'soon' })).json().code, 'birth-date-unreadable');
    assert.equal((await post('/screen', { name: 'X', nationality: 'Atlantis' })).json().code, 'country-unknown');
    assert.equal((await post('/screen', { name: 'X', lists: ['nowhere'] })).json().code, 'list-unknown');
    assert.equal((await post('/screen', { name: Array.from({ length: 1000 }, (_, i) => `N${i}`) })).statusCode, 400);
    assert.equal((await post('/screen', { name: 'x'.repeat(10_000) })).statusCode, 200);
  });

  it('searches the books of one’s own desks and does not count the others', async () => {
    const all = (await post('/screen/reverse', { name: 'Haydar Mulhim Osmanzada', schema: 'Person' })).json();
    assert.deepEqual(all.items.map((item: { key: string }) => item.key).toSorted(), ['7', '8']);
    assert.equal(all.rowsSearched, 2);
    actor = testActor('badr', '*', ['riyadh']);
    const mine = (await post('/screen/reverse', { name: 'Haydar Mulhim Osmanzada' })).json();
    assert.deepEqual(
      mine.items.map((item: { key: string }) => item.key),
      ['7'],
    );
    assert.equal(mine.rowsSearched, 1);
    assert.deepEqual((await get('/screening')).json().books, [{ key: 'retail', rows: 1, ready: true }]);
    assert.equal((await post('/books/private/screen', {})).statusCode, 404);
    assert.equal((await post('/books/retail/screen', {})).statusCode, 200);
    actor = testActor('amina');
  });

  it('changes the threshold with a reason, and compares every book again', async () => {
    const put = (payload: object) => app.inject({ method: 'PUT', url: '/api/v1/screening/threshold', payload });
    assert.equal((await put({ threshold: 0.9, reason: 'no' })).statusCode, 400);
    assert.equal((await put({ threshold: 0.3, reason: 'as agreed in the committee' })).statusCode, 400);
    assert.equal((await put({ threshold: 0.99, reason: 'as agreed in the committee' })).statusCode, 200);
    assert.equal((await get('/screening')).json().threshold, 0.99);
    assert.deepEqual(desk.trail.at(-1)?.detail, {
      before: DEFAULT_THRESHOLD,
      after: 0.99,
      reason: 'as agreed in the committee',
    });
    actor = testActor('clerk', ['finance.screen']);
    assert.equal((await put({ threshold: 0.8, reason: 'as agreed in the committee' })).statusCode, 403);
    actor = testActor('amina');
  });
});
