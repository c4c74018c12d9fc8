import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { problemShape } from '#base/contract';
import { auditEntryShape } from '../contract.ts';
import { openTestNode, type Signed, type TestNode } from '../testing.ts';

const problem = async (response: Response) => problemShape.parse(await response.json());
const json = { 'content-type': 'application/json' };

describe('the door of a node', () => {
  let node: TestNode;
  let auditor: Signed;
  let admin: Signed;
  before(async () => {
    node = await openTestNode();
    auditor = await node.as('auditor');
    admin = await node.as('admin');
  });
  after(() => node.close());

  const post = (path: string, body: string, headers: Record<string, string> = json): Promise<Response> =>
    node.stranger(path, { method: 'POST', body, headers });

  it('gives every answer its security headers, and pages a policy without inline scripts or outside places', async () => {
    for (const path of ['/', '/api/v1/session', '/api/v1/nothing', '/assets/none.js']) {
      const { headers } = await node.stranger(path, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self'(;|$)/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /https?:|\*|unsafe-eval/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-frame-options'), 'DENY');
      assert.equal(headers.get('x-powered-by'), null);
    }
    assert.equal((await node.stranger('/api/v1/session')).headers.get('cache-control'), 'no-store');
  });

  it('gives the application in Arabic, right to left, at every address that a page may have', async () => {
    for (const path of ['/', '/alerts/42?x=1']) {
      const response = await node.stranger(path, { headers: { accept: 'text/html,*/*' } });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('cache-control'), 'no-cache');
      assert.match(await response.text(), /<html lang="ar" dir="rtl">/);
    }
    assert.equal((await node.stranger('/assets/none.js')).status, 404);
  });

  it('answers only to its own names (DNS rebinding)', async () => {
    const asked = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const call = request(`${node.url}/api/v1/session`, { headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        });
        call.on('error', reject).end();
      });
    const { port } = new URL(node.url);
    assert.equal(await asked(`localhost:${port}`), 200);
    assert.equal(await asked(`127.0.0.1:${port}`), 200);
    assert.equal(await asked('evil.example'), 421);
    assert.equal(await asked(`127.0.0.1.evil.example:${port}`), 421);
  });

  it('says the same of what is missing and what is closed, to whoever has not signed in', async () => {
    const closed = await node.stranger('/api/v1/audit');
    const missing = await node.stranger('/api/v1/no-such-thing');
    assert.deepEqual([closed.status, missing.status], [401, 401]);
    assert.deepEqual(await closed.json(), await missing.json());
    assert.equal((await auditor('/api/v1/no-such-thing')).status, 404);
    assert.equal((await problem(await admin('/api/v1/audit'))).code, 'forbidden');
  });

  it('speaks the language of the reader', async () => {
    for (const [language, message] of [
      ['fr-SN,fr;q=0.9', "Il faut d'abord vous connecter."],
      ['en', 'You must sign in first.'],
      ['de', 'يجب تسجيل الدخول أولا.'],
    ] as const) {
      const response = await node.stranger('/api/v1/audit', { headers: { 'accept-language': language } });
      assert.equal((await problem(response)).message, message);
    }
  });

  it('names the field that is wrong', async () => {
    const response = await post('/api/v1/session', '{"username":5}');
    const { code, details } = await problem(response);
    assert.deepEqual([response.status, code], [400, 'invalid-input']);
    assert.deepEqual(
      details?.map(({ where }) => where),
      ['username', 'password'],
    );
    const query = await problem(await auditor('/api/v1/audit?limit=9999'));
    assert.deepEqual(
      query.details?.map(({ where }) => where),
      ['querystring.limit'],
    );
    const time = await problem(await auditor('/api/v1/audit?from=yesterday'));
    assert.deepEqual(
      time.details?.map(({ where }) => where),
      ['from'],
    );
  });

  it('answers an address that nothing can stand at as one where nothing stands, whatever the method and the body', async () => {
    const assessor = await node.as('assessor');
    const at = (id: string, more = '', init: RequestInit = {}) =>
      assessor(`/api/v1/military/situations/${id}${more}`, init);
    const nobody = '0199c0de-0000-7000-8000-00000000ffff';
    const missing = await problem(await at(nobody));
    assert.equal(missing.code, 'not-found');
    for (const id of ['42', 'not-an-id', `${nobody}x`, "'%20or%201=1", 'x'.repeat(90)]) {
      const read = await at(id);
      assert.equal(read.status, 404, id);
      assert.deepEqual(await problem(read), missing, id);
      const written = await at(id, '/proposal', { method: 'POST', body: '{"revision":1}', headers: json });
      assert.deepEqual(await problem(written), missing, id);
    }
    const body = await at(nobody, '/proposal', { method: 'POST', body: '{"revision":"x"}', headers: json });
    assert.equal(body.status, 400);
  });

  it('refuses broken JSON, huge bodies, foreign types and keys that reach for the prototype, each in plain words', async () => {
    const cases: [Response, number, string][] = [
      [await post('/api/v1/session', '{"username": "x",'), 400, 'bad-json'],
      [await post('/api/v1/session', ''), 400, 'bad-json'],
      [await post('/api/v1/session', '{"__proto__":{"admin":true}}'), 400, 'bad-json'],
      [await post('/api/v1/session', '{"constructor":{"prototype":{"admin":true}}}'), 400, 'bad-json'],
      [await post('/api/v1/session', `"${'x'.repeat(10 * 2 ** 20)}"`), 413, 'body-too-large'],
      [await post('/api/v1/session', '<a/>', { 'content-type': 'application/xml' }), 415, 'unsupported-type'],
      [
        await post('/api/v1/session', 'username=x', { 'content-type': 'multipart/form-data; boundary=x' }),
        400,
        'invalid-input',
      ],
      [await node.stranger('/api/v1/%E0%A4%A'), 400, 'bad-request'],
      [await node.stranger('/api/v1/session', { method: 'PATCH' }), 401, 'sign-in-required'],
    ];
    for (const [response, status, code] of cases) {
      const said = await problem(response);
      assert.deepEqual([response.status, said.code], [status, code]);
    }
    assert.equal(Reflect.get({}, 'admin'), undefined);
  });

  it('never lets a bug speak: an unknown error says nothing about itself', async () => {
    const lines: unknown[] = [];
    const log = {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (...line: unknown[]) => void lines.push(line),
    };
    await using broken = await openTestNode({ log });
    const reader = await broken.as('auditor');
    await sql`drop table node_audit`.execute(broken.node.db);
    const response = await reader('/api/v1/audit');
    const text = await response.text();
    assert.equal(response.status, 500);
    assert.equal(problemShape.parse(JSON.parse(text)).code, 'internal');
    assert.doesNotMatch(text, /node_audit|relation/i);
    assert.ok(lines.length > 0);
  });

  it('lets go of a client that opens a request and never ends it', async () => {
    await using quick = await openTestNode({ config: { slowBody: 300 } });
    const { port } = new URL(quick.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    const head = `POST /api/v1/session HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`;
    socket.write(head);
    const begun = performance.now();
    await new Promise((resolve) => socket.on('close', resolve).resume());
    assert.ok(performance.now() - begun < 30_000);
    assert.equal((await quick.stranger('/api/v1/session')).status, 200);
  });

  it('limits how much one address may ask', async () => {
    await using busy = await openTestNode({ config: { rateLimit: 20 } });
    const answers = await Promise.all(Array.from({ length: 25 }, () => busy.stranger('/api/v1/openapi.json')));
    const refused = answers.filter(({ status }) => status === 429);
    assert.equal(refused.length, 5);
    const [one] = refused;
    assert.ok(one);
    assert.ok(Number(one.headers.get('retry-after')) > 0);
    assert.equal((await problem(one)).code, 'too-many');
  });

  it('describes every route in OpenAPI 3.1', async () => {
    const document = z
      .object({ openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), z.looseObject({}))) })
      .parse(await (await node.stranger('/api/v1/openapi.json')).json());
    assert.equal(document.openapi, '3.1.0');
    const ours = Object.entries(document.paths).filter(([path]) => path.startsWith('/api/v1/'));
    for (const [path, methods] of ours)
      for (const [method, operation] of Object.entries(methods))
        assert.ok(operation['operationId'] !== undefined && operation['summary'] !== undefined, `${method} ${path}`);
    assert.ok(document.paths['/api/v1/audit']?.['get']);
  });

  it('keeps the refused acts of those who signed in, in the audit log', async () => {
    await admin('/api/v1/audit/verify');
    const page = z
      .object({ items: z.array(auditEntryShape) })
      .parse(await (await auditor('/api/v1/audit?outcome=failure&action=auditVerify')).json());
    assert.deepEqual(
      page.items.map(({ detail }) => detail['fault']),
      ['forbidden'],
    );
  });
});
