import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { client } from '#base/client';
import { nodeRoutes } from '#node/contract';
import { openTestNode, type TestNode } from '../../src/node/testing.ts';

const repository = join(import.meta.dirname, '../..');
const why = ['--reason', 'As the council of the alliance resolved'];

/** Two operators found and join an alliance at their command lines; the second persons hold tokens of custodians. */
describe('members and links at the command line', () => {
  let folder: string;
  let one: TestNode;
  let two: TestNode;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mithaq-members-'));
    const link = { host: '127.0.0.1', port: 0, pullSeconds: 1 };
    one = await openTestNode({ config: { link } });
    two = await openTestNode({ config: { link } });
  });
  after(async () => {
    await one.close();
    await two.close();
    await rm(folder, { recursive: true });
  });

  const file = (name: string) => join(folder, name);
  async function run(node: TestNode, args: readonly string[], token?: string) {
    const env = { ...process.env, MITHAQ_DATA: node.node.config.data, MITHAQ_NODE: node.url, LANG: 'en_US.UTF-8' };
    const child = spawn(process.execPath, [join(repository, 'bin/mithaq.mjs'), ...args, '--json', '--lang', 'en'], {
      env: token === undefined ? env : { ...env, MITHAQ_TOKEN: token },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const results = stdout
      .trim()
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, string>]));
    return { code, results, stderr };
  }
  const custodianToken = async (node: TestNode): Promise<string> => {
    const admin = await node.as('admin');
    const calls = client(nodeRoutes, {
      base: '',
      fetch: (path, init) => admin(typeof path === 'string' ? path : '', init),
    });
    return (await calls.makeToken({ body: { name: 'second', roles: ['custodian'], desks: '*', days: 1 } })).token;
  };
  const identity = (code: string) =>
    Object.entries({
      '--state': code,
      '--name-ar': 'دولة',
      '--name-en': `State ${code}`,
      '--name-fr': `État ${code}`,
      '--endpoint': 'https://127.0.0.1:1',
      '--contact': 'duty@mithaq.example',
      '--log': `mithaq.example/${code.toLowerCase()}`,
    }).flat();

  it('an alliance is founded by two people and the secretariat’s key, which stays a file', async () => {
    const alliance = ['--alliance-ar', 'التحالف', '--alliance-en', 'The alliance', '--alliance-fr', 'L’alliance'];
    const key = ['--secretariat-key', file('secretariat.key')];
    const founded = await run(one, ['members', 'found', ...identity('XA'), ...alliance, ...key]);
    assert.equal(founded.code, 0, founded.stderr);
    assert.equal((await stat(file('secretariat.key'))).mode & 0o777, 0o600);
    const proposal = founded.results[0]?.['proposal'] ?? '';
    const alone = await run(one, ['members', 'sign', proposal]);
    assert.equal(alone.code, 5, 'the operator may propose and not sign');
    const signed = await run(one, ['members', 'sign', proposal], await custodianToken(one));
    assert.equal(signed.code, 0, signed.stderr);
    assert.equal((await run(one, ['members', 'list'])).results[0]?.['standing'], 'active');
  });

  it('a state joins by the file and the fingerprint, and is proposed by its card', async () => {
    const invited = await run(one, ['members', 'invite', file('list.json')]);
    const fingerprint = invited.results[0]?.['fingerprint'] ?? '';
    const join_ = ['members', 'join', file('list.json'), '--card', file('card.json'), ...identity('XB')];
    const wrong = await run(two, [...join_, '--fingerprint', 'A'.repeat(43)]);
    assert.equal(wrong.code, 3, wrong.stderr);
    assert.match(wrong.stderr, new RegExp(fingerprint));
    const joined = await run(two, [...join_, '--fingerprint', fingerprint]);
    assert.equal(joined.code, 0, joined.stderr);
    assert.match(await readFile(file('card.json'), 'utf8'), /mithaq-member-card/);
    const proposed = await run(one, ['members', 'propose', 'join', file('card.json'), ...why]);
    const proposal = proposed.results[0]?.['proposal'] ?? '';
    assert.equal((await run(one, ['members', 'sign', proposal], await custodianToken(one))).code, 0);
    const last = await run(one, ['members', 'sign', proposal, '--secretariat-key', file('secretariat.key')]);
    assert.equal(last.code, 0, last.stderr);
    await run(one, ['members', 'invite', file('list2.json')]);
    const accepted = await run(two, ['members', 'accept', file('list2.json')]);
    assert.equal(accepted.code, 0, accepted.stderr);
    assert.equal(
      (await run(two, ['members', 'list'])).results.filter(({ standing }) => standing === 'active').length,
      2,
    );
  });

  it('links are listed, paused with a reason, and resumed', async () => {
    const [peer] = (await run(one, ['peers', 'list'])).results;
    const id = peer?.['member'] ?? '';
    const paused = await run(one, ['peers', 'pause', id, ...why]);
    assert.equal(paused.results[0]?.['state'], 'paused', paused.stderr);
    const resumed = await run(one, ['peers', 'resume', id]);
    assert.notEqual(resumed.results[0]?.['state'], 'paused');
    assert.equal((await run(one, ['peers', 'pause', 'identity--nobody', ...why])).code, 5);
    assert.equal((await run(one, ['members', 'propose', 'conquer', ...why])).code, 2);
  });
});
