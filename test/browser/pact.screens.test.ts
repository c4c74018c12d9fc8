import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ar } from '../../web/i18n/ar.ts';
import { en } from '../../web/i18n/en.ts';
import { fr } from '../../web/i18n/fr.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Workbench } from './browser.ts';

let bench: Workbench;
let officer: Person;
let operator: Person;
before(async () => {
  bench = await openWorkbench();
  officer = await bench.person('huda', ['pact-officer']);
  operator = await bench.person('tariq', ['operator']);
});
after(() => bench[Symbol.asyncDispose]());

for (const [language, words, width] of [
  ['ar', ar, 1440],
  ['en', en, 360],
  ['fr', fr, 1440],
] as const)
  test(`the pact is empty at first, and says what to do: ${language}`, async () => {
    await using visit = await bench.visit({ language, width, height: 800, as: officer });
    await visit.go('/');
    if (width > 1000) {
      const entry = visit.page.getByRole('navigation').getByRole('link', { name: words.pact.nav.home, exact: true });
      await entry.waitFor();
      assert.equal(await entry.count(), 1);
      await entry.click();
    } else await visit.go('/pact');
    await visit.page.getByRole('heading', { level: 1, name: words.pact.home.title }).waitFor();
    await visit.page.getByText(words.pact.home.empty).waitFor();
    await assertAccessible(visit.page, `the pact ${language}`);
    await assertNoSidewaysScroll(visit.page, `the pact ${language}`);
  });

test('the matrix and the scoreboard of an empty pact say what comes first', async () => {
  await using visit = await bench.visit({ language: 'ar', width: 360, height: 800, as: officer });
  for (const [path, title, empty] of [
    ['/pact/matrix', ar.pact.matrix.title, ar.pact.matrix.empty],
    ['/pact/scoreboard', ar.pact.scoreboard.title, ar.pact.scoreboard.empty],
  ] as const) {
    await visit.go(path);
    await visit.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await visit.page.getByText(empty).waitFor();
    await assertAccessible(visit.page, path);
    await assertNoSidewaysScroll(visit.page, path);
  }
});

test('who has no part in the pact finds nothing of it', async () => {
  await using visit = await bench.visit({ language: 'en', as: operator });
  await visit.go('/pact');
  await visit.page.getByRole('heading', { level: 1, name: en.shell.missing.title }).waitFor();
  assert.equal(await visit.page.getByRole('link', { name: en.pact.nav.home, exact: true }).count(), 0);
});
