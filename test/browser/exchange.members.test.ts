// The alliance at the workbench of a real node: founded, joined by a second real node, and every screen of it looked at.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { transaction } from '#base';
import { client } from '#base/client';
import { memberRoutes, subscriptionRoutes, taxiiRoutes } from '#exchange/contract';
import { signingKey, signTrustList, type TrustList } from '#records';
import { reportContradiction } from '../../src/exchange/ledger/index.ts';
import { openTestNode } from '../../src/node/testing.ts';
import { ar } from '../../web/i18n/ar.ts';
import { en } from '../../web/i18n/en.ts';
import { callOf } from '../federation/publish-at.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Visit, type Workbench } from './browser.ts';

const languages = { ar, en };
const secretariat = signingKey(randomBytes(32));
const routes = { ...memberRoutes, ...taxiiRoutes, ...subscriptionRoutes };
const everywhere = (text: string) => ({ ar: text, en: text, fr: text });
const identityOf = (state: string) => ({
  state,
  names: everywhere(`State ${state}`),
  endpoint: `https://${state.toLowerCase()}.mithaq.example:8443`,
  contact: `duty@${state.toLowerCase()}.mithaq.example`,
});
/** A folder; each screen is kept there as a picture. */
const pictures = process.env['MITHAQ_SCREENSHOTS'];

let bench: Workbench;
let custodian: Person;
let second: Person;
before(async () => {
  bench = await openWorkbench();
  custodian = await bench.person('custodian', ['custodian', 'operator', 'liaison']);
  second = await bench.person('second', ['custodian', 'approver']);
});
after(() => bench[Symbol.asyncDispose]());

async function callsOf(person: Person) {
  const { node } = bench;
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, person.id));
  return client(routes, { base: node.config.publicUrl, headers: () => ({ cookie, 'x-mithaq-csrf': csrf }) });
}

async function signBySecretariat(proposal: string): Promise<void> {
  const calls = await callsOf(custodian);
  const list = JSON.parse((await calls.proposalText({ params: { id: proposal } })).list) as TrustList;
  const body = signTrustList(list, list.secretariat.id, secretariat);
  await calls.addSignature({ params: { id: proposal }, body });
}

const proposalOf = (visit: Visit): string => visit.page.url().split('/').at(-1) ?? '';

async function look(visit: Visit, screen: string, picture?: string): Promise<void> {
  if (pictures !== undefined && picture !== undefined) {
    await mkdir(pictures, { recursive: true });
    await visit.page.screenshot({ path: `${pictures}/${picture}.png` });
  }
  await assertAccessible(visit.page, screen);
  await assertNoSidewaysScroll(visit.page, screen);
}

test('in Arabic: found an alliance, and a second person signs what is before their eyes', async () => {
  const words = ar.exchange.members;
  await using visit = await bench.visit({ language: 'ar', as: custodian });
  const { page } = visit;
  await visit.go('/exchange/members');
  await page.getByText(words.empty).waitFor();
  await look(visit, 'no alliance yet');
  await page.getByRole('link', { name: words.begin }).click();
  await page.getByText(words.begins.found, { exact: true }).click();
  for (const label of Object.values(words.allianceIn)) await page.getByLabel(label).fill('تحالف مخترع');
  for (const label of Object.values(words.nameIn)) await page.getByLabel(label).fill('دولة مخترعة');
  await page.getByLabel(words.begins.secretariatKey).fill(secretariat.public);
  await page.getByLabel(words.code).fill('XA');
  await page.getByLabel(words.endpoint).fill('https://xa.mithaq.example:8443');
  await page.getByLabel(words.contact).fill('duty@xa.mithaq.example');
  await look(visit, 'founding', 'exchange-begin-ar-light-1440');
  await page.getByRole('button', { name: words.begins.foundDo }).click();
  await page.waitForURL(/\/exchange\/trust\//);
  assert.equal(await page.getByRole('button', { name: words.sign }).count(), 0, 'whoever proposed does not sign');

  await using other = await bench.visit({ language: 'ar', as: second });
  await other.go(`/exchange/trust/${proposalOf(visit)}`);
  await other.page.getByRole('button', { name: words.sign }).click();
  const dialog = other.page.getByRole('dialog');
  await dialog.getByText(words.signWill).waitFor();
  await look(other, 'the first list is signed');
  await dialog.getByRole('button', { name: words.sign }).click();
  await dialog.waitFor({ state: 'hidden' });
  await signBySecretariat(proposalOf(visit));
  const { list } = await (await callsOf(custodian)).members({});
  assert.equal(list?.version, 1);
});

test('in English: a state of another real node is proposed by its card, signed, and stands in the list', async () => {
  const words = en.exchange.members;
  await using joiner = await openTestNode();
  const ask = await joiner.as('custodian');
  const joining = client(memberRoutes, {
    base: '',
    fetch: (address, init) => ask(typeof address === 'string' ? address : '', init),
  });
  const { own } = await joining.makeIdentity({ body: identityOf('XB') });

  await using visit = await bench.visit({ language: 'en', theme: 'dark', as: custodian });
  const { page } = visit;
  await visit.go('/exchange/members');
  await page.getByRole('button', { name: words.propose }).click();
  await page.getByLabel(words.card).fill(own?.card ?? '');
  await page.getByRole('textbox', { name: en.parts.confirm.reason }).fill('As the council of the alliance resolved');
  await look(visit, 'proposing');
  await page.getByRole('button', { name: words.proposeDo, exact: true }).click();
  await page
    .getByText(/State XB.? joins/)
    .first()
    .waitFor();
  await look(visit, 'a proposal', 'exchange-proposal-en-dark-1440');

  await using other = await bench.visit({ language: 'en', as: second });
  await other.go(`/exchange/trust/${proposalOf(visit)}`);
  await other.page.getByRole('button', { name: words.sign }).click();
  const dialog = other.page.getByRole('dialog');
  await dialog
    .getByText(/State XB.? joins/)
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: words.sign }).click();
  await dialog.waitFor({ state: 'hidden' });
  await signBySecretariat(proposalOf(visit));
  await visit.go('/exchange/members');
  await page.getByText('State XB').first().waitFor();
});

test('a proof of two stories alarms on every page until somebody says what was done', async () => {
  const words = en.exchange.logs;
  const { list } = await (await callsOf(custodian)).members({});
  const origin = list?.members[1]?.id ?? '';
  const proof = { invented: 'proof' };
  await callOf(bench).transact((act) => reportContradiction(act, { origin, kind: 'split-view', proof } as never));
  await using visit = await bench.visit({ language: 'en', theme: 'dark', as: custodian });
  const { page } = visit;
  for (const path of ['/', '/me', '/jobs']) {
    await visit.go(path);
    await page.getByRole('link', { name: words.bannerOpen }).waitFor();
  }
  await look(visit, 'the alarm');
  await page.getByRole('link', { name: words.bannerOpen }).click();
  await page.getByRole('button', { name: words.acknowledge }).waitFor();
  await look(visit, 'a contradiction', 'exchange-contradiction-en-dark-1440');
  await page.getByRole('button', { name: words.acknowledge }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Told the secretariat and all members by voice.');
  await dialog.getByRole('button', { name: words.acknowledge }).click();
  await page.getByText('Told the secretariat and all members by voice.').waitFor();
  await page.getByRole('link', { name: words.bannerOpen }).waitFor({ state: 'detached' });
});

test('what is not rightly signed is held, told in words, and settled with a reason', async () => {
  const words = en.exchange.quarantine;
  const object = {
    type: 'campaign',
    spec_version: '2.1',
    id: 'campaign--5d3f2c1a-8b7e-4c6d-9a1b-2f3e4d5c6b7a',
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    name: 'Invented and unsigned',
  };
  const bundle = { type: 'bundle', id: 'bundle--1d3f2c1a-8b7e-4c6d-9a1b-2f3e4d5c6b7a', objects: [object] };
  await using visit = await bench.visit({ language: 'en', as: custodian });
  const { page } = visit;
  await visit.go('/exchange/bundle');
  const buffer = Buffer.from(JSON.stringify(bundle));
  await page.locator('input[type=file]').setInputFiles({ name: 'bundle.json', mimeType: 'application/json', buffer });
  await page.getByText(words.became).waitFor();
  await look(visit, 'a bundle came');
  await visit.go('/exchange/quarantine');
  await page.getByRole('row').nth(1).waitFor();
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByText(words.facts).waitFor();
  assert.ok((await page.getByRole('region', { name: words.text }).innerText()).includes('Invented and unsigned'));
  await look(visit, 'one thing held', 'exchange-held-en-light-1440');
});

for (const { language, theme, width } of [
  { language: 'ar', theme: 'light', width: 1440 },
  { language: 'en', theme: 'dark', width: 1440 },
] as const) {
  test(`every screen of the alliance is accessible and stays inside its window: ${language} ${theme} ${width}`, async () => {
    const { list } = await (await callsOf(custodian)).members({});
    await using visit = await bench.visit({ language, theme, width, as: custodian });
    const words = languages[language].exchange;
    const screens = {
      members: ['/exchange/members', words.nav.members],
      member: [`/exchange/members/${list?.members[1]?.id}`, 'State XB'],
      node: ['/exchange/node', words.nav.node],
      trust: ['/exchange/trust', words.nav.trust],
      logs: ['/exchange/logs', words.nav.logs],
      requests: ['/exchange/requests', words.nav.requests],
      ask: ['/exchange/requests/ask', words.nav.ask],
      quarantine: ['/exchange/quarantine', words.nav.quarantine],
      taxii: ['/exchange/taxii', words.nav.taxii],
      accounts: ['/exchange/taxii/accounts', words.nav.taxiiAccounts],
      feeds: ['/exchange/feeds', words.nav.subscriptions],
    } as const;
    for (const [name, [path, title]] of Object.entries(screens)) {
      await visit.go(path);
      await visit.page.getByRole('heading', { level: 1, name: title }).waitFor();
      await look(visit, `${name} ${language}`, `exchange-${name}-${language}-${theme}-${width}`);
    }
  });
}
