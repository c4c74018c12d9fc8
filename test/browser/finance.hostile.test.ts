import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Workbench } from './browser.ts';
import { callsOf, jobDone } from './finance.exercise.ts';

// Given a customer whose names were written to harm whoever looks at them.
const names = {
  script: '<script>window.harmed = 1</script><img src=x onerror="window.harmed = 1">',
  bidi: 'Saleh \u202egnihton si siht\u202c \u2066x \u200bzero',
  formula: '=HYPERLINK("https://elsewhere.invalid","open")',
  long: `Abd${'a'.repeat(9_997)}`,
} as const;

let bench: Workbench;
let desk: Person;
let bookExport: string;

before(async () => {
  bench = await openWorkbench();
  desk = await bench.person('yasser', ['analyst', 'approver']);
  const calls = await callsOf(bench, desk);
  const params = { book: 'hostile' };
  await calls.books.makeBook({ body: { key: 'hostile', title: names.script.slice(0, 190), desk: 'main' } });
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = Object.entries(names).map(([key, name]) => `${key},${cell(name)}`);
  const file = new Blob([['id,name', ...lines].join('\r\n')], { type: 'text/csv' });
  const read = await calls.books.uploadBookFile({ params, file, fileName: 'hostile.csv' });
  const mapping = { ...read.mapping, key: 'id', names: [['name']], schema: { fixed: 'Person' as const } };
  const { job } = await calls.books.importBook({
    params,
    body: { file: read.file, fileName: 'hostile.csv', mapping, mode: 'update' },
  });
  await jobDone(calls, job);
  const answer: unknown = await calls.books.rowsExport({ params });
  assert.ok(answer instanceof Blob);
  bookExport = await answer.text();
});
after(() => bench[Symbol.asyncDispose]());

for (const look of [
  { language: 'ar', width: 360, height: 760 },
  { language: 'en', width: 1440, height: 900 },
] as const) {
  test(`names written to harm are shown inert and break nothing: ${look.language} ${look.width}`, async () => {
    await using visit = await bench.visit({ ...look, as: desk });
    const { page } = visit;
    await visit.go('/books/hostile');
    await page.getByText('<script>window.harmed', { exact: false }).first().waitFor();
    for (const path of [
      '/books',
      '/books/hostile',
      ...Object.keys(names).map((key) => `/books/hostile?row=${key}`),
      `/screening?way=reverse&name=${encodeURIComponent(names.script)}`,
      `/screening?way=reverse&name=${encodeURIComponent(names.long.slice(0, 3000))}`,
      `/screening?name=${encodeURIComponent(names.bidi)}`,
    ]) {
      await visit.go(path);
      await page.locator('main h1').waitFor();
      await assertNoSidewaysScroll(page, path.slice(0, 80));
      await assertAccessible(page, path.slice(0, 80));
      assert.equal(await page.evaluate('window.harmed'), undefined, path.slice(0, 80));
    }
  });
}

test('a bidi override never reaches the page, and every name stands in its own isolation', async () => {
  await using visit = await bench.visit({ language: 'ar', as: desk });
  await visit.go('/books/hostile');
  const shown = visit.page.locator('bdi', { hasText: 'Saleh' }).first();
  await shown.waitFor();
  assert.doesNotMatch((await shown.textContent()) ?? '', /[\u202a-\u202e\u2066-\u2069\u200b]/);
});

test('a formula is a text in the export', () => {
  const line = bookExport.split('\r\n').find((one) => one.includes('HYPERLINK')) ?? '';
  assert.match(line, /'=HYPERLINK/);
});
