import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Workbench } from './browser.ts';

let bench: Workbench;
let office: Person;
let desk: Person;
before(async () => {
  bench = await openWorkbench();
  office = await bench.person('salma', ['admin', 'auditor', 'operator']);
  desk = await bench.person('yasser', ['analyst', 'approver']);
});
after(() => bench[Symbol.asyncDispose]());

const screens = ['/', '/me', '/accounts', '/tokens', '/audit', '/jobs', '/nowhere'];
const looks = [
  { language: 'ar', theme: 'light', width: 1440 },
  { language: 'ar', theme: 'dark', width: 360 },
  { language: 'en', theme: 'dark', width: 1440 },
  { language: 'fr', theme: 'light', width: 360 },
] as const;
/** A folder; each screen is kept there as a picture. */
const pictures = process.env['MITHAQ_SCREENSHOTS'];

for (const look of looks) {
  const name = `${look.language}-${look.theme}-${look.width}`;
  test(`every screen of the node is accessible and stays inside its window: ${name}`, async () => {
    await using visit = await bench.visit({ ...look, height: look.width < 500 ? 760 : 900, as: office });
    for (const screen of screens) {
      await visit.go(screen);
      await visit.page.locator('main h1').waitFor();
      await assertAccessible(visit.page, `${screen} ${name}`);
      await assertNoSidewaysScroll(visit.page, `${screen} ${name}`);
      await keep(visit.page, `${screen === '/' ? 'home' : screen.slice(1)}-${name}`);
    }
  });

  test(`the home of a desk is accessible and stays inside its window: ${name}`, async () => {
    await using visit = await bench.visit({ ...look, height: look.width < 500 ? 760 : 900, as: desk });
    await visit.go('/');
    await visit.page.locator('main h1').waitFor();
    await assertAccessible(visit.page, `home of a desk ${name}`);
    await assertNoSidewaysScroll(visit.page, `home of a desk ${name}`);
    await keep(visit.page, `home-of-a-desk-${name}`);
  });

  test(`the door is accessible and stays inside its window: ${name}`, async () => {
    await using visit = await bench.visit({ ...look, height: 760 });
    for (const screen of ['/sign-in', '/invitation', `/invitation#${'x'.repeat(40)}`]) {
      await visit.go(screen);
      await visit.page.locator('main h1').waitFor();
      await assertAccessible(visit.page, `${screen} ${name}`);
      await assertNoSidewaysScroll(visit.page, `${screen} ${name}`);
    }
    await visit.go('/sign-in');
    await keep(visit.page, `sign-in-${name}`);
  });
}

test('dialogs, drawers and menus are accessible', async () => {
  await using visit = await bench.visit({ language: 'en', as: office });
  const { page } = visit;
  await visit.go('/accounts');
  await page.getByRole('button', { name: 'Make an account' }).click();
  await assertAccessible(page, 'make an account');
  await page.keyboard.press('Escape');
  await page.getByRole('cell', { name: 'salma' }).first().click();
  await page.getByRole('dialog').waitFor();
  await assertAccessible(page, 'an account');
  await visit.go('/audit');
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await page.getByText('The chain is whole').waitFor();
  await assertAccessible(page, 'the verdict on the chain');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByLabel('Name of the view').waitFor();
  await assertAccessible(page, 'saved views');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Where to, or what to do?').waitFor();
  await assertAccessible(page, 'the palette');
});

async function keep(page: import('playwright-core').Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}
