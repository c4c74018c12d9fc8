import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ar } from '../../web/i18n/ar.ts';
import { en } from '../../web/i18n/en.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { goodPassword, openWorkbench, type Person, type Visit, type Workbench } from './browser.ts';
import { alertsThere, type Calls, callsOf, jobDone } from './finance.exercise.ts';
import { bookCsv, hostileName, listCsv } from './finance.invented.ts';
import { totpCode } from './totp-code.ts';

const languages = { ar, en };
type Language = keyof typeof languages;

let bench: Workbench;
before(async () => {
  bench = await openWorkbench();
});
after(() => bench[Symbol.asyncDispose]());

/** An officer, a second one and an auditor, with a list and a desk of their own. */
async function office(key: string) {
  const analyst = await bench.person(`analyst-${key}`, ['analyst'], [key]);
  const approver = await bench.person(`approver-${key}`, ['approver'], [key]);
  const auditor = await bench.person(`auditor-${key}`, ['auditor'], [key]);
  const calls = await callsOf(bench, analyst);
  const title = { ar: `قائمة ${key}`, en: `List ${key}`, fr: `Liste ${key}` };
  await calls.lists.makeList({ body: { key, title, authority: title } });
  await calls.books.makeBook({ body: { key, title: `Book ${key}`, desk: key } });
  return { analyst, approver, auditor, calls };
}

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function load(calls: Calls, key: string, text: string): Promise<void> {
  const file = new Blob([text], { type: 'text/csv' });
  const { job } = await calls.lists.loadList({ params: { list: key }, file, fileName: 'list.csv' });
  await jobDone(calls, job);
}

async function fill(calls: Calls, key: string): Promise<void> {
  await load(calls, key, listCsv());
  const params = { book: key };
  const blob = new Blob([bookCsv()], { type: 'text/csv' });
  const { file, mapping } = await calls.books.uploadBookFile({ params, file: blob, fileName: 'book.csv' });
  const started = await calls.books.importBook({
    params,
    body: { file, fileName: 'book.csv', mapping, mode: 'update' },
  });
  await jobDone(calls, started.job);
  await alertsThere(calls, 3);
}

async function look(visit: Visit, screen: string): Promise<void> {
  await assertAccessible(visit.page, screen);
  await assertNoSidewaysScroll(visit.page, screen);
}

async function signIn({ page }: Visit, person: Person, language: Language): Promise<void> {
  const words = languages[language].signIn;
  await page.getByLabel(words.username).fill(person.username);
  await page.getByLabel(words.password, { exact: true }).fill(goodPassword);
  await page.getByRole('button', { name: words.next }).click();
  await page.getByLabel(words.factor.code).first().click();
  await page.keyboard.type(await totpCode(person.totpSecret));
}

for (const language of ['ar', 'en'] as const) {
  test(`from signing in to the audit log, with a second pair of eyes: ${language}`, async () => {
    const key = `walk-${language}`;
    const { analyst, approver, auditor, calls } = await office(key);
    const words = languages[language].finance;
    await using first = await bench.visit({ language });
    const { page } = first;

    await first.go(`/lists/${key}`);
    await signIn(first, analyst, language);
    await page.getByRole('button', { name: words.lists.load }).last().click();
    await page.locator('input[type=file]').setInputFiles(asFile('list.csv', listCsv()));
    await page.getByText(words.lists.loaded, { exact: true }).waitFor({ timeout: 30_000 });
    await look(first, 'a list was loaded');

    await first.go(`/books/${key}/import`);
    await page.locator('input[type=file]').setInputFiles(asFile('book.csv', bookCsv()));
    await page.getByRole('button', { name: words.books.wizard.next, exact: true }).click();
    await page.getByRole('button', { name: words.books.wizard.start }).click();
    await page.waitForURL(/\/imports\/[^/]+$/);
    await alertsThere(calls, 3);

    // By keyboard alone: to the queue, to the row, take it, open it.
    await first.go(`/alerts?q=Zubaida&list=${key}`);
    await page.getByRole('row').nth(1).waitFor();
    await look(first, 'the queue');
    await page.keyboard.press('j');
    await page.locator('[aria-rowindex="2"]:focus').waitFor();
    await page.keyboard.press('a');
    await page.getByRole('cell', { name: analyst.username }).waitFor();
    await page.locator('[aria-rowindex="2"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zubaida Alnakhlawi' }).waitFor();
    const alert = page.url().split('/').at(-1) ?? '';
    await look(first, 'an alert');

    await page.keyboard.press('1');
    assert.equal(await page.getByRole('radio', { name: words.alerts.verdict.same }).isChecked(), true);
    const propose = page.getByRole('button', { name: words.alerts.decide.act.same });
    assert.equal(await propose.isDisabled(), true);
    await page.getByLabel(words.alerts.decide.reason).fill('Same passport, same day of birth, same country.');
    await propose.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.alerts.decide.same.second).waitFor();
    await look(first, 'what will happen');
    await dialog.getByRole('button', { name: words.alerts.decide.act.same }).click();
    await page.getByText(words.alerts.second.mayNot).waitFor();
    await look(first, 'a proposal of one’s own');

    await using second = await bench.visit({ language, as: approver });
    await second.go(`/alerts?state=proposed&list=${key}`);
    await second.page.getByRole('link', { name: 'Zubaida Alnakhlawi' }).click();
    await second.page.getByRole('button', { name: words.alerts.second.approve }).click();
    const grave = second.page.getByRole('dialog');
    await grave.getByText(words.alerts.second.approveWill.binds).waitFor();
    await grave.getByRole('textbox').fill('I compared the passport with the copy in the file.');
    await look(second, 'the second signature');
    await grave.getByRole('button', { name: words.alerts.second.approve }).click();
    await second.page.getByText(words.alerts.what.approved).waitFor();
    await look(second, 'a decided alert');

    await using third = await bench.visit({ language, as: auditor });
    await third.go(`/audit?object=alert:${alert}`);
    for (const action of ['finance.alert.propose', 'finance.alert.approve']) {
      await third.page.getByText(action).first().waitFor();
    }
    await look(third, 'the audit log');
  });
}

test('whoever proposes cannot be the second person, and is told why', async () => {
  const { approver, calls } = await office('alone');
  await fill(calls, 'alone');
  await using visit = await bench.visit({ language: 'en', as: approver });
  const { page } = visit;
  await visit.go('/alerts?list=alone');
  await page.getByRole('link', { name: 'Zubaida Alnakhlawi' }).click();
  await page.getByRole('radio', { name: 'Same person' }).waitFor();
  await page.keyboard.press('1');
  await page.getByLabel('Reason').fill('Same passport, same day of birth.');
  await page.getByRole('button', { name: 'Propose: same person' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Propose: same person' }).click();
  await page.getByText('Nobody approves their own proposal.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Confirm: same person' }).count(), 0);
  await page.getByRole('button', { name: 'Take back' }).first().waitFor();
});

test('when what was compared changes while somebody decides, nothing is decided and their words stay', async () => {
  const { analyst, calls } = await office('moving');
  await fill(calls, 'moving');
  await using visit = await bench.visit({ language: 'en', as: analyst });
  const { page } = visit;
  visit.expectRefusal(409);
  await visit.go('/alerts?list=moving');
  await page.getByRole('link', { name: 'Zubaida Alnakhlawi' }).click();
  const typed = 'The day of birth is the same in both papers.';
  await page.getByRole('radio', { name: 'Same person' }).check();
  await page.getByLabel('Reason').fill(typed);
  const before = (await calls.alerts.alerts({ query: { q: 'Zubaida', list: 'moving' } })).items[0];
  assert.ok(before !== undefined);
  const { evidence } = await calls.alerts.alert({ params: { id: before.id } });
  await load(calls, 'moving', listCsv('1982-12-01'));
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await calls.alerts.alert({ params: { id: before.id } })).evidence !== evidence) break;
    await page.waitForTimeout(50);
  }
  // The page may have asked by itself meanwhile; then it says so at once, and the way on is closed until it was seen.
  const propose = page.getByRole('button', { name: 'Propose: same person' });
  if (await propose.isEnabled()) {
    await propose.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Propose: same person' }).click();
  }
  await page.getByText('What was compared changed while you were deciding').waitFor();
  assert.equal(await page.getByLabel('Reason').inputValue(), typed);
  await assertAccessible(page, 'changed while deciding');
  await page.getByRole('button', { name: 'I have looked at it again' }).click();
  assert.equal(await propose.isEnabled(), true);
  assert.equal((await calls.alerts.alert({ params: { id: before.id } })).decisions.length, 0);
});

test('a hostile name is only text, in the queue and on the page, and breaks no layout', async () => {
  const { analyst, calls } = await office('hostile');
  await fill(calls, 'hostile');
  for (const width of [360, 1440]) {
    await using visit = await bench.visit({ language: 'ar', width, as: analyst });
    const { page } = visit;
    await visit.go('/alerts?list=hostile');
    const link = page.getByRole('link', { name: 'HYPERLINK' });
    await link.waitFor();
    assert.equal(await page.locator('main img, main script').count(), 0);
    await look(visit, `the queue at ${width}`);
    await link.click();
    await page.locator('main h1', { hasText: 'HYPERLINK' }).waitFor();
    assert.equal((await page.locator('main h1').innerText()).includes(hostileName.slice(0, 40)), true);
    assert.equal(await page.locator('main img, main script').count(), 0);
    assert.doesNotMatch(await page.title(), /^harmed/);
    await look(visit, `the alert at ${width}`);
  }
});

test('an alert leads to the next and back without the mouse, and marked rows are assigned together', async () => {
  const { analyst, approver, calls } = await office('keys');
  await fill(calls, 'keys');
  await using visit = await bench.visit({ language: 'en', as: analyst });
  const { page } = visit;
  await visit.go('/alerts?sort=-score&list=keys');
  await page.getByRole('row').nth(3).waitFor();
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.getByText('2 rows marked').waitFor();
  await page.getByRole('button', { name: 'Assign' }).click();
  await page.getByRole('menuitem', { name: approver.username }).click();
  await page.getByText('2 alerts assigned').first().waitFor();
  await page.getByRole('cell', { name: approver.username }).nth(1).waitFor();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.getByText('1 of 3 in the queue').waitFor();
  await page.keyboard.press('j');
  await page.getByText('2 of 3 in the queue').waitFor();
  await page.keyboard.press('k');
  await page.getByText('1 of 3 in the queue').waitFor();
});
