import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { neutralAnswer } from '../../src/finance/redress/neutral-answer.ts';
import { ar } from '../../web/i18n/ar.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Workbench } from './browser.ts';
import { alertsThere, callsOf } from './finance.exercise.ts';

const words = ar.finance.redress;
const reason = 'اسم الأب ومكان الميلاد ورقم الجواز مختلفة';

let bench: Workbench;
let officer: Person;
let approver: Person;
let asker = '';
before(async () => {
  bench = await openWorkbench();
  const office = await bench.person('nadia', ['operator']);
  officer = await bench.person('yasser', ['analyst']);
  approver = await bench.person('maryam', ['approver']);
  await (await callsOf(bench, office)).node.loadExercise({});
  const mine = await callsOf(bench, officer);
  const [id = ''] = await alertsThere(mine, 5);
  const alert = await mine.alerts.alert({ params: { id } });
  asker = alert.rowName;
});
after(() => bench[Symbol.asyncDispose]());

test('somebody without an account asks, two officers find that it is another person and answer, and the person reads it', async () => {
  let reference = '';
  let code = '';
  {
    await using visit = await bench.visit({ width: 360, height: 760 });
    const { page } = visit;
    await visit.go('/redress');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await assertAccessible(page, 'the public form');
    await assertNoSidewaysScroll(page, 'the public form');
    // Nothing is sent before the two fields that are needed are there.
    await page.getByRole('button', { name: words.public.send, exact: true }).click();
    await page.getByText(words.public.short).waitFor();
    await page.getByLabel(words.public.name).fill(asker);
    await page.getByLabel(words.public.statement).fill('أُغلق حسابي لأن اسمي يشبه اسما آخر، وأنا رجل غيره.');
    await page.getByRole('button', { name: words.public.send, exact: true }).click();
    await page.getByRole('heading', { name: words.public.sent }).waitFor({ timeout: 60_000 });
    reference = (await page.getByTestId('reference').textContent()) ?? '';
    code = (await page.getByTestId('code').textContent()) ?? '';
    await assertAccessible(page, 'the receipt');
    assert.ok(!page.url().includes(code));
  }
  let path = '';
  {
    await using visit = await bench.visit({ as: officer });
    const { page } = visit;
    await visit.go('/redress/files');
    await page.getByText(reference).first().waitFor();
    await assertAccessible(page, 'the board');
    await page.getByText(reference).first().click();
    await page.getByRole('heading', { name: words.petition }).waitFor();
    path = new URL(page.url()).pathname;
    await page.getByRole('button', { name: words.take }).click();
    await page.getByRole('button', { name: words.layDown }).waitFor();
    await page.getByRole('button', { name: words.link, exact: true }).click();
    const dialog = page.getByRole('dialog');
    // The alerts of that name come first; the last choice is none of them.
    await dialog.getByRole('radio').nth(1).waitFor();
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: words.link, exact: true }).click();
    await page.getByRole('button', { name: words.release }).click();
    await dialog.getByLabel(words.evidence).fill('جواز سفر رقم Z-1، صاحبه من مدينة أخرى');
    await dialog.getByLabel(ar.parts.confirm.reason).fill(reason);
    await assertAccessible(page, 'proposing the release');
    await dialog.getByRole('button', { name: words.release }).click();
    await page.getByText(words.second.own).waitFor();
    await assertAccessible(page, 'the file');
  }
  await approve(path);
  {
    await using visit = await bench.visit({ as: officer });
    const { page } = visit;
    await visit.go(path);
    await page.getByRole('button', { name: words.answer, exact: true }).click();
    const dialog = page.getByRole('dialog');
    // No freeze was served: only the common answer is lawful.
    await dialog.getByText(words.toldNeutralOnly).waitFor();
    await dialog.getByLabel(ar.parts.confirm.reason).fill(reason);
    await assertAccessible(page, 'proposing the answer');
    await dialog.getByRole('button', { name: words.answer, exact: true }).click();
    await page.getByText(words.second.own).waitFor();
  }
  await approve(path);
  {
    await using visit = await bench.visit({ width: 360, height: 760, theme: 'dark' });
    const { page } = visit;
    await visit.go('/redress/follow');
    visit.expectRefusal(404);
    await page.getByLabel(words.public.reference).fill(reference.toLowerCase());
    await page.getByLabel(words.public.code).fill('00000-00000-00000-00000');
    await page.getByRole('button', { name: words.public.look }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel(words.public.code).fill(code.replaceAll('-', ' '));
    await page.getByRole('button', { name: words.public.look }).click();
    await page.getByText(neutralAnswer.ar).waitFor();
    await page.getByText(words.public.stateIs.answered).first().waitFor();
    await assertAccessible(page, 'the answer');
    await assertNoSidewaysScroll(page, 'the answer');
    assert.ok(!(await page.content()).includes('yasser'));
  }
});

test('the exemptions teach while there are none', async () => {
  await using visit = await bench.visit({ as: approver });
  await visit.go('/redress/exemptions');
  await visit.page.getByText(words.exemptions.empty).waitFor();
  await assertAccessible(visit.page, 'exemptions');
});

async function approve(path: string): Promise<void> {
  await using visit = await bench.visit({ as: approver });
  const { page } = visit;
  await visit.go(path);
  await page.getByRole('button', { name: words.second.approve, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  await assertAccessible(page, 'before signing');
  await dialog.getByRole('button', { name: words.second.approve, exact: true }).click();
  await page.getByText(words.proposalStateIs.standing).first().waitFor();
}
