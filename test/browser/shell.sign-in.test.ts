import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { goodPassword, openWorkbench, type Workbench } from './browser.ts';
import { nextTotpCode, totpCode } from './totp-code.ts';

let bench: Workbench;
before(async () => {
  bench = await openWorkbench();
});
after(() => bench[Symbol.asyncDispose]());

let secret = '';

test('whoever sits at an empty node makes the administrator, with a second factor, and stands at home', async () => {
  await using visit = await bench.visit({ language: 'en' });
  const { page } = visit;
  await visit.go('/');
  await page.getByRole('heading', { name: 'The first administrator' }).waitFor();
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByText('Write the full name.').waitFor();
  await page.getByLabel('Full name').fill('Nadia al-Shammari');
  await page.getByLabel('User name').fill('nadia');
  await page.getByLabel('Password', { exact: true }).fill(goodPassword);
  await page.getByLabel('Password again').fill('something else entirely');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByText('The two passwords differ.').waitFor();
  await page.getByLabel('Password again').fill(goodPassword);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByRole('heading', { name: 'Protect your account' }).waitFor();
  await page.getByRole('button', { name: /Authenticator app/ }).click();
  await page.getByRole('img', { name: /Scan this square/ }).waitFor();
  secret = (await page.locator('code').innerText()).replaceAll(' ', '');
  await page.getByLabel('Six-digit code').first().click();
  await page.keyboard.type(await totpCode(secret));
  await page.getByRole('heading', { name: /Welcome, Nadia/ }).waitFor();
});

test('a wrong password says so and what to do; password and code lead to the screen that was asked for', async () => {
  await using visit = await bench.visit({ language: 'en' });
  const { page } = visit;
  visit.expectRefusal(401);
  await visit.go('/accounts?q=nadia');
  await page.getByLabel('User name').fill('nadia');
  await page.getByLabel('Password', { exact: true }).fill('not the password at all');
  await page.getByRole('button', { name: 'Continue' }).click();
  assert.match(await page.getByRole('alert').innerText(), /\S/);
  await page.getByLabel('Password', { exact: true }).fill(goodPassword);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Six-digit code').first().click();
  await page.keyboard.type(await nextTotpCode(secret));
  await page.getByRole('heading', { name: 'Accounts' }).waitFor();
  assert.match(page.url(), /\/accounts\?q=nadia$/);
  await page.getByRole('button', { name: /Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('an administrator invites by a link that is shown once, and the invited person sets a password with it', async () => {
  const admin = await bench.person('inviter', ['admin']);
  await using inside = await bench.visit({ language: 'en', as: admin });
  await inside.go('/accounts');
  await inside.page.getByRole('button', { name: 'Make an account' }).click();
  const dialog = inside.page.getByRole('dialog');
  await dialog.getByLabel('User name').fill('yasser');
  await dialog.getByLabel('Name', { exact: true }).fill('ياسر بن عاشور');
  await dialog.getByLabel('Roles').press('ArrowDown');
  await inside.page.getByRole('option', { name: 'Analyst' }).click();
  await inside.page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Make an account' }).click();
  const link = await inside.page.locator('code').innerText();
  await inside.page.getByRole('button', { name: 'I have handed it over' }).click();
  await inside.page.getByRole('cell', { name: 'ياسر بن عاشور' }).waitFor();

  await using outside = await bench.visit();
  await outside.go(new URL(link).pathname + new URL(link).hash);
  await outside.page.getByLabel('كلمة المرور', { exact: true }).fill(goodPassword);
  await outside.page.getByLabel('كلمة المرور مرة أخرى').fill(goodPassword);
  await outside.page.getByRole('button', { name: 'ثبّت كلمة المرور' }).click();
  await outside.page.getByRole('heading', { name: 'احمِ حسابك' }).waitFor();
});

test('a session that ended elsewhere leads to the sign-in page and back, and nobody else’s data stays behind', async () => {
  const auditor = await bench.person('auditor', ['auditor']);
  await using visit = await bench.visit({ language: 'fr', as: auditor });
  visit.expectRefusal(401);
  await visit.go('/audit');
  await visit.page.getByRole('heading', { name: 'Journal d’audit' }).waitFor();
  await visit.page.context().clearCookies();
  await visit.page.getByText('Refusé', { exact: true }).first().click();
  await visit.page.getByRole('heading', { name: 'Se connecter' }).waitFor();
  assert.match(decodeURIComponent(visit.page.url()), /to=\/audit/);
});
