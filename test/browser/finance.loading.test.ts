import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertAccessible } from './axe.ts';
import { openWorkbench, type Person, type Workbench } from './browser.ts';

// A list and a book are brought in by hand, as an analyst does it on the first morning.
let bench: Workbench;
let desk: Person;
before(async () => {
  bench = await openWorkbench();
  desk = await bench.person('yasser', ['analyst', 'approver'], ['main']);
});
after(() => bench[Symbol.asyncDispose]());

const listed = Array.from({ length: 40 }, (_, n) => `N-${n},person,Tamim Zahrawan ${n},19${40 + n}-05-06`);
const listFile = (rows: readonly string[]) => ({
  name: 'national.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['reference,type,name,birthDate', ...rows].join('\n')),
});

test('a list is made and loaded; a cut file changes nothing until somebody expressly accepts it', async () => {
  await using visit = await bench.visit({ language: 'en', as: desk });
  const { page } = visit;
  await visit.go('/lists');
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByLabel('Short key').fill('walk-national');
  for (const [language, word] of [
    ['Arabic', 'قائمة التمرين'],
    ['English', 'Walk list'],
    ['French', 'Liste d’essai'],
  ] as const) {
    await page.getByLabel(`Title in ${language}`).fill(word);
    await page.getByLabel(`Publisher in ${language}`).fill(word);
  }
  await assertAccessible(page, 'a new list');
  await page.getByRole('button', { name: 'Make the list' }).click();
  await page.getByRole('heading', { level: 1, name: 'Walk list' }).waitFor();

  await page.getByRole('button', { name: 'Load a file' }).click();
  await page.locator('input[type=file]').setInputFiles(listFile(listed));
  await page.getByText('The list was loaded').waitFor();
  await page.getByText('40 added, 0 changed, 0 removed, 0 unchanged.').waitFor();
  await assertAccessible(page, 'a loaded list');

  await page.getByRole('button', { name: 'Load another file' }).click();
  await page.locator('input[type=file]').setInputFiles(listFile(listed.slice(0, 3)));
  await page.getByText('This file would delist 37 of 40 subjects. Nothing was changed.').waitFor();
  await page.getByRole('button', { name: 'Load with express acceptance' }).click();
  const asks = page.getByRole('dialog', { name: 'Load although it looks incomplete?' });
  await asks.getByText('Whoever is missing from it counts as delisted').waitFor();
  await assertAccessible(page, 'the guard against mass delisting');
  await asks.getByRole('button', { name: 'Load with express acceptance' }).click();
  await page.getByText('0 added, 0 changed, 37 removed, 3 unchanged.').waitFor();
  await page.getByRole('link', { name: 'See what changed' }).click();
  await page.getByRole('heading', { level: 1, name: 'What this load changed' }).waitFor();
  await page.getByRole('cell', { name: 'Removed' }).first().waitFor();
});

test('a book is made and imported in three steps, and the report says what was not taken', async () => {
  await using visit = await bench.visit({ language: 'en', as: desk });
  const { page } = visit;
  await visit.go('/books');
  await page.getByRole('button', { name: 'New book' }).first().click();
  await page.getByLabel('Title').fill('Walk customers');
  await page.getByLabel('Short key').fill('walk-customers');
  await page.getByRole('button', { name: 'Make the book' }).click();
  await page.getByRole('heading', { level: 1, name: 'Import into Walk customers' }).waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'customers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'customer,name,date of birth,branch\nC-1,Tamim Zahrawan,06/05/1940,North\nC-2,Layan Qamari,no date,South\n,Nobody,,\n',
    ),
  });
  await page.getByText('How a row will be read').waitFor();
  await page.getByText('Row 1 of 3').waitFor();
  // The headers say which column is the key and which the name; the first row shows how they will be read.
  assert.equal(await page.getByRole('combobox', { name: 'Key of the row' }).inputValue(), 'customer');
  await page.locator('dd b, dd bdi', { hasText: 'Tamim Zahrawan' }).first().waitFor();
  await assertAccessible(page, 'the columns of a book');
  if (process.env['MITHAQ_SCREENSHOTS'] !== undefined) {
    await page.screenshot({ path: `${process.env['MITHAQ_SCREENSHOTS']}/import-columns-en-light-1440.png` });
  }
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Nobody leaves the book.').waitFor();
  await assertAccessible(page, 'the manner of an import');
  await page.getByRole('button', { name: 'Import now' }).click();
  await page.getByRole('heading', { level: 1, name: 'customers.csv' }).waitFor();
  await page.getByRole('cell', { name: 'Not taken' }).first().waitFor();
  await page.getByRole('cell', { name: 'Warning' }).first().waitFor();
  await page.getByRole('cell', { name: 'C-2', exact: true }).waitFor();
  await assertAccessible(page, 'the report of an import');
});

test('the search box answers as one types, and each answer says word by word why', async () => {
  await using visit = await bench.visit({ language: 'en', as: desk });
  const { page } = visit;
  await visit.go('/screening');
  await page.getByLabel('Name', { exact: true }).pressSequentially('tamim zahrawan', { delay: 30 });
  await page.getByRole('list', { name: 'Word by word' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('What the list says').waitFor();
});
