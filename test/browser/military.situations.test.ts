import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ar } from '../../web/i18n/ar.ts';
import { fr } from '../../web/i18n/fr.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Visit, type Workbench } from './browser.ts';

const words = ar.military.situations;
const shots = process.env['MITHAQ_SCREENSHOTS'];
let bench: Workbench;
let writer: Person;
let approver: Person;
before(async () => {
  bench = await openWorkbench();
  writer = await bench.person('nadia', ['assessor']);
  approver = await bench.person('salem', ['approver']);
});
after(() => bench[Symbol.asyncDispose]());

test('an assessor writes a situation report in Arabic, another person authorises it, and it leaves as EDXL-SitRep', async () => {
  let address = '';
  {
    await using visit = await bench.visit({ language: 'ar', as: writer });
    const { page } = visit;
    await visit.go('/military/situations');
    await page.getByText(words.empty.title).waitFor();
    await page.getByText(ar.parts.files.none.split(' {{')[0] ?? '').waitFor();
    assert.equal(await page.getByRole('link', { name: words.csv }).count(), 0);
    await assertAccessible(page, 'no situation report yet');
    await page.getByRole('link', { name: words.begin }).first().click();
    const field = (name: keyof typeof words.field) => page.getByLabel(words.field[name]);
    await field('title').fill('جسر مختلق مقطوع');
    await field('purpose').fill('بيان الطريق المقطوع');
    await field('from').fill('2026-11-25T06:00');
    await field('to').fill('2026-11-26T06:00');
    await page.getByRole('combobox', { name: words.field.incidents }).fill('Unknown');
    await page.keyboard.press('Enter');
    await field('country').fill('qz');
    await page.getByRole('textbox', { name: words.field.place, exact: true }).fill('بلدة مختلقة');
    await field('observed').fill('الجسر مقطوع، والطريق البديل مفتوح.');
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(words.saving.saved, { exact: true }).waitFor();
    // From now on the draft is saved by itself, at an address of its own, and whoever writes on is not disturbed.
    assert.match(page.url(), /\/military\/situations\/[0-9a-f-]{36}\/edit$/);
    await field('needs').fill('جسر عائم');
    await page.getByText(words.saving.unsaved).waitFor();
    await page.getByText(words.saving.saved, { exact: true }).waitFor();
    assert.equal(await field('needs').evaluate((box) => box.matches(':focus')), true);
    await page.reload();
    await field('needs').and(page.getByText('جسر عائم')).waitFor();
    await assertAccessible(page, 'a situation report being written');
    await assertNoSidewaysScroll(page, 'a situation report being written');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/situation-edit-ar.png`, fullPage: true });
    await page.getByRole('button', { name: words.propose }).click();
    await page.getByText(words.states.proposed, { exact: true }).waitFor();
    address = new URL(page.url()).pathname;
  }
  {
    await using visit = await bench.visit({ language: 'ar', as: approver });
    const { page } = visit;
    await visit.go(address);
    await page.getByText('جسر عائم').waitFor();
    await page.getByRole('button', { name: words.authorise }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('قورن بسجل المناوبة');
    await dialog.getByRole('button', { name: words.authorise }).click();
    await page.getByText(words.states.authorised, { exact: true }).waitFor();
    await assertAccessible(page, 'an authorised situation report');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/situation-ar.png`, fullPage: true });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: words.edxl }).click();
    assert.match((await download).suggestedFilename(), /\.xml$/);
  }
  await using visit = await bench.visit({ language: 'fr', theme: 'dark', as: writer, width: 390 });
  const { page } = visit;
  await visit.go('/military/situations');
  await page.getByRole('link', { name: fr.military.situations.csv }).waitFor();
  await page.getByText('جسر مختلق مقطوع').first().click();
  await page.getByRole('link', { name: fr.military.situations.edxl }).waitFor();
  await assertNoSidewaysScroll(page, 'a situation report in French');
  await assertAccessible(page, 'a situation report in French');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/situation-fr.png`, fullPage: true });
  await page.getByRole('link', { name: fr.military.situations.follow }).click();
  await page.getByLabel(fr.military.situations.field.observed).waitFor();
  await page.getByRole('textbox', { name: fr.military.situations.field.place, exact: true }).waitFor();
  await assertNoSidewaysScroll(page, 'a newer version in French');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/situation-edit-fr.png`, fullPage: true });
});

test('an empty list of groups or of their events offers the act that fills it, to whoever may', async () => {
  const { groups } = ar.military;
  const offered = async (visit: Visit, where: 'events' | 'register') => {
    const { page } = visit;
    await visit.go(`/military/groups/${where}`);
    await page.getByText(where === 'events' ? groups.files.none : groups.noGroups.title).waitFor();
    const name = where === 'events' ? groups.files.bring : groups.changes.propose;
    return page.getByRole('button', { name, exact: true }).count();
  };
  {
    await using visit = await bench.visit({ language: 'ar', as: writer });
    assert.deepEqual([await offered(visit, 'events'), await offered(visit, 'register')], [2, 2]);
  }
  await using visit = await bench.visit({ language: 'ar', as: approver });
  assert.equal(await offered(visit, 'events'), 0);
});
