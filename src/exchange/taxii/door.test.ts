import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { inventedObject, openTestDoor, type TestDoor } from './invented.ts';

const type = 'application/taxii+json;version=2.1';

describe('the TAXII door', () => {
  let door: TestDoor;
  let feed: string;
  const reader = 'reader:password1';
  before(async () => {
    door = await openTestDoor();
    feed = await door.feed({ read: true, write: true });
  });
  after(() => door[Symbol.asyncDispose]());

  it('asks whoever is unknown for an account, and says the same whether or not something is there', async () => {
    for (const path of ['/taxii2/', '/feeds/', `${feed}/objects/`, '/nowhere/collections/']) {
      const answer = await door.ask('', path);
      assert.equal(answer.status, 401, path);
      assert.equal(answer.headers.get('www-authenticate'), 'Basic realm="taxii", charset="UTF-8"');
      assert.equal(answer.headers.get('content-type'), type);
      assert.deepEqual(await answer.json(), {
        title: 'ProcessingError',
        description: 'This server needs a valid account.',
        http_status: '401',
      });
    }
  });

  it('speaks the language that is asked for, and English to machines that ask for none', async () => {
    const answer = await door.ask('', '/taxii2/', { headers: { 'accept-language': 'ar' } });
    assert.match(await answer.text(), /يجب تقديم حساب/);
  });

  it('calls what stands at every node in the language that is asked for', async () => {
    const titles = async (path: string, language?: string): Promise<string[]> => {
      const headers = language === undefined ? {} : { 'accept-language': language };
      const answer = await door.ask('@salma', path, { headers });
      assert.match(answer.headers.get('vary') ?? '', /accept-language/);
      const told = (await answer.json()) as { title?: string; collections?: { title: string }[] };
      return told.collections?.map(({ title }) => title) ?? [told.title ?? ''];
    };
    assert.deepEqual(await titles('/taxii2/alliance/', 'ar'), ['سجلات التحالف']);
    assert.deepEqual(await titles('/taxii2/alliance/'), ['Records of the alliance']);
    const french = await titles('/taxii2/alliance/collections/', 'fr');
    assert.equal(french.length, 10);
    assert.ok(french.includes('Financement du terrorisme'));
    assert.deepEqual(await titles('/taxii2/alliance/collections/public/', 'ar'), ['سجلات للجميع']);
    assert.deepEqual(await titles('/feeds/', 'ar'), ['Feeds']);
  });

  it('takes only the media types of the standard', async () => {
    for (const accept of [
      'text/html',
      'application/vnd.oasis.taxii+json; version=2.0',
      'application/taxii+json;version=2.0',
      `${type};q=0`,
    ])
      assert.equal((await door.ask(reader, '/feeds/', { headers: { accept } })).status, 406, accept);
    for (const accept of [
      type,
      'application/taxii+json; version=2.1',
      'application/taxii+json',
      '*/*',
      `text/html, ${type};q=0.1`,
    ])
      assert.equal((await door.ask(reader, '/feeds/', { headers: { accept } })).status, 200, accept);
    for (const contentType of [
      'application/json',
      'application/stix+json;version=2.1',
      'application/taxii+json;version=2.0',
    ]) {
      const init = { method: 'POST', headers: { 'content-type': contentType }, body: '{"objects":[]}' };
      assert.equal((await door.ask(reader, `${feed}/objects/`, init)).status, 415, contentType);
    }
    const packed = { 'content-type': type, 'content-encoding': 'gzip' };
    const init = { method: 'POST', headers: packed, body: 'x' };
    assert.equal((await door.ask(reader, `${feed}/objects/`, init)).status, 415);
  });

  it('answers to the methods of the standard only', async () => {
    for (const [method, path] of [
      ['PUT', '/feeds/'],
      ['POST', '/feeds/collections/'],
      ['DELETE', `${feed}/objects/`],
      ['POST', '/taxii2/'],
    ])
      assert.equal((await door.ask(reader, path ?? '', { method: method ?? '' })).status, 405, `${method} ${path}`);
  });

  it('refuses what is too large before it is read, and what is no envelope in plain words', async () => {
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const authorization = `Basic ${Buffer.from(reader).toString('base64')}`;
      const sending = request(`${door.url}${feed}/objects/`, {
        method: 'POST',
        headers: { authorization, accept: type, 'content-type': type, 'content-length': 90_000_000 },
      });
      sending.on('response', (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write('{');
    });
    assert.equal(answer, 413);
    for (const body of ['', '{', '[]', '{}', '{"objects":[]}', '{"objects":{}}', `{"objects":[${'['.repeat(100_000)}`])
      assert.equal((await door.post(reader, `${feed}/objects/`, body)).status, 422, body.slice(0, 20));
  });

  it('takes what can be taken of an envelope and says what was wrong with the rest', async () => {
    const good = JSON.stringify(inventedObject(1));
    const bad = [
      '1',
      '{"a":1,"a":2}',
      '{"type":"x"}',
      '{"type":"indicator","id":"malware--x"}',
      '{"x":1e400}',
      `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`,
    ];
    const answer = await door.post(reader, `${feed}/objects/`, `{"objects":[${[...bad, good].join(',')}]}`);
    assert.equal(answer.status, 202);
    const status = (await answer.json()) as {
      id: string;
      failure_count: number;
      success_count: number;
      total_count: number;
    };
    assert.deepEqual([status.total_count, status.failure_count, status.success_count], [7, 6, 1]);
    assert.deepEqual(await (await door.ask(reader, `/feeds/status/${status.id}/`)).json(), status);
    await door.manage('POST', '/taxii/accounts', { name: 'other', password: 'password2', title: 'Other' });
    assert.equal((await door.ask('other:password2', `/feeds/status/${status.id}/`)).status, 404);
  });

  it('gives a page the same tag until it changes', async () => {
    const first = await door.ask(reader, `${feed}/objects/`);
    const etag = first.headers.get('etag') ?? '';
    const again = await door.ask(reader, `${feed}/objects/`, { headers: { 'if-none-match': etag } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    await door.post(reader, `${feed}/objects/`, { objects: [inventedObject(2)] });
    const changed = await door.ask(reader, `${feed}/objects/`, { headers: { 'if-none-match': etag } });
    assert.equal(changed.status, 200);
  });

  it('gives objects back as the text that came, numbers and spaces included', async () => {
    const text = `{ "type":"note","id":"note--00000000-0000-4000-8000-00000000000a", "created":"2026-01-01T00:00:00Z","n":1.50,"big":9007199254740991 }`;
    await door.post(reader, `${feed}/objects/`, `{"objects":[${text}]}`);
    const page = await door.ask(reader, `${feed}/objects/?match[type]=note`);
    assert.equal(await page.text(), `{"more":false,"objects":[${text}]}`);
  });

  it('leaves the addresses of others alone', async () => {
    const answer = await fetch(`${door.url}/somewhere/`, { headers: { accept: 'text/html' } });
    assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal(answer.status, 404);
    const trailless = await door.ask(reader, '/feeds');
    assert.equal(trailless.status, 200);
    assert.equal((await door.ask(reader, '/feeds/%ff/')).status, 400);
  });

  it('refuses filters it does not understand', async () => {
    for (const query of [
      'limit=0',
      'limit=x',
      'added_after=yesterday',
      'match[version]=newest',
      'match[spec_version]=two',
      'next=AAAA',
    ])
      assert.equal((await door.ask(reader, `${feed}/objects/?${query}`)).status, 400, query);
    assert.equal(
      (await door.ask(reader, `${feed}/objects/?limit=100000&added_after=2026-01-01T00:00:00.123456789Z`)).status,
      200,
    );
  });
});
