import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { ar } from '../../web/i18n/ar.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Workbench } from './browser.ts';

const words = ar.thought;
let bench: Workbench;
let author: Person;
let scholar: Person;
before(async () => {
  bench = await openWorkbench();
  author = await bench.person('amal', ['author']);
  scholar = await bench.person('salim', ['scholar']);
  for (const [person, name] of [
    [author, 'دار الإفتاء المختلقة'],
    [scholar, 'الجامعة المختلقة'],
  ] as const)
    await seat(person, name);
});
after(() => bench[Symbol.asyncDispose]());

/** Seats somebody in an institution of their own, as an administrator would. */
async function seat({ id, username }: Person, name: string): Promise<void> {
  const [institution, person] = [randomUUID(), randomUUID()];
  const { db } = bench.node;
  await sql`insert into pact_institution (id, ara, eng, fra, made_at) values (${institution}, ${name}, ${username}, ${name}, now())`.execute(
    db,
  );
  await sql`insert into pact_account_person (account, person) values (${id}, ${person})`.execute(db);
  await sql`insert into pact_seat (id, account, account_name, person, institution, since, reason, set_by_id, set_by_name, set_at)
    values (${randomUUID()}, ${id}, ${username}, ${person}, ${institution}, '2026-01-01', 'Invented for this walk', 'admin', 'admin', now())`.execute(
    db,
  );
}

test('an author writes a dossier in Arabic, a scholar comments on its words and signs, and is not told who wrote', async () => {
  const shots = process.env['MITHAQ_SCREENSHOTS'];
  let path = '';
  {
    await using visit = await bench.visit({ language: 'ar', as: author });
    const { page } = visit;
    const shot = (name: string) => shots && page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
    const field = (name: string) => page.getByLabel(name, { exact: true });
    const choose = async (name: string, option: string) => {
      await page
        .getByRole('combobox', { name })
        .or(page.getByRole('textbox', { name, exact: true }))
        .first()
        .click();
      await page.getByRole('option', { name: option }).click();
    };
    await visit.go('/thought/dossiers');
    await page.getByText(words.dossiers.empty.title).waitFor();
    await assertAccessible(page, 'no dossiers');
    await page.getByRole('button', { name: words.dossiers.begin }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.dossiers.name).fill('حرمة النفس في البلدة المختلقة');
    await dialog.getByLabel(words.dossiers.claim.class).first().click();
    await page.getByRole('option').first().click();
    await dialog.getByLabel(words.dossiers.claim.statement).fill('يزعم أن كل من يسكن البلدة المختلقة يحل إيذاؤه.');
    await assertAccessible(page, 'beginning a dossier');
    await dialog.getByRole('button', { name: words.dossiers.begin }).click();
    await page.waitForURL(/\/thought\/dossiers\/[0-9a-f]/);
    path = new URL(page.url()).pathname;
    await page.getByText(words.dossiers.gaps.steps).waitFor();
    for (const factor of ['context', 'speaker', 'intent', 'contentForm', 'extent', 'likelihood'] as const) {
      const group = page.getByRole('group', { name: words.dossiers.rabat[factor], exact: true });
      await group.getByLabel(words.dossiers.rabat.answer).first().click();
      await page.getByRole('option', { name: words.dossiers.rabat.answers['in-part'], exact: true }).click();
      await group.getByLabel(words.dossiers.rabat.reason).fill('سبب مختلق يكفي طوله ليُقرأ ويُناقَش.');
    }
    await page.getByText(words.dossiers.tier.level3, { exact: true }).waitFor();
    assert.ok(await page.getByRole('checkbox', { name: words.dossiers.leads.hash }).isDisabled());
    await page.getByRole('button', { name: words.dossiers.citation.add }).click();
    await choose(words.dossiers.citation.kind, words.dossiers.citation.kinds.work);
    await field(words.dossiers.citation.work).fill('كتاب مختلق');
    await field(words.dossiers.citation.locator).fill('ص ١٢');
    await page.getByRole('button', { name: words.dossiers.step.add }).click();
    const arabic = (name: string) => field(`${name} · ${words.dossiers.languages.ar}`);
    await arabic(words.dossiers.step.premise).fill('نصّ يذكر معركة بعينها.');
    await arabic(words.dossiers.step.warrant).fill('ما قيل في معركة يعمّ كل مكان.');
    await arabic(words.dossiers.step.conclusion).fill('يحل الإيذاء في البلدة.');
    await arabic(words.dossiers.step.answer).fill('للنص سببه، ولا يتجاوزه إلى غيره.');
    // By the keyboard: the field is a list of what was chosen, with its box beneath.
    await page.getByRole('combobox', { name: words.dossiers.step.citations, exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'كتاب مختلق' }).click();
    await page.keyboard.press('Escape');
    await arabic(words.dossiers.depths.sentence).fill('النفس معصومة، لا يبيحها خلاف ولا بلد.');
    await assertAccessible(page, 'writing a dossier');
    await page.getByRole('button', { name: words.dossiers.save }).click();
    await page.getByText(words.dossiers.gapsTitle).waitFor({ state: 'detached' });
    await assertNoSidewaysScroll(page, 'writing a dossier');
    await shot('thought-write');
    await page.getByRole('button', { name: words.dossiers.submit }).click();
    await page.getByText(words.review.verified).waitFor();
  }
  for (const [language, width, theme] of [
    ['ar', 1440, 'light'],
    ['ar', 360, 'dark'],
  ] as const) {
    await using visit = await bench.visit({ language, width, theme, as: scholar });
    const { page } = visit;
    await visit.go('/thought/dossiers');
    if (width > 1000) {
      await page.getByText(words.review.waiting).waitFor();
      await assertAccessible(page, 'reviews that wait');
      if (shots) await page.screenshot({ path: `${shots}/thought-list.png`, fullPage: true });
    }
    await visit.go(path);
    await page.getByText(words.dossiers.blindNotice).waitFor();
    assert.equal(await page.getByText('amal').count(), 0);
    if (width > 1000) {
      const text = page
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: words.dossiers.step.answer }) })
        .last();
      await text.getByRole('button', { name: words.dossiers.comment.begin }).click();
      await text.getByLabel(words.dossiers.comment.to).fill('2');
      await text.getByRole('textbox', { name: words.dossiers.comment.said }).fill('أي سبب؟ يُذكر في المتن.');
      await text.getByRole('button', { name: words.dossiers.comment.send }).click();
      await page.getByText('أي سبب؟ يُذكر في المتن.').waitFor();
      await text.locator('mark').first().waitFor();
    }
    await assertAccessible(page, `reviewing a dossier ${width}`);
    await assertNoSidewaysScroll(page, `reviewing a dossier ${width}`);
    if (shots) await page.screenshot({ path: `${shots}/thought-review-${width}.png`, fullPage: true });
    if (width > 1000) continue;
    await page.getByRole('button', { name: words.review.sign }).click();
    await page.getByText(words.review.states.agreed, { exact: true }).waitFor();
  }
});
