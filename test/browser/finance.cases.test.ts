import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ar } from '../../web/i18n/ar.ts';
import { en } from '../../web/i18n/en.ts';
import { fr } from '../../web/i18n/fr.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Visit, type Workbench } from './browser.ts';
import { caseCalls, designationArrives, fillBinding } from './finance.cases.exercise.ts';

let bench: Workbench;
before(async () => {
  bench = await openWorkbench();
});
after(() => bench[Symbol.asyncDispose]());

const words = ar.finance.cases;
const ground = 'نظام مكافحة الإرهاب وتمويله، المادة السادسة';
const reason = 'اطلعنا على بيان الأسباب ووثائقه، وهي تكفي للاقتناع.';

async function look(visit: Visit, screen: string): Promise<void> {
  await assertAccessible(visit.page, screen);
  await assertNoSidewaysScroll(visit.page, screen);
}

test('a designation arrives, is shown with its matches, proposed by one and signed by another; then a whole list', async () => {
  const analyst = await bench.person('analyst-cases', ['analyst'], ['cases']);
  const approver = await bench.person('approver-cases', ['approver'], ['cases']);
  await fillBinding(bench, analyst, 'cases');
  const id = await designationArrives(bench, analyst, 'حارث وديع القفراني');

  await using first = await bench.visit({ as: analyst });
  const { page } = first;
  await first.go('/cases');
  await page
    .getByRole('link', { name: /حارث وديع القفراني/ })
    .first()
    .waitFor();
  await look(first, 'the queue of decisions');

  await first.go(`/cases/${id}`);
  await page.getByRole('heading', { name: words.words.title }).waitFor();
  await page.getByRole('button', { name: words.found.reasons }).first().click();
  await look(first, 'a case with the reasons of a match');
  await page.getByRole('radio', { name: words.outcome['give-effect'] }).check();
  const propose = page.getByRole('button', { name: words.decide.propose });
  assert.equal(await propose.isDisabled(), true, 'no ground, no reason');
  await page.getByLabel(words.decide.ground).fill(ground);
  await page.getByLabel(words.decide.reason, { exact: true }).fill(reason);
  await propose.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words.decide.will.nothing).waitFor();
  await look(first, 'what will happen');
  await dialog.getByRole('button', { name: words.decide.propose }).click();
  await page.getByText(words.second.mayNot).waitFor();
  await look(first, 'a proposal of one’s own');

  await using second = await bench.visit({ as: approver });
  await second.go('/cases?waiting=me');
  await second.page
    .getByRole('link', { name: /حارث وديع القفراني/ })
    .first()
    .click();
  await second.page.getByRole('button', { name: words.second.approve, exact: true }).click();
  const grave = second.page.getByRole('dialog');
  await grave.getByRole('textbox').fill('قرأت الملف كله وأوافق على منح النفاذ.');
  await look(second, 'what the signature does');
  await grave.getByRole('button', { name: words.second.approve, exact: true }).click();
  await second.page.getByText(words.inEffect, { exact: true }).first().waitFor();
  await look(second, 'a case in effect');
  const calls = await caseCalls(bench, approver);
  const decided = await calls.case({ params: { id } });
  assert.deepEqual([decided.state, decided.effect, decided.decisions.length], ['decided', true, 1]);

  await first.go('/cases?force=binding');
  await page.getByRole('row').nth(3).waitFor();
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: words.bulk.act }).click();
  const bulk = page.getByRole('dialog');
  assert.equal(await bulk.getByRole('radio', { name: words.outcome.refuse }).count(), 0, 'what binds is not refused');
  await bulk.getByRole('radio', { name: words.outcome['give-effect'] }).check();
  await bulk.getByLabel(words.decide.ground).fill(ground);
  await bulk.getByLabel(words.decide.reason, { exact: true }).fill(reason);
  await look(first, 'many cases with one reason');
  await bulk.getByRole('button', { name: /اقتراح/ }).click();
  await bulk.waitFor({ state: 'detached' });
  const proposed = await calls.cases({ query: { state: 'proposed', limit: 50 } });
  assert.deepEqual([proposed.total, new Set(proposed.items.map(({ waitsForMe }) => waitsForMe)).size], [3, 1]);
});

test('a list is given another force by two people', async () => {
  const analyst = await bench.person('analyst-force', ['analyst'], ['force']);
  const approver = await bench.person('approver-force', ['approver'], ['force']);
  const { listForce, second: signing, decide } = words;
  await using first = await bench.visit({ as: analyst });
  await first.go('/lists/uk');
  await first.page.getByRole('combobox', { name: listForce.other }).click();
  await first.page.getByRole('option', { name: listForce.considered }).click();
  await first.page.getByRole('button', { name: decide.propose }).click();
  const dialog = first.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('اعتمد مجلس الوزراء النظر في هذه القائمة.');
  await look(first, 'another force of a list');
  await dialog.getByRole('button', { name: decide.propose }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await first.page.getByRole('button', { name: signing.approve, exact: true }).count(), 0);
  await using second = await bench.visit({ as: approver });
  await second.go('/lists/uk');
  await second.page.getByRole('button', { name: signing.approve, exact: true }).click();
  const grave = second.page.getByRole('dialog');
  await grave.getByRole('textbox').fill('قرأت قرار المجلس وأوافق.');
  await grave.getByRole('button', { name: signing.approve, exact: true }).click();
  await second.page.getByText(listForce.considered, { exact: true }).waitFor();
  await look(second, 'a list with another force');
});

for (const [language, catalogue] of [
  ['en', en],
  ['fr', fr],
] as const) {
  test(`the queue and a case in ${language}, dark and narrow`, async () => {
    const auditor = await bench.person(`auditor-cases-${language}`, ['auditor'], ['cases']);
    const calls = await caseCalls(bench, auditor);
    const { items } = await calls.cases({ query: { effect: 'true', limit: 1 } });
    await using visit = await bench.visit({ language, theme: 'dark', width: 360, height: 760, as: auditor });
    await visit.go('/cases?state=all');
    await visit.page.getByRole('heading', { level: 1, name: catalogue.finance.cases.title }).waitFor();
    await look(visit, `the queue in ${language}`);
    await visit.go(`/cases/${items[0]?.id}`);
    await visit.page.getByRole('heading', { name: catalogue.finance.cases.clock.title }).waitFor();
    await look(visit, `a case in ${language}`);
    assert.equal(await visit.page.getByRole('button', { name: catalogue.finance.cases.decide.propose }).count(), 0);
  });
}
