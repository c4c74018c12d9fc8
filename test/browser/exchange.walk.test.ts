import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ar } from '../../web/i18n/ar.ts';
import { en } from '../../web/i18n/en.ts';
import { arrives, ids } from '../federation/invented.ts';
import { assertAccessible } from './axe.ts';
import { type Alliance, deskOf, openAlliance, reason } from './exchange.exercise.ts';
import { campaign, hostileTitle } from './exchange.invented.ts';

const languages = { ar, en };
/** The node's own word for the field. */
const aboutWords = { ar: 'السجلات المعنية', en: 'Records it is about' };

let alliance: Alliance;
before(async () => {
  alliance = await openAlliance();
});
after(() => alliance[Symbol.asyncDispose]());

for (const language of ['ar', 'en'] as const) {
  test(`an officer writes, a second person sees what leaves and lets it out, and it is at the other state: ${language}`, async () => {
    const { bench, officer, approver, other } = alliance;
    const words = languages[language].exchange;
    const one = await deskOf(alliance, officer);
    const title = `Note ${language} ${Date.now()}`;
    const [about] = await other.publish([campaign()]);
    await arrives(alliance.home, about?.id ?? '');
    let path = '';
    {
      await using visit = await bench.visit({ language, as: officer });
      const { page } = visit;
      await visit.go('/exchange/compose?kind=note');
      await page.locator('input[maxlength="500"]').fill(title);
      await page.locator('form textarea').first().fill('What we saw, invented from end to end.');
      const picker = page.getByLabel(aboutWords[language]).first();
      await picker.click();
      await page.getByRole('option').first().click();
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: new RegExp(words.compose.audience.members) }).check();
      await page.getByRole('button', { name: words.compose.save }).click();
      await page.waitForURL(/\/exchange\/drafts\//);
      path = new URL(page.url()).pathname;
      await page.getByRole('heading', { name: words.drafts.leaves }).waitFor();
      await page.getByRole('button', { name: words.drafts.propose, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: words.drafts.propose, exact: true }).click();
      await page.getByRole('heading', { name: words.drafts.second.title }).waitFor();
      // Whoever wrote it is told that they cannot be the second person.
      await page.getByText(words.drafts.second.mayNot).waitFor();
      await assertAccessible(page, 'proposed');
    }
    {
      await using visit = await bench.visit({ language, as: approver });
      const { page } = visit;
      await visit.go(path);
      await page.getByRole('button', { name: words.drafts.second.approve }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(reason);
      await assertAccessible(page, 'before signing');
      await dialog.getByRole('button', { name: words.drafts.second.approve }).click();
      await page.getByText(words.drafts.left).waitFor();
    }
    const left = await one.draft({ params: { id: path.split('/').at(-1) ?? '' } });
    assert.equal(left.state, 'published');
    const record = left.records.find((id) => id.startsWith('note--')) ?? '';
    await arrives(other, record);
  });
}

test('markup in a title stays text, and opening a record is told to its originator', async () => {
  const { bench, officer, other, home } = alliance;
  const told = { ...campaign(), name: hostileTitle };
  await other.publish([told]);
  await arrives(home, told.id);
  await using visit = await bench.visit({ language: 'ar', as: officer });
  await visit.go('/exchange/inbox?unread=mine');
  await visit.page.getByText(hostileTitle).first().click();
  await visit.page.getByRole('heading', { level: 1, name: hostileTitle }).waitFor();
  assert.equal(await visit.page.locator('main img').count(), 0);
  await visit.page.getByText(ar.exchange.records.receipt.read).waitFor();
  assert.ok((await ids(home)).includes(told.id));
});
