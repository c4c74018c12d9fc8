import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ar } from '../../web/i18n/ar.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import type { Person } from './browser.ts';
import { type Alliance, letOut } from './exchange.exercise.ts';
import { openPact, pactDesk } from './pact.invented.ts';

const words = ar.pact;
let given: Alliance;
let admin: Person;
let officer: Person;
before(async () => {
  given = await openPact();
  admin = await given.bench.person('khalid', ['admin']);
  officer = await given.bench.person('huda', ['pact-officer']);
});
after(() => given[Symbol.asyncDispose]());

test('an administrator names an institution and seats an officer in it', async () => {
  await using visit = await given.bench.visit({ language: 'ar', as: admin });
  const { page } = visit;
  await visit.go('/pact/institutions');
  await page.getByText(words.institutions.empty.title).waitFor();
  await page.getByRole('button', { name: words.institutions.make }).click();
  const making = page.getByRole('dialog');
  for (const [tongue, name] of [
    ['ara', 'وزارة مختلقة'],
    ['eng', 'Invented ministry'],
    ['fra', 'Ministère inventé'],
  ] as const)
    await making.getByLabel(words.institutions.nameIn[tongue]).fill(name);
  await making.getByRole('button', { name: words.institutions.make }).click();
  await page.getByText(words.institutions.noSeats.title).waitFor();
  await page.getByRole('button', { name: words.institutions.seat }).click();
  const seating = page.getByRole('dialog');
  await seating.getByRole('combobox', { name: words.institutions.account, exact: true }).click();
  await page.getByRole('option', { name: 'huda' }).click();
  await seating.getByRole('combobox', { name: words.institutions.institution }).click();
  await page.getByRole('option', { name: 'وزارة مختلقة' }).click();
  await seating.getByLabel(ar.parts.confirm.reason).fill('بقرار الوزير في هذا الأسبوع');
  await assertAccessible(page, 'the dialog that seats an account');
  await seating.getByRole('button', { name: words.institutions.seat }).click();
  await page.getByRole('rowheader', { name: 'huda' }).waitFor();
  await assertAccessible(page, 'institutions');
});

test('an officer takes a commitment on, and it stands once another person let it out', async () => {
  await using visit = await given.bench.visit({ language: 'ar', as: officer });
  const { page } = visit;
  await visit.go('/pact/duties?show=overdue');
  await page.getByRole('link', { name: /إعلان موقف الدولة/ }).waitFor();
  await assertAccessible(page, 'duties');
  await page.getByRole('link', { name: /إعلان موقف الدولة/ }).click();
  await page.getByText(words.duties.nothingSaid).waitFor();
  await page.getByRole('button', { name: words.duties.form.begin }).click();
  await page.getByText(words.duties.form.missing).waitFor();
  await page.getByRole('combobox', { name: words.duties.form.owner }).click();
  await page.getByRole('option', { name: 'وزارة مختلقة' }).click();
  await page.getByRole('button', { name: words.duties.form.addHelp }).click();
  await page.getByLabel(words.duties.form.what).fill('تدريب محققين ماليين');
  await assertAccessible(page, 'the form of an undertaking');
  await page.getByRole('button', { name: words.duties.form.begin }).click();
  await page.waitForURL(/\/exchange\/drafts\//);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await visit.go('/pact/duties');
  await page.getByRole('link', { name: words.duties.draft }).waitFor();
  const [desk, second] = [await pactDesk(given, officer), await pactDesk(given, given.approver)];
  await letOut(desk, second, id);
  await visit.go('/pact/duties');
  await page.getByRole('link', { name: /إعلان موقف الدولة/ }).click();
  const standing = page.getByRole('region').or(page.locator('section')).filter({ hasText: words.duties.standing });
  await standing.getByText('وزارة مختلقة').first().waitFor();
  await page.getByText('تدريب محققين ماليين').first().waitFor();
});

test('the matrix is walked by the arrows, and a cell opens its evidence', async () => {
  await using visit = await given.bench.visit({ language: 'ar', as: officer });
  const { page } = visit;
  await visit.go('/pact/matrix');
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await assertAccessible(page, 'the matrix');
  await assertNoSidewaysScroll(page, 'the matrix');
  await grid.locator('[data-row="0"][data-column="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await grid.locator('[data-row="1"][data-column="1"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/pact\/commitments\/.*state=XB/);
  await page.getByRole('heading', { name: words.commitment.history }).waitFor();
  await visit.go('/pact/scoreboard?by=state');
  await page.getByRole('link', { name: words.members.countryView }).waitFor();
  await assertAccessible(page, 'the scoreboard');
});

test('the calendar is walked by the keys, right to left, and is taken away', async () => {
  await using visit = await given.bench.visit({ language: 'ar', width: 360, theme: 'dark', as: officer });
  const { page } = visit;
  await visit.go('/pact/calendar?day=2026-02-18&months=hijri');
  const chosen = page.locator('[data-chosen="true"]');
  await chosen.focus();
  await page.getByRole('grid', { name: /رمضان/ }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.locator('[data-day="2026-02-19"]:focus').waitFor();
  await page.keyboard.press('PageDown');
  await page.locator('[data-day="2026-03-21"]:focus').waitFor();
  await page.getByRole('grid', { name: /شوال/ }).waitFor();
  await assertAccessible(page, 'the calendar');
  await assertNoSidewaysScroll(page, 'the calendar');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.calendar.export }).click(),
  ]);
  assert.equal(file.suggestedFilename(), 'mithaq-pact.ics');
});
