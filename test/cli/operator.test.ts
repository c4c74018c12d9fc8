import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { freePort, startNode } from '../durability/real-node.ts';

const bin = join(import.meta.dirname, '../../bin/mithaq.mjs');
const header = 'reference,type,name,nameArabic,birthDate,nationality\n';
const khalid = 'N-1,person,Khalid bin Saeed al-Wadizi,خالد بن سعيد الوادزي,1971-04-02,SA\n';
const mariama = 'N-2,person,Mariama Koulobandé,,1980,SN\n';
const bahram = 'N-3,person,Bahram Chashmasari,,1969,AF\n';

describe('the operator at the command line', () => {
  const place = mkdtempSync(join(tmpdir(), 'mithaq-operator-'));
  const file = (name: string): string => join(place, name);
  let node: ReturnType<typeof startNode>;
  let port: number;
  before(async () => {
    mkdirSync(file('data'));
    port = await freePort();
    node = startNode(file('data'), port);
    await node.ready();
  });
  after(async () => {
    await node.kill('SIGTERM');
    rmSync(place, { recursive: true, force: true });
  });

  async function run(args: string[], env: Record<string, string> = {}) {
    const settings = { MITHAQ_DATA: file('data'), MITHAQ_PORT: String(port), LANG: 'en_US.UTF-8', ...env };
    const child = spawn(process.execPath, [bin, ...args], { env: { PATH: process.env['PATH'], ...settings } });
    const [out, err, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve) => child.on('close', resolve)),
    ]);
    const json = out
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line): unknown => JSON.parse(line));
    return { code, out, err, json };
  }

  it('loads a list, gets its exact delta, and loading the same file again changes nothing', async () => {
    writeFileSync(file('list.csv'), header + khalid + mariama);
    const nameless = await run(['lists', 'load', file('list.csv')]);
    assert.equal(nameless.code, 2, 'a national table does not say which list it is');
    const first = await run(['lists', 'load', file('list.csv'), '--list', 'uk', '--json']);
    assert.deepEqual([first.code, first.json.length], [0, 1]);
    writeFileSync(file('list.csv'), header + khalid.replace('1971-04-02', '1972-04-02') + bahram);
    assert.match(
      (await run(['lists', 'load', file('list.csv'), '--list', 'uk'])).out,
      /1 added, 1 changed, 1 delisted, 0 unchanged/,
    );
    const { out } = await run(['lists', 'delta', 'uk']);
    assert.deepEqual(out.match(/^[+~-] N-\d/gm)?.sort(), ['+ N-3', '- N-2', '~ N-1']);
    assert.match((await run(['lists', 'load', file('list.csv'), '--list', 'uk'])).out, /nothing changed/);
  });

  it('is told file, line and reason of a file that is damaged, and nothing has changed', async () => {
    writeFileSync(file('damaged.csv'), `${header}${khalid}N-9,person,"Nadir and`);
    const refused = await run(['lists', 'load', file('damaged.csv'), '--list', 'uk', '--lang', 'fr']);
    assert.equal(refused.code, 3);
    assert.match(refused.err, /damaged\.csv.*ligne 3|damaged\.csv:3/);
    assert.match((await run(['lists', 'status'])).out, /^uk\t2\t1\t/m);
  });

  it('imports a book, and is told which rows were not taken', async () => {
    writeFileSync(file('book.csv'), 'customer,الاسم,date of birth\nC-1,خالد بن سعيد الوادزي,1972-04-02\nC-2,,1980\n');
    const done = await run(['books', 'import', 'customers', file('book.csv'), '--create', 'Customers']);
    assert.equal(done.code, 0, done.err);
    assert.match(done.out, /2 read, 1 added, 0 changed, 0 unchanged, 0 left, 1 refused/);
    assert.match(done.err, /line 3/);
  });

  it('finds the machine and the node in order', async () => {
    const { code, out } = await run(['doctor']);
    // The one list whose last check failed is what the doctor must find.
    assert.equal(code, 6, out);
    assert.match(out, /✗ .*uk: /);
    assert.match((await run(['audit', 'verify'])).out, /the chain is whole/);
  });

  it('takes the whole node into one file and back, and cannot decide or recover what is not theirs', async () => {
    assert.equal((await run(['accounts', 'recover', 'nobody'])).code, 5);
    const env = { MITHAQ_SEAL: 'nine falcons over the dune' };
    assert.equal((await run(['backup', file('node.mithaq'), '--passphrase-env', 'MITHAQ_SEAL'], env)).code, 0);
    assert.ok(!readFileSync(file('node.mithaq')).includes('Wadizi'));
    const elsewhere = { ...env, MITHAQ_DATA: file('restored') };
    assert.equal(
      (
        await run(['restore', file('node.mithaq'), '--passphrase-env', 'MITHAQ_SEAL'], {
          ...elsewhere,
          MITHAQ_SEAL: 'wrong',
        })
      ).code,
      3,
    );
    const restored = await run(['restore', file('node.mithaq'), '--passphrase-env', 'MITHAQ_SEAL'], elsewhere);
    assert.equal(restored.code, 0, restored.err);
    const again = await run(['restore', file('node.mithaq'), '--passphrase-env', 'MITHAQ_SEAL'], elsewhere);
    assert.notEqual(again.code, 0, 'a node is never written over');
  });
});
