import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Workbench } from './browser.ts';
import { type Look, looksOf } from './looks.ts';
import { alertsThere, callsOf } from './finance.exercise.ts';

let bench: Workbench;
let desk: Person;
let screens: Record<string, string>;

before(async () => {
  bench = await openWorkbench();
  const office = await bench.person('nadia', ['operator']);
  desk = await bench.person('yasser', ['analyst', 'approver', 'auditor']);
  const calls = await callsOf(bench, office);
  await calls.node.loadExercise({});
  await alertsThere(await callsOf(bench, desk));
  const list = (await calls.lists.lists({})).items.find(({ last }) => last !== undefined);
  const [book] = (await calls.books.books({})).items;
  const [subject] = (await calls.lists.subjects({ query: { limit: 1, list: list?.key ?? '' } })).items;
  assert.ok(list?.last !== undefined && book?.lastImport !== undefined && subject !== undefined);
  screens = {
    'screening, empty': '/screening',
    screening: `/screening?name=${encodeURIComponent(subject.name)}&birth=1970`,
    'screening, reverse': `/screening?way=reverse&name=${encodeURIComponent(subject.name)}`,
    lists: '/lists',
    list: `/lists/${list.key}`,
    snapshots: `/lists/${list.key}/snapshots`,
    delta: `/lists/${list.key}/snapshots/${list.last.id}`,
    subject: `/subjects/${subject.id}`,
    books: '/books',
    book: `/books/${book.key}`,
    row: `/books/${book.key}?row=C-100001`,
    imports: `/books/${book.key}/imports`,
    import: `/books/${book.key}/imports/${book.lastImport.id}`,
    wizard: `/books/${book.key}/import`,
  };
});
after(() => bench[Symbol.asyncDispose]());

const looks = looksOf<Look & { height: number }>(
  [
    { language: 'ar', theme: 'light', width: 1440, height: 900 },
    { language: 'fr', theme: 'dark', width: 360, height: 760 },
  ],
  [
    { language: 'ar', theme: 'dark', width: 360, height: 760 },
    { language: 'en', theme: 'dark', width: 2560, height: 1440 },
    { language: 'fr', theme: 'light', width: 360, height: 760 },
  ],
);

for (const look of looks) {
  test(`every screen of finance is accessible and stays inside its window: ${look.language} ${look.theme} ${look.width}`, async () => {
    await using visit = await bench.visit({ ...look, as: desk });
    for (const [name, path] of Object.entries(screens)) {
      await visit.go(path);
      await visit.page.locator('main h1').waitFor();
      await assertAccessible(visit.page, `${name} ${look.language}`);
      await assertNoSidewaysScroll(visit.page, `${name} ${look.language}`);
    }
  });
}
