import assert from 'node:assert/strict';
import { type Edition, uuidOf } from '#exchange';
import { describe, it } from 'node:test';
import { languages } from '#base';
import { checkBundle } from '../check-bundle.ts';
import { makeEdition } from '../edition.ts';
import { inventedBundle, pactSayings, recordId } from '../invented.fixture.ts';

async function editionOf(sayings = pactSayings): Promise<Edition> {
  const bundle = inventedBundle(sayings);
  const checked = checkBundle(bundle);
  assert.ok('list' in checked, JSON.stringify(checked));
  return makeEdition(bundle, checked);
}
const textOf = (edition: Edition, path: string): string => Buffer.from(edition.get(path) ?? '').toString();
const commitment = `commitments/${uuidOf(recordId('commitment', 1))}.html`;

describe('the pages of an edition', async () => {
  const edition = await editionOf();
  const pages = [...edition.keys()].filter((path) => path.endsWith('.html'));

  it('show report, evidence, review and reply of one state together, in three languages', () => {
    const english = textOf(edition, `en/${commitment}`);
    for (const shown of [
      'The decree is issued; the office opens in autumn.',
      'Invented decree 1 of 2026',
      'The decree was read in the gazette.',
      'The office has opened since.',
      'In part: limited',
    ])
      assert.ok(english.includes(shown), shown);
    assert.match(textOf(edition, `ar/${commitment}`), /<html lang="ar" dir="rtl">[^]*ثبت جزئيا/);
    assert.match(textOf(edition, `fr/${commitment}`), /En partie/);
  });

  it('say that a state withholds, and nothing of what it withholds', () => {
    const english = textOf(edition, `en/${commitment}`);
    assert.match(english, /withheld[^]*<li id="XC">State 2<\/li>/);
    assert.match(english, /id="XD"[^]*declined[^]*Invented reason\./);
    const hidden = recordId('progress-report', 2);
    for (const [path, bytes] of edition) assert.ok(!Buffer.from(bytes).includes(hidden), path);
    assert.match(textOf(edition, 'cells.csv'), /O1\.1,XC,XC,withheld,2026-12-31,,,,,,,/);
  });

  it('count what is owed and not declined', () => {
    const [head = '', ...rows] = textOf(edition, 'states.csv').trimEnd().split('\r\n');
    const columns = head.split(',');
    const of = (row: string | undefined, name: string) => row?.split(',')[columns.indexOf(name)];
    assert.deepEqual(
      rows.map((row) => [row.slice(0, 2), of(row, 'owed'), of(row, 'withheld'), of(row, 'declined')]),
      [
        ['XB', '1', '0', '0'],
        ['XC', '1', '1', '0'],
        ['XD', '0', '0', '1'],
      ],
    );
  });

  it('run no script and fetch nothing, whatever a state wrote', () => {
    for (const path of pages) {
      const text = textOf(edition, path);
      assert.doesNotMatch(text, /<script|<img|<iframe|\son\w+=|javascript:/i, path);
      assert.doesNotMatch(text, /<link[^>]+href="https?:/, path);
    }
    assert.match(textOf(edition, `en/${commitment}`), /&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;so&quot;/);
  });

  it('link to nothing that is not there', () => {
    for (const path of pages)
      for (const [, href = ''] of textOf(edition, path).matchAll(/href="([^"#]+)[^"]*"/g)) {
        if (href.startsWith('http')) continue;
        const at = new URL(href, `file:///${path}`).pathname.slice(1);
        assert.ok(edition.has(at), `${path}: ${href}`);
      }
  });

  it('lead to the country views where the edition has them', async () => {
    const bundle = inventedBundle();
    const checked = checkBundle(bundle);
    assert.ok('list' in checked);
    const views = () => Promise.resolve(new Map([['country/XB.fr.pdf', Buffer.from('set elsewhere')]]));
    const withViews = await makeEdition(bundle, checked, views);
    assert.ok(textOf(withViews, 'fr/states/XB.html').includes('href="../../country/XB.fr.pdf"'));
    assert.ok(textOf(withViews, 'manifest.json').includes('"country/XB.fr.pdf"'));
  });

  it('stand in each language alike', () => {
    const of = (language: string) =>
      pages.filter((path) => path.startsWith(`${language}/`)).map((path) => path.slice(3));
    for (const language of languages) assert.deepEqual(of(language), of('ar'));
  });
});
