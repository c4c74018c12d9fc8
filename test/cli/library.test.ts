import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { client } from '#base/client';
import { nodeRoutes } from '#node/contract';
import { type Constellation, openConstellation, type State, until } from '../federation/constellation.ts';
import { starterRecords } from '../thought/starter-records.ts';

/** From the dossiers that another state published to a folder that a stranger checks, with no node and no database. */
describe('the public library at the command line', () => {
  let folder: string;
  let alliance: Constellation;
  let north: State;
  let token: string;
  const records = starterRecords().slice(0, 2);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mithaq-library-'));
    alliance = await openConstellation(['XA', 'XB']);
    const [first, south] = alliance.states as [State, State];
    north = first;
    const admin = await north.as('admin');
    const calls = client(nodeRoutes, { base: '', fetch: (to, init) => admin(typeof to === 'string' ? to : '', init) });
    token = (await calls.makeToken({ body: { name: 'desk', roles: ['author'], desks: '*', days: 1 } })).token;
    await south.publish(records.map(({ object }) => object));
  });
  after(async () => {
    await alliance[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const program = join(import.meta.dirname, '../../bin/mithaq.mjs');
    const child = spawn(process.execPath, [program, 'library', ...args, '--lang', 'en'], {
      env: { ...process.env, ...env },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, said };
  }
  const atNorth = () => ({ MITHAQ_DATA: north.node.config.data, MITHAQ_NODE: north.url, MITHAQ_TOKEN: token });
  const nowhere = { MITHAQ_NODE: 'http://127.0.0.1:1', MITHAQ_DATA: '/nonexistent' };

  it('is written with its cards and PDFs, verified by somebody who has nothing else, and refused once it was changed', async () => {
    const address = 'https://library.example/';
    // The log of the other state is followed to its end in its own time.
    await until('both dossiers are in a checkpoint', async () => {
      const out = join(folder, `try-${randomUUID()}`);
      const { said } = await run(['build', '--out', out, '--address', address, '--no-plates'], atNorth());
      return said.includes('from 2 records');
    });
    const out = join(folder, 'library');
    const built = await run(['build', '--out', out, '--address', address], atNorth());
    assert.equal(built.code, 0, built.said);
    const uuid = (records[0]?.id ?? '').slice('dossier--'.length);
    for (const path of [
      `ar/pdf/${uuid}.pdf`,
      `fr/cards/${uuid}.png`,
      'en/methods/index.html',
      'sitemap.xml',
      'ar/feed.atom',
    ])
      assert.ok((await readFile(join(out, path))).length > 200, path);
    const holds = await run(['verify', out], { ...nowhere, TZ: 'Pacific/Apia', LANG: 'ar_SA.UTF-8' });
    assert.equal(holds.code, 0, holds.said);
    const page = join(out, 'ar', 'dossiers', `${uuid}.html`);
    await writeFile(page, (await readFile(page, 'utf8')).replace('</h1>', '!</h1>'));
    const refused = await run(['verify', out], nowhere);
    assert.equal(refused.code, 6, refused.said);
    assert.match(refused.said, new RegExp(`ar/dossiers/${uuid}.html`));
  });

  it('is not written over what is there, without an address, of no node, or verified where no library is', async () => {
    await writeFile(join(folder, 'kept'), 'kept');
    for (const [args, env, code] of [
      [['build', '--out', folder], atNorth(), 3],
      [['build', '--out', join(folder, 'x'), '--address', 'javascript:alert(1)'], atNorth(), 2],
      [['build', '--out', join(folder, 'y'), '--day', 'tomorrow'], atNorth(), 2],
      [['build', '--out', join(folder, 'z')], nowhere, 4],
      [['verify', join(folder, 'nothing')], nowhere, 3],
    ] as const) {
      const found = await run(args, env);
      assert.equal(found.code, code, `${args.join(' ')}: ${found.said}`);
    }
    assert.equal(await readFile(join(folder, 'kept'), 'utf8'), 'kept');
  });
});
