import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { client } from '#base/client';
import { meetingRoutes } from '#pact/contract';
import { ar } from '../../web/i18n/ar.ts';
import { type Constellation, openConstellation, type State } from '../federation/constellation.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbenchOf, type Workbench } from './browser.ts';

const words = ar.pact.meetings;
let alliance: Constellation;
let north: State;
let bench: Workbench;
before(async () => {
  alliance = await openConstellation(['XA', 'XB']);
  [north] = alliance.states as [State, State];
  bench = await openWorkbenchOf(north.node);
});
after(async () => {
  await bench[Symbol.asyncDispose]();
  await alliance[Symbol.asyncDispose]();
});

const look = async (page: Page, name: string): Promise<void> => {
  await assertAccessible(page, name);
  await assertNoSidewaysScroll(page, name);
};

test('the secretariat goes from the founding text to what every member owes, while another writes too', async () => {
  const secretary = await bench.person('amina', ['secretariat']);
  const fetch = await north.as('secretariat');
  const other = client(meetingRoutes, {
    base: '',
    fetch: (to, init) => fetch(typeof to === 'string' ? to : '', init),
  });
  await using visit = await bench.visit({ language: 'ar', as: secretary });
  const { page } = visit;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const saved = () => page.getByRole('status').filter({ hasText: words.save.saved }).waitFor();
  const part = (name: keyof typeof words.parts) => page.getByRole('tab', { name: words.parts[name] }).click();

  await visit.go('/pact/meetings');
  await button(words.begin.founding).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: words.begin.lead }).click();
  await page.getByRole('option', { name: 'المملكة العربية السعودية' }).click();
  await look(page, 'the beginning');
  await dialog.getByRole('button', { name: words.begin.go }).click();
  await page.waitForURL(/\/pact\/meetings\/[0-9a-f-]{36}/);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const params = { id };
  assert.equal((await other.unfinishedMeeting({ params })).assigned, 50 * 45);

  // A paragraph that gave a reason is found to oblige.
  await page
    .getByRole('button', { name: new RegExp(`^${words.paragraph.obliges}`) })
    .nth(2)
    .click();
  await page.getByRole('menuitem', { name: words.axes.media }).click();
  await look(page, 'the text');
  await button('O19 · الإعلام').click();
  await button(words.duties.addCommitment).click();
  const field = (label: string, language: keyof typeof ar.parts.languages) =>
    page.getByLabel(`${label} ${ar.parts.languages[language]}`, { exact: true });
  await field(words.fields.title, 'ara').fill('عنوان كتبته الأمانة');

  // Meanwhile another gives the meeting its English name; nothing of either is lost.
  await saved();
  const { revision, content } = await other.unfinishedMeeting({ params });
  const name = { ...content.name, eng: 'Named by the other' };
  await other.saveUnfinished({ params, body: { revision, content: { ...content, name } } });
  visit.expectRefusal(409);
  await field(words.fields.title, 'eng').fill('A title of the secretariat');
  await page.getByRole('status').filter({ hasText: words.save.saved }).waitFor({ timeout: 20_000 });
  await assert.doesNotReject(async () => {
    const { content: both } = await other.unfinishedMeeting({ params });
    assert.equal(both.name.eng, 'Named by the other');
    assert.equal(both.commitments.at(-1)?.title.eng, 'A title of the secretariat');
  });
  await look(page, 'a commitment');

  // What is open is told with its place; from there one goes to it, and takes it back.
  await part('check');
  await look(page, 'what is open');
  await page.getByRole('button', { name: `O19.1 · ${words.fields.due}` }).click();
  await button(words.duties.remove).last().click();
  await part('check');
  await page.getByText(words.check.fine).waitFor();
  await page.keyboard.press('Control+Z');
  await page.getByRole('button', { name: `O19.1 · ${words.fields.due}` }).waitFor();
  await page.keyboard.press('Control+Shift+Z');
  await page.getByText(words.check.fine).waitFor();
  await saved();
  await part('table');
  await look(page, 'the table');
  visit.expectRefusal(422);
  const broken = { name: 'c.csv', mimeType: 'text/csv', buffer: Buffer.from('المخرج,ما هذا\nO1,2\n') };
  await page.locator('input[type=file]').setInputFiles(broken);
  await page.getByRole('alert').getByText('ما هذا').waitFor();
  await part('check');
  await button(words.check.propose).click();
  await page.waitForURL(/\/exchange\/drafts\//);
  await visit.go(`/pact/meetings/${id}`);
  await page.getByText(words.inDraft).waitFor();
  await visit.go('/pact/meetings');
  await page.getByText(words.states['in-draft']).waitFor();
  await look(page, 'the meetings');
});
