import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ar } from '../../web/i18n/ar.ts';
import { en } from '../../web/i18n/en.ts';
import { fr } from '../../web/i18n/fr.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Workbench } from './browser.ts';
import { designationArrives, fillBinding } from './finance.cases.exercise.ts';

const name = 'حارث وديع القفراني';
let bench: Workbench;
before(async () => {
  bench = await openWorkbench();
  const analyst = await bench.person('analyst-clock', ['analyst'], ['clock']);
  await fillBinding(bench, analyst, 'clock');
  await designationArrives(bench, analyst, name);
});
after(() => bench[Symbol.asyncDispose]());

for (const [language, { finance }, width] of [
  ['ar', ar, 1440],
  ['en', en, 1440],
  ['fr', fr, 360],
] as const) {
  test(`the secretariat looks at the clock in ${language}, and finds times and counts alone`, async () => {
    const secretariat = await bench.person(`secretariat-${language}`, ['secretariat'], []);
    await using visit = await bench.visit({ language, width, as: secretariat });
    const { page } = visit;
    await visit.go('/clock');
    await page.getByRole('heading', { level: 1, name: finance.clock.title }).waitFor();
    await page.getByRole('heading', { name: finance.clock.force.considered }).waitFor();
    await page.getByRole('heading', { name: finance.clock.force.binding }).waitFor();
    await page.getByRole('rowheader', { name: finance.clock.stages.decided }).first().waitFor();
    await assertAccessible(page, `the clock in ${language}`);
    await assertNoSidewaysScroll(page, `the clock in ${language}`);
    const shown = await page.locator('main').innerText();
    assert.ok(!shown.includes(name) && !/finance\.clock|--/.test(shown), shown);
    assert.equal(await page.locator('main a[href^="/cases/"]').count(), 0);
    if (process.env['MITHAQ_LOOK'] !== undefined)
      await page.screenshot({ path: `${process.env['MITHAQ_LOOK']}/clock-${language}.png`, fullPage: true });
  });
}
