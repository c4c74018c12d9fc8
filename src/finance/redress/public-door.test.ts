import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { Fault } from '#base';
import { openRedressDesk, type RedressDesk, solve, statement } from './invented.ts';
import { redressRoom } from './room.ts';

let desk: RedressDesk;
let app: FastifyInstance;
let base = '';
before(async () => {
  desk = await openRedressDesk({ confirmed: false, effective: false });
  app = Fastify({ forceCloseConnections: true, bodyLimit: 2 ** 20 })
    .setValidatorCompiler(validatorCompiler)
    .setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, _, reply) => {
    if (error instanceof Fault) return reply.status(error.definition.status).send(error.toProblem('en'));
    return reply.send(error);
  });
  redressRoom({ secret: randomBytes(32) }).mount(app, {
    call: async () => desk.anybody(),
    upload: async () => assert.fail('no file is taken'),
  });
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
after(async () => {
  await app.close();
  await desk[Symbol.asyncDispose]();
});

const post = (path: string, body: string, contentType = 'application/json') =>
  fetch(`${base}/api/v1/redress/${path}`, { method: 'POST', headers: { 'content-type': contentType }, body });
const petition = async (more: object = {}) => {
  const { challenge, bits } = (await (await fetch(`${base}/api/v1/redress/challenge`)).json()) as {
    challenge: string;
    bits: number;
  };
  const proof = { challenge, counter: solve(challenge, bits) };
  return JSON.stringify({ kind: 'same-name', language: 'ar', name: 'هارون', statement, proof, ...more });
};

describe('the public door over HTTP', () => {
  it('takes a request from anybody, and gives it back to its code alone', async () => {
    const sent = await post('petitions', await petition());
    assert.equal(sent.status, 200);
    const { reference, code } = (await sent.json()) as { reference: string; code: string };
    assert.equal((await post('follow', JSON.stringify({ reference, code }))).status, 200);
    assert.equal((await post('follow', JSON.stringify({ reference, code: 'x' }))).status, 404);
  });

  it('refuses bodies that are huge, broken, of another kind, or more than what is asked', async () => {
    assert.equal((await post('petitions', `{"statement":"${'x'.repeat(70_000)}"}`)).status, 413);
    assert.equal((await post('follow', 'x'.repeat(900_000))).status, 413);
    assert.equal((await post('petitions', '{"kind":')).status, 400);
    assert.equal((await post('petitions', 'kind=same-name', 'application/x-www-form-urlencoded')).status, 415);
    assert.equal((await post('petitions', '--x', 'multipart/form-data; boundary=x')).status, 415);
    for (const wrong of [{ statement: 'x'.repeat(6001) }, { name: '' }, { kind: 'review' }, { language: 'de' }])
      assert.equal((await post('petitions', await petition(wrong))).status, 400);
    assert.equal((await post('petitions', JSON.stringify({ kind: 'same-name', name: 'x', statement }))).status, 400);
  });

  it('shows nobody without an account a file, the board, a proposal or an exemption', async () => {
    for (const path of ['files', 'files.csv', 'summary', 'proposals', 'exemptions', `files/${crypto.randomUUID()}`])
      assert.equal((await fetch(`${base}/api/v1/redress/${path}`)).status, 401, path);
    assert.equal((await post('releases', '{}')).status, 401);
    assert.equal((await post(`proposals/${crypto.randomUUID()}/second`, '{"approve":true}')).status, 401);
  });
});
