import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { ar } from '../../web/i18n/ar.ts';
import { arrives } from '../federation/invented.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { dossierDesk, fillDossiers, reason } from './dossiers.invented.ts';
import { type Look, looksOf } from './looks.ts';
import { type Alliance, openAlliance } from './exchange.exercise.ts';

const words = ar.finance.dossiers;
let alliance: Alliance;
let filled: Awaited<ReturnType<typeof fillDossiers>>;
before(async () => {
  alliance = await openAlliance();
  filled = await fillDossiers(alliance);
});
after(() => alliance[Symbol.asyncDispose]());

test('an analyst writes a dossier in Arabic, a second person reads all of it and signs, and the other state has it', async () => {
  const { bench, officer, approver, other } = alliance;
  const title = 'إدراج من المتصفح';
  let path = '';
  {
    await using visit = await bench.visit({ language: 'ar', as: officer });
    const { page } = visit;
    await visit.go('/dossiers');
    await page.getByRole('button', { name: words.open }).first().click();
    await page.waitForURL(/\/dossiers\/[0-9a-f]/);
    path = new URL(page.url()).pathname;
    const field = (name: string) => page.getByLabel(name, { exact: true });
    await field(words.form.title).fill(title);
    await page.getByRole('button', { name: words.form.addSubject }).click();
    await field(words.form.nameText).fill('زبيدة المختلقة');
    assert.equal(await field(words.form.script).inputValue(), 'Arab');
    await field(words.form.birthDates).fill('2 March');
    await page.getByText(words.form.badDates.replace('{{text}}', '2 March')).waitFor();
    assert.ok(await page.getByRole('button', { name: words.form.save }).isDisabled());
    await field(words.form.birthDates).fill('١٩٧١-٠٣-٠٢');
    await field(words.form.legalBasis).fill('المادة الرابعة من القانون المختلق');
    await field(words.form.instrumentName).fill('القانون المختلق');
    await field(words.form.citation).fill('رقم 7 لسنة 1447');
    await field(words.form.jurisdiction).fill('xa');
    await field(words.form.criterion).fill('جمعت أموالا لجماعة محظورة وهي تعلم.');
    await field(words.form.reasons).fill('جمعت بين 2024 و2026 مبالغ صغيرة عبر ثلاثة حسابات.');
    await field(words.form.restricted).fill('مصدر لا يجوز ذكره قال إن المال سُلّم في السوق القديمة.');
    await page.getByRole('checkbox', { name: words.measure['asset-freeze'] }).check();
    await field(words.form.effectiveFrom).fill(new Date().toISOString().slice(0, 10));
    await field(words.form.reviewBy).fill(new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10));
    await field(words.form.appealContact).fill('https://oasis.example/appeal');
    await page.getByRole('button', { name: words.form.save }).click();
    await page.getByText(words.checks_one).waitFor();
    await assertAccessible(page, 'the form');
    await page.locator('input[type="file"]').setInputFiles({
      name: 'كشف.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 invented'),
    });
    await page.getByText(words.whole).waitFor();
    await page.getByRole('button', { name: words.propose, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await assertAccessible(page, 'before proposing');
    await dialog.getByRole('button', { name: words.propose, exact: true }).click();
    await page.getByText(words.second.mayNot).waitFor();
    await assertAccessible(page, 'proposed');
  }
  let record = '';
  {
    await using visit = await bench.visit({ language: 'ar', as: approver });
    const { page } = visit;
    await visit.go('/dossiers?waits=me');
    await page.getByText(title).first().click();
    await page.getByRole('heading', { name: words.second.title }).waitFor();
    await page.getByText('السوق القديمة').waitFor();
    await page.getByRole('button', { name: words.second.approve }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(reason);
    await assertAccessible(page, 'before signing');
    await dialog.getByRole('button', { name: words.second.approve }).click();
    await page.getByText(words.statuses.active).first().waitFor();
    const view = await (await dossierDesk(alliance, approver)).dossier({
      params: { id: path.split('/').at(-1) ?? '' },
    });
    ({ record } = view);
    assert.deepEqual([view.status, view.content.subjects[0]?.birthDates], ['active', [{ date: '1971-03-02' }]]);
  }
  await arrives(other, record);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from exchange_record
    where body like '%السوق القديمة%'`.execute(other.node.db);
  assert.equal(rows[0]?.n, 0);
});

test('every screen of it is accessible and keeps its width, in light and dark, wide and narrow', async () => {
  const { bench, officer, approver } = alliance;
  const screens = [
    ['list', '/dossiers', officer],
    ['calendar', '/dossiers?view=calendar', officer],
    ['empty dossier', `/dossiers/${filled.begun.id}`, officer],
    ['whole dossier', `/dossiers/${filled.ready.id}`, officer],
    ['second signature', `/dossiers/${filled.waiting.id}`, approver],
    ['in force', `/dossiers/${filled.inForce.id}`, officer],
    ['delisted', `/dossiers/${filled.ended.id}`, officer],
  ] as const;
  for (const look of looksOf<Look>(
    [
      { language: 'ar', theme: 'dark', width: 1440 },
      { language: 'en', theme: 'light', width: 360 },
    ],
    [{ language: 'ar', theme: 'dark', width: 360 }],
  ))
    for (const [name, path, as] of screens) {
      await using visit = await bench.visit({ ...look, as });
      await visit.go(path);
      await visit.page.locator('main h1').waitFor();
      const where = `${name} ${look.language} ${look.theme} ${look.width}`;
      await assertAccessible(visit.page, where);
      await assertNoSidewaysScroll(visit.page, where);
    }
});

test('delisting is begun with a reason, says whom it reaches, and waits for the second person', async () => {
  const { bench, officer } = alliance;
  await using visit = await bench.visit({ language: 'ar', as: officer });
  const { page } = visit;
  await visit.go(`/dossiers/${filled.inForce.id}`);
  await page.getByRole('button', { name: words.beginStep.delist }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(words.beginWill.delist).waitFor();
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: words.beginStep.delist }).click();
  await page.getByText(words.leaves).waitFor();
  // What was said stays as it was said: there is nothing to write.
  assert.equal(await page.getByRole('button', { name: words.form.save }).count(), 0);
  await page.getByRole('button', { name: words.propose, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.propose, exact: true }).click();
  await page.getByText(words.second.mayNot).waitFor();
});
