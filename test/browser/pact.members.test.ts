import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from '../../web/i18n/ar.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Visit } from './browser.ts';

const words = ar.pact.members;
const why = 'خطاب الدولة المحفوظ في سجل المركز';

/** Writes into the dialog that is open, by the fields' names, and sends it. */
async function fill(visit: Visit, fields: Readonly<Record<string, string>>, send: string): Promise<void> {
  const dialog = visit.page.getByRole('dialog');
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).first().fill(value);
  await assertAccessible(visit.page, send);
  await dialog.getByRole('button', { name: send, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a state is confirmed, its delegate seated, and it leaves by two people: in Arabic, by keyboard at narrow width too', async () => {
  await using bench = await openWorkbench();
  const secretary = await bench.person('huda', ['secretariat']);
  const second = await bench.person('tariq', ['approver']);
  {
    await using visit = await bench.visit({ as: secretary });
    const { page } = visit;
    await visit.go('/pact/members');
    const figures = page.getByRole('navigation', { name: words.figures });
    await figures.getByRole('link', { name: words.counted.member }).waitFor();
    await page.getByRole('row').nth(5).waitFor();
    await assertAccessible(page, 'members');
    await page.getByRole('searchbox').fill('Brunei');
    await page.getByRole('row').filter({ hasText: 'BN' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'بروناي' }).waitFor();
    await page.getByText(words.confirmIs['joined-unsourced']).waitFor();
    await assertAccessible(page, 'a member');

    const say = async (act: string) => {
      await page.getByRole('button', { name: words.say }).click();
      await page.getByRole('menuitem', { name: act }).click();
    };
    await say(words.acts.joined);
    await page.getByRole('checkbox', { name: words.confirmIs['joined-unsourced'] }).check();
    const sourced = {
      [words.form.joined]: '2016-04-02',
      [words.form.sourceTitle]: 'خطاب الانضمام',
      [ar.parts.confirm.reason]: why,
    };
    await fill(visit, sourced, words.acts.joined);
    await page.getByText(words.saidHere).waitFor();
    await say(words.acts.seat);
    const seat = {
      [words.form.office]: 'ملحق الدفاع',
      [words.form.from]: '2024-03-17',
      [ar.parts.confirm.reason]: why,
    };
    await fill(visit, seat, words.acts.seat);
    await page.getByText(words.sits).waitFor();
    await say(words.acts.leave);
    const leave = {
      [words.form.on]: '2026-01-01',
      [words.form.basis]: 'مذكرة الانسحاب 7',
      [ar.parts.confirm.reason]: why,
    };
    await fill(visit, leave, words.acts.leave);
    await page.getByText(words.second.own).waitFor();
    assert.equal(await page.getByRole('button', { name: words.second.approve, exact: true }).count(), 0);
  }
  await using visit = await bench.visit({ as: second, width: 360, height: 800 });
  const { page } = visit;
  await visit.go('/pact/members');
  await assertNoSidewaysScroll(page, 'members');
  await page.getByRole('link', { name: 'بروناي' }).first().press('Enter');
  await page.getByRole('button', { name: words.second.approve, exact: true }).press('Enter');
  await fill(visit, { [ar.parts.confirm.reason]: why }, words.second.approve);
  await page.getByText(words.standingIs.left, { exact: true }).first().waitFor();
  await page.getByText(words.seatedNoMember).waitFor();
  await assertNoSidewaysScroll(page, 'a member');
  await assertAccessible(page, 'a member that has left');
  await visit.go('/pact/members/BN?day=2025-06-01');
  await page.getByText(words.standingIs.member, { exact: true }).first().waitFor();
  for (const path of ['/pact/members/said', '/pact/members/bodies']) {
    await visit.go(path);
    await assertNoSidewaysScroll(page, path);
    await assertAccessible(page, path);
  }
});
