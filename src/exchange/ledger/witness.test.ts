import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { noteVerifier, openCheckpoint, signCheckpoint, signingKey } from '#records';
import { askWitness } from './ask-witness.ts';
import { inventedLeaf, inventedName, inventedOrigin, openTestLedger, type TestLedger } from './invented.ts';
import { listContradictions } from './list-contradictions.ts';
import { table } from './tables.ts';
import { witness } from './witness.ts';

const some = (n: number) => Array.from({ length: n }, inventedLeaf);

/** Another member cosigns what grew consistently, and nothing else (C2SP tlog-witness). */
describe('a witness', () => {
  let state: TestLedger;
  let other: TestLedger;
  const name = 'mithaq.example/bb';
  const key = signingKey(randomBytes(32));
  const cosigner = noteVerifier(name, key.public, 'cosigner');
  before(async () => {
    state = await openTestLedger();
    other = await openTestLedger();
  });
  after(async () => {
    await state[Symbol.asyncDispose]();
    await other[Symbol.asyncDispose]();
  });
  const logOf = (asked: string) =>
    asked === inventedName ? { origin: inventedOrigin, name: inventedName, verifiers: state.verifiers } : undefined;
  const send = (body: string) => other.call.transact((act) => witness(act, body, logOf, { name, key }));
  const ask = () =>
    askWitness(state.call, inventedOrigin, { member: 'bb', verifiers: cosigner === undefined ? [] : [cosigner] }, send);

  it('cosigns the log as it grows, and the cosignature opens beside the log’s own', async () => {
    for (const size of [1, 255, 1, 300]) {
      const log = await state.append(some(size));
      assert.equal(await ask(), log.size);
      assert.equal(await ask(), log.size);
      const { line } = await table(state.db)
        .selectFrom('exchange_cosignature')
        .select('line')
        .where('size', '=', log.size)
        .executeTakeFirstOrThrow();
      const opened = openCheckpoint(log.note + line, [
        ...state.verifiers,
        ...(cosigner === undefined ? [] : [cosigner]),
      ]);
      assert.ok(typeof opened === 'object' && opened.cosignatures[0]?.name === name);
    }
  });

  it('finds its way again when either side has forgotten what was cosigned', async () => {
    await table(state.db).deleteFrom('exchange_cosignature').execute();
    const log = await state.append(some(9));
    assert.equal(await ask(), log.size);
  });

  it('answers as the standard says: 400, 403, 404, 409 with the size, 422', async () => {
    const log = await state.log();
    const stranger = signingKey(randomBytes(32));
    const forged = signCheckpoint({ origin: inventedName, size: 900, root: randomBytes(32) }, stranger);
    const unknown = signCheckpoint({ origin: 'mithaq.example/zz', size: 1, root: randomBytes(32) }, stranger);
    const elsewhere = signCheckpoint({ origin: inventedName, size: 900, root: randomBytes(32) }, state.key);
    assert.equal((await send('nonsense')).status, 400);
    assert.equal((await send(`old 0\n\n${forged}`)).status, 403);
    assert.equal((await send(`old 0\n\n${unknown}`)).status, 404);
    assert.deepEqual(await send(`old 3\n\n${log.note}`), { status: 409, body: `${log.size}\n` });
    assert.equal((await send(`old ${log.size + 1}\n\n${log.note}`)).status, 400);
    assert.equal((await send(`old ${log.size}\n${randomBytes(32).toString('base64')}\n\n${elsewhere}`)).status, 422);
  });

  it('keeps the proof when it is asked to cosign two roots of one size', async () => {
    const log = await state.log();
    const twice = signCheckpoint({ origin: inventedName, size: log.size, root: randomBytes(32) }, state.key);
    assert.equal((await send(`old ${log.size}\n\n${twice}`)).status, 409);
    const { items } = await other.call.transact((act) => listContradictions(act, { limit: 5 }));
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['split-view'],
    );
  });
});
