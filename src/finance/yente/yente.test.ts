import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fastify, type FastifyInstance } from 'fastify';
import { type Border, silentLog } from '#base';
import { handClock, testActor, testCall } from '#base/testing';
import { type InventedDesk, inventedDesk } from '../screening/desk.testing.ts';
import { inventedSubject } from '../screening/invented.ts';
import { yenteRoom } from './index.ts';

const qanbari = inventedSubject('6908', ['زبير بن قنبر المعراجي', 'Zubayr bin Qanbar al-Miraji'], {
  refs: ['6908', 'QDi.999'],
  birthDates: [{ date: '1971-03-14' }],
  nationalities: ['ye'],
  gender: 'male',
  identifiers: [{ type: 'passport', value: 'YX0045812' }],
});
const trading = inventedSubject('77', ['Nahr al-Zumurrud Trading Company'], { schema: 'Company', countries: ['om'] });
const ship = inventedSubject('78', ['Nahr al-Zumurrud'], {
  schema: 'Vessel',
  identifiers: [{ type: 'imo', value: 'IMO 9074729' }],
});
const zubayr = {
  schema: 'Person',
  properties: { name: ['Zubair ben Qanbar Al Miraji'], birthDate: '1971-03-14', country: 'Yemen', eyeColour: 'brown' },
};

describe('a client of yente that changed its base address', () => {
  let desk: InventedDesk;
  let app: FastifyInstance;
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });
  const match = (payload: object, query = '', dataset = 'default') =>
    app.inject({ method: 'POST', url: `/match/${dataset}${query}`, payload });

  before(async () => {
    desk = await inventedDesk();
    await desk.list('un');
    await desk.list('national');
    await desk.publish('un', [qanbari]);
    await desk.publish('national', [trading, ship]);
    await desk.engine.catchUp();
    app = await serve(desk, true, '');
  });
  after(async () => {
    await app.close();
    await desk[Symbol.asyncDispose]();
  });

  it('asks by example and is answered in the shape it knows', async () => {
    const answer = await match({
      queries: {
        q1: { id: 'mine', ...zubayr },
        q2: { schema: 'Company', properties: { name: 'Nahr al Zumurud Trading Co' } },
      },
    });
    assert.equal(answer.statusCode, 200, answer.body);
    assert.equal(answer.headers['x-batch-size'], '2');
    const { responses, limit } = answer.json();
    assert.equal(limit, 5);
    assert.deepEqual(responses.q1.query, {
      id: 'mine',
      schema: 'Person',
      properties: { name: ['Zubair ben Qanbar Al Miraji'], birthDate: ['1971-03-14'], country: ['ye'] },
    });
    assert.deepEqual(responses.q1.total, { value: 1, relation: 'eq' });
    const [found] = responses.q1.results;
    assert.equal(found.match, true);
    assert.equal(found.schema, 'Person');
    assert.deepEqual(found.datasets, ['un']);
    assert.deepEqual(found.properties.topics, ['sanction']);
    assert.deepEqual(found.properties.passportNumber, ['YX0045812']);
    assert.ok(found.referents.includes('QDi.999'));
    assert.match(found.first_seen, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    assert.ok(found.explanations.name_match.detail.length > 10);
    assert.equal(found.explanations['birth-date-same'].score, 0.08);
    assert.equal(responses.q2.results[0].schema, 'Company');
  });

  it('narrows, cuts off and leaves out', async () => {
    const results = async (query: string, dataset = 'default') =>
      (await match({ queries: { q: zubayr } }, query, dataset)).json().responses.q.results.length;
    assert.equal(await results(''), 1);
    assert.equal(await results('', 'un'), 1);
    assert.equal(await results('', 'national'), 0);
    assert.equal(await results('?exclude_dataset=un'), 0);
    assert.equal(await results('?include_dataset=national'), 0);
    assert.equal(await results('?include_dataset=national&include_dataset=un'), 1);
    assert.equal(await results('?exclude_schema=Person'), 0);
    assert.equal(await results('?topics=crime.cyber'), 0);
    assert.equal(await results('?topics=sanction'), 1);
    assert.equal(await results('?exclude_entity_ids=QDi.999'), 0);
    assert.equal(await results('?changed_since=2999-01-01'), 0);
    assert.equal(await results('?limit=0'), 0);
    const other = { schema: 'Person', properties: { name: ['Zubayr Qanbar'] } };
    const strict = (await match({ queries: { q: other } }, '?threshold=0.99&cutoff=0.1')).json().responses.q;
    assert.equal(strict.results[0]?.match, false);
    assert.equal(strict.total.value, 0);
  });

  it('is told what is wrong', async () => {
    const status = async (payload: object, query = '', dataset = 'default') =>
      (await match(payload, query, dataset)).statusCode;
    const queries = { q: zubayr };
    assert.equal(await status({ queries }, '', 'nowhere'), 404);
    assert.equal(await status({ queries: { q: { schema: 'Banana', properties: {} } } }), 400);
    assert.equal(await status({ queries: { q: { schema: 'Sanction', properties: {} } } }), 400);
    assert.equal(await status({ queries: { q: { properties: { name: 'x' } } } }), 422);
    assert.equal(await status({}), 422);
    assert.equal(await status({ queries: {} }), 400);
    assert.equal(
      await status({ queries: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, zubayr])) }),
      400,
    );
    assert.equal(await status({ queries }, '?algorithm=neural-net'), 400);
    assert.equal(await status({ queries }, '?algorithm=logic-v2&fuzzy=false'), 200);
    assert.equal(await status({ queries, config: { unheard: 1 } }), 400);
    assert.equal(await status({ queries, weights: { unheard: 1 } }), 400);
    assert.equal(await status({ queries, weights: { name_match: 0.9 }, config: { nm_number_mismatch: 0.4 } }), 200);
    assert.equal(await status({ queries }, '?limit=501'), 422);
    assert.equal(await status({ queries }, '?changed_since=yesterday'), 422);
    assert.ok((await match({ queries }, '', 'nowhere')).json().detail);
    const bad = await app.inject({
      method: 'POST',
      url: '/match/default',
      payload: '{',
      headers: { 'content-type': 'application/json' },
    });
    assert.equal(bad.statusCode, 422);
    const weird = {
      schema: 'Person',
      properties: { name: ['\u0000\u202e', 'x'.repeat(10_000), 7, null, { a: 1 }], birthDate: 'soon' },
    };
    assert.equal(await status({ queries: { q: weird } }), 200);
  });

  it('weighs as it likes', async () => {
    const score = async (weights: object) =>
      (await match({ weights, queries: { q: zubayr } })).json().responses.q.results[0].score;
    const usual = await score({});
    assert.ok((await score({ names: 0.8 })) < usual);
    assert.ok((await score({ names: 0.8, 'birth-date-same': 2 })) > (await score({ names: 0.8 })));
  });

  it('searches by text with facets, filters, order and pages', async () => {
    const all = (await get('/search/default')).json();
    assert.equal(all.total.value, 3);
    assert.deepEqual(Object.keys(all.facets), ['countries', 'topics', 'datasets']);
    assert.deepEqual(
      all.facets.datasets.values.map((value: { name: string; count: number }) => [value.name, value.count]),
      [
        ['national', 2],
        ['un', 1],
      ],
    );
    const one = (await get('/search/default?q=zubair%20qanbar%20miraji')).json();
    assert.equal(one.results[0].caption, 'زبير بن قنبر المعراجي');
    assert.equal((await get('/search/default?q=YX0045812')).json().total.value, 1);
    assert.equal((await get('/search/default?q=zubair%20miraji&schema=Vessel')).json().total.value, 0);
    assert.equal((await get('/search/default?schema=LegalEntity')).json().total.value, 2);
    assert.equal((await get('/search/default?countries=ye')).json().total.value, 1);
    assert.equal((await get('/search/default?countries=ye&countries=om&filter_op=AND')).json().total.value, 0);
    assert.equal((await get('/search/default?filter=schema:Vessel')).json().results[0].caption, 'Nahr al-Zumurrud');
    assert.equal((await get('/search/default?target=false')).json().total.value, 0);
    assert.equal((await get('/search/un')).json().total.value, 1);
    assert.equal((await get('/search/default?limit=1&offset=2&sort=name:desc')).json().results.length, 1);
    const ids = (await get('/search/default?sort=canonical_id:desc'))
      .json()
      .results.map((result: { id: string }) => result.id);
    assert.deepEqual(ids, ids.toSorted().toReversed());
    assert.deepEqual(Object.keys((await get('/search/default?facets=schema')).json().facets), ['schema']);
    for (const [query, status] of [
      ['schema=Banana', 400],
      ['offset=9999', 422],
      ['limit=10000', 422],
      ['filter=shoe:42', 400],
      ['facets=shoes', 422],
      ['sort=shoe', 400],
    ] as const) {
      assert.equal((await get(`/search/default?${query}`)).statusCode, status, query);
    }
    assert.equal((await get('/search/nowhere')).statusCode, 404);
  });

  it('reads an entity, is sent on from the list’s own id, and told when there is none', async () => {
    const [{ id }] = (await get('/search/un')).json().results;
    assert.equal((await get(`/entities/${id}`)).json().id, id);
    for (const ref of ['QDi.999', 'un-6908']) {
      const moved = await get(`/entities/${ref}`);
      assert.equal(moved.statusCode, 308);
      assert.equal(moved.headers.location, `/entities/${id}`);
    }
    assert.deepEqual((await get(`/entities/${id}/adjacent`)).json().adjacent, {});
    assert.equal((await get('/entities/Q0')).statusCode, 404);
    assert.equal((await get('/entities/%00')).statusCode, 404);
  });

  it('reads the catalogue once, and asks only whether it changed', async () => {
    const catalog = await get('/catalog');
    const body = catalog.json();
    assert.deepEqual(
      body.datasets.map((dataset: { name: string }) => dataset.name),
      ['national', 'un', 'default'],
    );
    assert.deepEqual(body.datasets[2].children, ['national', 'un']);
    assert.equal(body.index_stale, false);
    assert.equal(catalog.headers['cache-control'], 'max-age=300');
    assert.equal((await get('/catalog', { 'if-none-match': String(catalog.headers.etag) })).statusCode, 304);
    assert.equal((await get('/manifest')).statusCode, 200);
    assert.equal((await get('/algorithms')).json().best, 'mithaq');
    assert.deepEqual((await get('/healthz')).json(), { status: 'ok' });
    assert.deepEqual((await get('/readyz')).json(), { status: 'ok' });
    assert.equal((await app.inject({ method: 'POST', url: '/updatez?token=guess' })).statusCode, 403);
  });

  it('reconciles a spreadsheet', async () => {
    assert.deepEqual((await get('/reconcile/default')).json().versions, ['0.2']);
    const queries = {
      q0: { query: 'Zubair Qanbar Miraji', type: 'Person', limit: 3, properties: [{ pid: 'birthDate', v: '1971' }] },
    };
    const post = (payload: string) =>
      app.inject({
        method: 'POST',
        url: '/reconcile/default',
        payload,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    const answer = (await post(new URLSearchParams({ queries: JSON.stringify(queries) }).toString())).json();
    assert.equal(answer.q0.result[0].match, true);
    assert.equal(answer.q0.result[0].type[0].id, 'Person');
    assert.equal((await post('queries=nonsense')).statusCode, 400);
  });

  it('leaves a trace of what it asked', async () => {
    await match({ queries: { q: zubayr } });
    const entry = desk.trail.at(-1);
    assert.equal(entry?.action, 'finance.screen');
    assert.deepEqual(entry?.detail?.['names'], ['Zubair ben Qanbar Al Miraji']);
    assert.equal(entry?.objects.length, 1);
  });

  it('needs a sign-in and the right where others can reach the node, but for its health', async () => {
    const closed = await serve(desk, false, '');
    assert.equal((await closed.inject('/search/default')).statusCode, 401);
    assert.equal((await closed.inject('/healthz')).statusCode, 200);
    await closed.close();
    const other = await serve(desk, false, 'somebody', []);
    assert.equal((await other.inject('/catalog')).statusCode, 403);
    await other.close();
    const bank = await serve(desk, false, 'bank', ['finance.screen']);
    assert.equal((await bank.inject('/catalog')).statusCode, 200);
    await bank.close();
  });
});

async function serve(
  desk: InventedDesk,
  open: boolean,
  id: string,
  rights: readonly string[] = [],
): Promise<FastifyInstance> {
  const app = fastify();
  const call = testCall(desk.db, testActor(id, rights), handClock(), desk.trail);
  const border: Border = { call: async () => call, upload: () => Promise.reject(new Error('no upload')) };
  yenteRoom({ engine: desk.engine, log: silentLog, open }).mount(app, border);
  await app.ready();
  return app;
}
