import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Edition, findingWords, type PublicBundle, sha256 } from '#exchange';
import { signCheckpoint } from '#records';
import { inventedId, inventedKey } from '../../records/trust/invented.fixture.ts';
import { checkBundle } from './check-bundle.ts';
import { makeEdition, verifyPact } from './edition.ts';
import { inventedBundle, pactSayings } from './invented.fixture.ts';

const noViews = () => Promise.resolve(new Map<string, Uint8Array>());

async function editionOf(bundle: PublicBundle): Promise<Map<string, Uint8Array>> {
  const checked = checkBundle(bundle);
  assert.ok('list' in checked, JSON.stringify(checked));
  return new Map(await makeEdition(bundle, checked));
}
/** What an edition is refused for: the code and the place of the first finding. */
async function refused(edition: Edition): Promise<string> {
  const found = await verifyPact(edition, noViews);
  assert.ok('length' in found, 'it holds');
  const [first] = found;
  assert.ok(first !== undefined && first.code in findingWords && first.where !== '');
  return `${first.code} ${first.where}`;
}
const changed = (edition: Edition, path: string, change: (text: string) => string): Edition => {
  const text = Buffer.from(edition.get(path) ?? '').toString();
  const other = change(text);
  assert.notEqual(other, text);
  return new Map([...edition, [path, Buffer.from(other)]]);
};
/** As a forger with the program in hand would: every hash of the manifest made anew. */
const withHashes = (edition: Edition): Edition => {
  const manifest = JSON.parse(Buffer.from(edition.get('manifest.json') ?? '').toString()) as { files: object };
  const files = [...edition].filter(([path]) => path !== 'manifest.json').sort(([a], [b]) => (a < b ? -1 : 1));
  const anew = { ...manifest, files: Object.fromEntries(files.map(([path, bytes]) => [path, sha256(bytes)])) };
  return new Map([...edition, ['manifest.json', Buffer.from(`${JSON.stringify(anew, undefined, 1)}\n`)]]);
};
const uuid = inventedId(1).slice(10);

describe('an edition that anybody checks', async () => {
  const bundle = inventedBundle();
  const edition = await editionOf(bundle);

  it('holds, and says how much of it was checked', async () => {
    const found = await verifyPact(edition, noViews);
    assert.ok('holds' in found, JSON.stringify(found));
    const { records, logs, witnessed, files } = found;
    assert.deepEqual({ records, logs, witnessed, files }, { records: 9, logs: 3, witnessed: 3, files: edition.size });
  });

  it('is the same bytes whenever and from whatever node it is made', async () => {
    const again = await editionOf(inventedBundle());
    for (const [path, bytes] of edition) assert.deepEqual(again.get(path), bytes, path);
  });

  it('is refused with a changed page, also where the manifest was made anew', async () => {
    const page = changed(edition, 'en/states/XB.html', (text) => text.replace('limited', 'complete'));
    assert.equal(await refused(page), 'file-changed en/states/XB.html');
    assert.equal(await refused(withHashes(page)), 'file-changed en/states/XB.html');
    const figures = changed(edition, 'states.csv', (text) => text.replace('XB,1', 'XB,2'));
    assert.equal(await refused(withHashes(figures)), 'file-changed states.csv');
  });

  it('is refused with a file more or less', async () => {
    assert.equal(await refused(new Map([...edition, ['ar/more.html', Buffer.from('x')]])), 'file-extra ar/more.html');
    const less = new Map(edition);
    less.delete('fr/index.html');
    assert.equal(await refused(less), 'file-missing fr/index.html');
    assert.equal(await refused(withHashes(less)), 'file-missing fr/index.html');
    for (const path of ['manifest.json', 'log/trust.json', 'log/records.jsonl', `log/${uuid}.leaves`]) {
      const without = new Map(edition);
      without.delete(path);
      assert.equal(await refused(without), `file-missing ${path}`);
    }
  });

  it('is refused with a changed word in a record, or the signature of another', async () => {
    const word = changed(edition, 'log/records.jsonl', (text) =>
      text.replace('"status":"limited"', '"status":"complete"'),
    );
    assert.equal(await refused(withHashes(word)), 'signature-wrong log/records.jsonl:6');
    const swapped = changed(edition, 'log/records.jsonl', (text) => {
      const [one = '', other = ''] = [...text.matchAll(/"signature":"([^"]+)"/g)].map(([, found]) => found);
      return text.replace(one, '#').replace(other, one).replace('#', other);
    });
    assert.equal(await refused(withHashes(swapped)), 'signature-wrong log/records.jsonl:1');
  });

  it('is refused with a record taken away, put twice, or of another day', async () => {
    const lines = (change: (all: string[]) => string[]) =>
      changed(edition, 'log/records.jsonl', (text) => change(text.trimEnd().split('\n')).join('\n').concat('\n'));
    assert.equal(await refused(lines((all) => all.slice(0, -1))).then((text) => text.split(' ')[0]), 'file-changed');
    assert.equal(await refused(lines((all) => [...all, all[0] ?? ''])), 'record-twice log/records.jsonl:10');
    const later = changed(edition, 'manifest.json', (text) => text.replace('2026-06-01', '2026-03-06'));
    assert.equal(await refused(later), 'record-after-the-day log/records.jsonl:7');
  });

  it('is refused with a tampered log and a forged checkpoint', async () => {
    const leaves = changed(edition, `log/${uuid}.leaves`, (text) =>
      text.split('\n').toReversed().join('\n').trimStart(),
    );
    assert.equal(await refused(withHashes(leaves)), `log-tampered log/${uuid}.leaves`);
    const short = changed(edition, `log/${uuid}.leaves`, (text) => text.slice(text.indexOf('\n') + 1));
    assert.equal(await refused(withHashes(short)), `log-tampered log/${uuid}.leaves`);
    const note = changed(edition, `log/${uuid}.checkpoint`, () =>
      signCheckpoint({ origin: 'mithaq.example/x1', size: 7, root: Buffer.alloc(32) }, inventedKey(9)),
    );
    assert.equal(await refused(withHashes(note)), `checkpoint-forged log/${uuid}.checkpoint`);
    const other = changed(edition, `log/${uuid}.checkpoint`, () =>
      Buffer.from(edition.get(`log/${inventedId(2).slice(10)}.checkpoint`) ?? '').toString(),
    );
    assert.equal(await refused(withHashes(other)), `checkpoint-forged log/${uuid}.checkpoint`);
  });

  it('is refused with a trust list that its own members did not sign, and with another alliance’s', async () => {
    const list = changed(edition, 'log/trust.json', (text) => text.replace('State 2', 'State 7'));
    assert.equal(await refused(withHashes(list)), 'trust-list-not-signed log/trust.json');
    const pinned = await verifyPact(edition, noViews, { trust: 'other' });
    assert.ok('length' in pinned && pinned[0]?.code === 'trust-list-not-pinned');
    const other = await verifyPact(edition, noViews, { edition: '0'.repeat(64) });
    assert.ok('length' in other && other[0]?.code === 'not-the-pinned-edition');
  });

  it('takes no record in that its state did not release to everybody, though it is signed and logged', () => {
    const leaking = pactSayings.map((one) => (one.level === 'green' ? { ...one, leaked: true as const } : one));
    const found = checkBundle(inventedBundle(leaking));
    assert.ok('length' in found);
    assert.deepEqual(
      found.map(({ code, where }) => `${code} ${where}`),
      ['record-not-public log/records.jsonl:9'],
    );
  });
});
