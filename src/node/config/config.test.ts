import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { configOf } from './config.ts';
import { readEnv } from './env.ts';
import { nodeSecret } from './secrets.ts';

describe('the settings of a node', () => {
  it('have a default each: loopback, port 4810, the embedded database', () => {
    const config = configOf({});
    assert.equal(config.busyAfter, 2_000);
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.publicUrl, 'http://localhost:4810');
    assert.deepEqual(config.database, { kind: 'directory' });
    assert.equal(config.uploadLimit, 2 ** 30);
    assert.equal(config.exercise, 'on');
  });

  it('take a state’s name, digits and calendar', () => {
    const config = configOf({ STATE: 'MA', TITLE_EN: 'UTRF' });
    assert.deepEqual(config.title, { ar: 'المغرب', en: 'UTRF', fr: 'Maroc' });
    assert.equal(config.locale, 'ar-MA');
    assert.equal(configOf({ STATE: 'SN' }).locale, 'fr-SN');
    assert.equal(configOf({ STATE: 'PK' }).locale, 'en-PK');
  });

  it('refuse a wrong value by the name of its setting, and never repeat a secret', () => {
    const cases: Parameters<typeof configOf>[0][] = [
      { PORT: '70000' },
      { PORT: '1e3' },
      { UPLOAD_LIMIT: '5 parsecs' },
      { LOG: 'loud' },
      { STATE: 'XX' },
      { LOCALE: 'not a locale' },
      { DATABASE_URL: 'mysql://root:hunter2@db/x' },
      { EXERCISE: 'maybe' },
    ];
    for (const env of cases) {
      const [name = ''] = Object.keys(env);
      assert.throws(
        () => configOf(env),
        (error) => {
          assert.match(String(error), new RegExp(`bad-setting.*MITHAQ_${name}`));
          assert.doesNotMatch(String(error), /hunter2/);
          return true;
        },
      );
    }
  });

  it('must fit each other', () => {
    assert.throws(() => configOf({ HOST: '0.0.0.0' }), { code: 'public-url-needed' });
    assert.throws(() => configOf({ HOST: '0.0.0.0', PUBLIC_URL: 'http://node.example' }), {
      code: 'public-url-needed',
    });
    assert.equal(configOf({ HOST: '0.0.0.0', PUBLIC_URL: 'https://node.example/' }).publicUrl, 'https://node.example');
    assert.throws(() => configOf({ OIDC_ISSUER: 'https://id.example' }), { code: 'oidc-incomplete' });
  });

  it('come from the environment; an empty one counts as not set', () => {
    assert.deepEqual(readEnv({ MITHAQ_PORT: '1', MITHAQ_HOST: '', PORT: '2' }), { PORT: '1' });
  });
});

describe('the secret of a node', () => {
  it('is made once, readable by its owner only, and never replaced when it is damaged', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'mithaq-secret-'));
    try {
      const secret = nodeSecret(directory);
      assert.equal(secret.length, 32);
      assert.deepEqual(nodeSecret(directory), secret);
      assert.equal((await stat(join(directory, 'secret'))).mode & 0o777, 0o600);
      await writeFile(join(directory, 'secret'), 'short');
      assert.throws(() => nodeSecret(directory), /damaged/);
      assert.equal(await readFile(join(directory, 'secret'), 'utf8'), 'short');
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
