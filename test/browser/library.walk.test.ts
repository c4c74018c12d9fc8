import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { transaction } from '#base';
import { client } from '#base/client';
import { type Edition, findingWords } from '#exchange';
import { recordKinds, tlpId } from '#records';
import { installedScripture, libraryFonts, printInWorker, publishLibrary, verifyLibrary } from '#thought';
import { libraryRoutes } from '#thought/contract';
import { until } from '../federation/constellation.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { type Alliance, openAlliance } from './exchange.exercise.ts';
import { starterRecords } from '../thought/starter-records.ts';

const shots = process.env['MITHAQ_SCREENSHOTS'];
let alliance: Alliance;
let records: Awaited<ReturnType<typeof starterRecords>>;
const corrected = randomUUID();
const uuid = (n: number): string => (records[n]?.id ?? '').slice('dossier--'.length);

before(async () => {
  alliance = await openAlliance();
  records = starterRecords();
  await alliance.other.publish(records.map(({ object }) => object));
  const kind = recordKinds.find((one) => one.kind === 'correction');
  assert.ok(kind !== undefined);
  await until(
    'the dossiers are here',
    async () =>
      (await alliance.home.records()).filter(({ id }) => id.startsWith('dossier--')).length === records.length,
  );
  const wrong = (await alliance.home.records()).find(({ id }) => id === records[1]?.id);
  await alliance.other.publish([
    {
      type: 'correction',
      spec_version: '2.1',
      id: `correction--${corrected}`,
      object_marking_refs: [tlpId('clear')],
      extensions: { [kind.extension.id]: { extension_type: 'new-sdo' } },
      dossier_ref: records[1]?.id,
      wrong_version: new Date(wrong?.version ?? 0).toISOString(),
      what_was_wrong: { ara: 'ذُكرت طبعة غير صحيحة.', eng: 'A wrong edition was named.', fra: 'Une édition fausse.' },
      what_stands: { ara: 'لا يُعتمد هذا الملف.', eng: 'Nothing of it stands.', fra: 'Rien n’en vaut.' },
      withdrawn: true,
    },
  ]);
  // The library has it once the log of the other state was followed as far.
  await until('the withdrawal is in the library', async () => {
    const page = await fetch(`${alliance.home.node.url}/library/en/corrections.html`);
    return (await page.text()).includes(corrected);
  });
});
after(() => alliance[Symbol.asyncDispose]());

const paths = () => [
  'index.html',
  `dossiers/${uuid(0)}.html`,
  `dossiers/${uuid(1)}.html`,
  'corrections.html',
  'about.html',
  'methods/index.html',
  'methods/MM0101.html',
];

/** A wide window on light ground, a phone's on dark; with `MITHAQ_EVERY_LOOK` each page in each language on both. */
const looks = (['ar', 'en', 'fr'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme, narrow: theme === 'dark' })),
);
const isLooked = (page: number, look: number): boolean =>
  process.env['MITHAQ_EVERY_LOOK'] !== undefined || page % looks.length === look;

test('every page of the library is accessible in three languages, two themes and on a phone', async () => {
  for (const [at, { language, theme, narrow }] of looks.entries()) {
    if (!paths().some((_, n) => isLooked(n, at))) continue;
    const size = narrow ? { width: 360, height: 760 } : {};
    await using visit = await alliance.bench.visit({ language, theme, ...size });
    const { page } = visit;
    await page.emulateMedia({ colorScheme: theme });
    for (const [n, path] of paths().entries()) {
      if (!isLooked(n, at)) continue;
      await page.goto(`${alliance.home.node.config.publicUrl}/library/${language}/${path}`);
      assert.equal(await page.locator('html').getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr');
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      await assertAccessible(page, `${language} ${theme} ${path}`);
      await assertNoSidewaysScroll(page, `${language} ${path}`);
      if (shots !== undefined)
        await page.screenshot({
          path: `${shots}/library-${path.replaceAll(/[^a-z]+/g, '-').slice(0, 16)}-${n}-${language}-${theme}.png`,
          fullPage: true,
        });
    }
  }
});

test('every page of the library reads without script', async () => {
  await using visit = await alliance.bench.visit({ script: false });
  const { page } = visit;
  for (const language of ['ar', 'en', 'fr'] as const)
    for (const path of paths()) {
      await page.goto(`${alliance.home.node.config.publicUrl}/library/${language}/${path}`);
      const said = await page.locator('main').innerText();
      assert.ok(said.length > 120, `${language} ${path} says nothing without a script`);
      if (path === paths()[1]) {
        await page.locator('details summary').first().click();
        // The verse is set in its own hand, and its place does not turn round.
        const hand = await page.evaluate<string>('getComputedStyle(document.querySelector(".verses mark")).fontFamily');
        assert.match(hand, /^"Amiri Quran"/);
        assert.match(await page.locator('.verses bdi[dir=ltr]').first().innerText(), /^\d+:\d+$/);
      }
      // What only a script would serve is not shown: the search, above the list of all dossiers.
      assert.equal(await page.getByRole('searchbox').count(), 0);
      if (path === 'index.html') assert.equal(await page.locator('section .list > li').count(), records.length - 1);
    }
});

test('a visitor without an account is shown the library first, and reads on without a connection', async () => {
  await using visit = await alliance.bench.visit({ language: 'ar' });
  const { page } = visit;
  await visit.go('/');
  await page.waitForURL(/\/library\//);
  await visit.go('/library/ar/index.html');
  await page.getByRole('searchbox').fill('العهد');
  await page.locator('form ol li').first().waitFor();
  await assertAccessible(page, 'searching the library');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/library-search-ar.png` });
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const before = await ground();
  await page.getByRole('radio', { name: 'داكن' }).check();
  const after = await ground();
  assert.notEqual(after, before);
  await page.reload();
  assert.equal(await ground(), after, 'the choice is kept');
  const kept = await page.evaluate<string[]>(`caches.keys()
    .then((names) => caches.open(names.find((one) => one.startsWith('mithaq-library-'))))
    .then((cache) => cache.keys())
    .then((all) => all.map(({ url }) => new URL(url).pathname))`);
  for (const path of ['index.html', 'search.json', 'methods/MM0101.html', `dossiers/${uuid(0)}.html`])
    assert.ok(kept.includes(`/library/ar/${path}`), `${path} is not kept`);
  assert.deepEqual(
    kept.filter((path) => /^\/library\/(en|fr)\//.test(path)),
    [],
    'what nobody reads is not kept',
  );
  await page.context().setOffline(true);
  await page.goto(new URL(`/library/ar/dossiers/${uuid(0)}.html`, page.url()).href);
  assert.ok(((await page.locator('h1').textContent()) ?? '').length > 3);
  await page.context().setOffline(false);
});

describe('a library that anybody checks', () => {
  let edition: Edition;
  const address = 'https://library.example/';
  const means = async () => ({ scripture: (await installedScripture())[0], fonts: await libraryFonts() });
  before(async () => {
    const { node } = alliance.home;
    const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, alliance.officer.id));
    const calls = client(libraryRoutes, {
      base: node.url,
      headers: () => ({ cookie, 'x-mithaq-csrf': csrf, 'accept-language': 'en' }),
    });
    assert.equal((await calls.libraryState({})).dossiers, records.length);
    const answer = await fetch(`${node.url}/api/v1/thought/library/log`, { headers: { cookie } });
    const text = await answer.text();
    const links = [0, 1].map((n) => ['MM0101', records[n]?.id ?? ''] as const);
    const made = await publishLibrary(text, address, await means(), links);
    assert.ok(made !== undefined && !('length' in made), JSON.stringify(made));
    edition = made.edition;
    // A large library is made in a thread of its own: the same bytes.
    const printed = await printInWorker({ text, address, links, means: await means() });
    assert.ok(!('refused' in printed));
    assert.deepEqual(
      Buffer.from(printed.get('manifest.json') ?? '').toString(),
      Buffer.from(edition.get('manifest.json') ?? '').toString(),
    );
    assert.equal(printed.size, edition.size);
  });
  const text = (path: string): string => Buffer.from(edition.get(path) ?? '').toString();

  test('holds, and is refused with whatever was changed, taken away or added', async () => {
    const holds = await verifyLibrary(edition, await means());
    assert.ok('holds' in holds, JSON.stringify(holds));
    const page = `ar/dossiers/${uuid(0)}.html`;
    const tampered: readonly (readonly [string, Edition])[] = [
      [page, new Map([...edition, [page, Buffer.from(text(page).replace('</h1>', ' </h1>'))]])],
      ['ar/feed.rss', new Map([...edition].filter(([path]) => path !== 'ar/feed.rss'))],
      [
        'manifest.json',
        new Map([...edition, ['manifest.json', Buffer.from(text('manifest.json').replace('"MM0101"', '"MM9999"'))]]),
      ],
      ['ar/more.html', new Map([...edition, ['ar/more.html', Buffer.from('more')]])],
      [
        'log/records.jsonl:1',
        new Map([
          ...edition,
          [
            'log/records.jsonl',
            Buffer.from(text('log/records.jsonl').replace('"edition_number":1', '"edition_number":2')),
          ],
        ]),
      ],
    ];
    for (const [where, files] of tampered) {
      const found = await verifyLibrary(files, await means());
      assert.ok('length' in found, where);
      assert.ok(
        found.some((one) => one.where === where && one.code in findingWords),
        `${where}: ${JSON.stringify(found[0])}`,
      );
    }
  });

  test('gives a card and a PDF of each dossier when they are asked for, and nothing that was never made', async () => {
    const { url } = alliance.home.node;
    const ask = (path: string) => fetch(`${url}/library/${path}`);
    for (const [path, type] of [
      [`ar/cards/${uuid(0)}.png`, 'image/png'],
      [`fr/pdf/${uuid(0)}.pdf`, 'application/pdf'],
    ] as const) {
      const answer = await ask(path);
      assert.equal(answer.headers.get('content-type'), type);
      assert.ok((await answer.arrayBuffer()).byteLength > 5000);
    }
    for (const path of [
      `ar/cards/${randomUUID()}.png`,
      `ar/pdf/${uuid(1)}.pdf`,
      '../package.json',
      '%2e%2e/package.json',
    ])
      assert.equal((await ask(path)).status, 404, path);
    assert.match(await (await fetch(`${url}/robots.txt`)).text(), /Sitemap: .*\/library\/sitemap\.xml/);
    const first = await ask('ar/index.html');
    const again = await fetch(`${url}/library/ar/index.html`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
  });

  test('marks an exercise everywhere, keeps a withdrawn dossier as a stone that says why, and never leads with the claim', () => {
    for (const path of edition.keys())
      if (/^(ar|en|fr)\/dossiers\//.test(path)) assert.match(text(path), /class="notice"/, path);
    assert.match(text(`en/dossiers/${uuid(1)}.html`), /Nothing of it stands/);
    assert.doesNotMatch(text(`en/dossiers/${uuid(1)}.html`), /class="step"/);
    const rss = text('en/feed.rss');
    assert.equal(rss.match(/<item>/g)?.length, records.length);
    assert.match(rss, /\(exercise\)/);
    const first = JSON.parse(text('en/feed.json')) as { items: { title: string }[] };
    assert.match(first.items[0]?.title ?? '', /withdrawn/);
    // A method leads to the dossiers that people linked to it, and they to it; not to what was withdrawn.
    const method = text('en/methods/MM0101.html');
    assert.ok(method.includes(`../dossiers/${uuid(0)}.html`) && !method.includes(uuid(1)));
    assert.match(text(`fr/dossiers/${uuid(0)}.html`), /href="\.\.\/methods\/MM0101\.html"/);
    // The page of the matrix and its bundle stand beside it.
    assert.ok(edition.has('fr/methods/index.html') && edition.has('twisted-methods.stix.json'));
  });
});
