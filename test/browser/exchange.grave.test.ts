// What takes something away, or passes on what is another's: through the dialogs, with a second person, to the other node.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { ar } from '../../web/i18n/ar.ts';
import { en } from '../../web/i18n/en.ts';
import { fr } from '../../web/i18n/fr.ts';
import { until } from '../federation/constellation.ts';
import { arrives } from '../federation/invented.ts';
import { assertAccessible } from './axe.ts';
import { openWorkbenchOf, type Workbench } from './browser.ts';
import { type Alliance, type Desk, deskOf, letOut, openAlliance, reason, toMembers } from './exchange.exercise.ts';
import { campaign, stateNames } from './exchange.invented.ts';

const languages = { ar, en, fr };
type Language = keyof typeof languages;

let alliance: Alliance;
let one: Desk;
let two: Desk;
before(async () => {
  alliance = await openAlliance(['XA', 'XB', 'XC']);
  one = await deskOf(alliance, alliance.officer);
  two = await deskOf(alliance, alliance.approver);
});
after(() => alliance[Symbol.asyncDispose]());

/** A note of ours that the other state has. */
async function sentNote(abstract: string): Promise<string> {
  const { other, home } = alliance;
  const [about] = await other.publish([campaign()]);
  await arrives(home, about?.id ?? '');
  const { id } = await one.makeDraft({
    body: {
      kind: 'note',
      properties: { abstract, content: 'Invented from end to end.', object_refs: [about?.id ?? ''] },
      marking: toMembers,
      derivedFrom: [],
    },
  });
  const { records } = await letOut(one, two, id);
  const note = records.find((record) => record.startsWith('note--')) ?? '';
  await arrives(other, note);
  return note;
}

/** Opens an act of a record's menu, and gives its dialog. */
async function openAct(page: Page, language: Language, act: 'recall' | 'revoke' | 'askConsent'): Promise<Locator> {
  const words = languages[language].exchange.records.act;
  await page.getByRole('button', { name: words.title, exact: true }).click();
  await page.getByRole('menuitem', { name: words[act], exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').last().waitFor();
  await assertAccessible(page, `${act} ${language}`);
  return dialog;
}

/** Gives the reason, begins the draft, proposes it: the path of the draft. */
async function beginAndPropose(page: Page, dialog: Locator, language: Language): Promise<string> {
  const words = languages[language].exchange;
  const begin = dialog.getByRole('button', { name: words.records.beginDraft, exact: true });
  assert.ok(await begin.isDisabled(), 'nothing begins without a reason');
  await dialog.locator('textarea').last().fill(reason);
  await begin.click();
  await page.waitForURL(/\/exchange\/drafts\//);
  await page.getByRole('button', { name: words.drafts.propose, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.drafts.propose, exact: true }).click();
  await page.getByText(words.drafts.second.mayNot).waitFor();
  return new URL(page.url()).pathname;
}

async function approveIn(bench: Workbench, language: Language, path: string, as: Alliance['officer']): Promise<void> {
  const words = languages[language].exchange.drafts;
  await using visit = await bench.visit({ language, as });
  await visit.go(path);
  await visit.page.getByRole('button', { name: words.second.approve }).click();
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: words.second.approve }).click();
  await visit.page.getByText(words.left).waitFor();
}

test('what was sent is taken back from one state, and is gone from its desk: ar', async () => {
  const { bench, officer, approver, other } = alliance;
  const note = await sentNote('أُرسلت خطأ');
  let path: string;
  {
    await using visit = await bench.visit({ language: 'ar', as: officer });
    await visit.go(`/exchange/records/${note}`);
    const dialog = await openAct(visit.page, 'ar', 'recall');
    // The third state keeps it.
    await dialog.getByRole('checkbox', { name: stateNames.XC.ar }).uncheck();
    path = await beginAndPropose(visit.page, dialog, 'ar');
  }
  assert.equal((await other.liaison.quarantine({})).items.length, 0);
  await approveIn(bench, 'ar', path, approver);
  const there = await other.as(['liaison', 'analyst']);
  await until('it is hidden there', async () => (await there(`/api/v1/exchange/records/${note}`)).status === 404);
  await until('and told here that it is', async () => {
    const [recall] = (await one.recalls({ query: { direction: 'out' } })).items;
    assert.deepEqual(
      recall?.from.map(({ member }) => member.id),
      [other.id],
    );
    return recall?.from[0]?.actedAt !== undefined;
  });
});

test('a record is revoked for good, and says so at the other state: en', async () => {
  const { bench, officer, approver, other } = alliance;
  const note = await sentNote('Revoked later');
  let path: string;
  {
    await using visit = await bench.visit({ language: 'en', as: officer });
    await visit.go(`/exchange/records/${note}`);
    path = await beginAndPropose(visit.page, await openAct(visit.page, 'en', 'revoke'), 'en');
  }
  await approveIn(bench, 'en', path, approver);
  const versions = async () => (await other.records()).filter(({ id }) => id === note).length;
  await until('its last version is there', async () => (await versions()) === 2);
  await using visit = await bench.visit({ language: 'en', as: officer });
  await visit.go(`/exchange/records/${note}`);
  await visit.page.getByRole('button', { name: en.exchange.records.act.title, exact: true }).click();
  assert.equal(await visit.page.getByRole('menuitem', { name: en.exchange.records.act.newVersion }).count(), 0);
});

test('a state asks whether it may pass a record on, and the originator answers: fr, ar', async () => {
  const { bench, officer, approver, home, other } = alliance;
  const told = campaign();
  await other.publish([told]);
  await arrives(home, told.id);
  let path: string;
  {
    await using visit = await bench.visit({ language: 'fr', as: officer });
    await visit.go(`/exchange/records/${told.id}`);
    const dialog = await openAct(visit.page, 'fr', 'askConsent');
    await dialog.getByLabel(fr.exchange.consents.to).first().click();
    await visit.page.getByRole('option', { name: stateNames.XC.fr }).click();
    await visit.page.keyboard.press('Escape');
    path = await beginAndPropose(visit.page, dialog, 'fr');
  }
  await approveIn(bench, 'fr', path, approver);
  await using there = await openWorkbenchOf(other.node);
  const asked = await there.person('hind', ['liaison', 'analyst']);
  const second = await there.person('yunus', ['approver']);
  const list = client(other, asked);
  await until('the question is there', async () => (await (await list).consents({})).items.length === 1);
  {
    await using visit = await there.visit({ language: 'ar', as: asked });
    await visit.go('/exchange/consents');
    await visit.page.getByRole('button', { name: ar.exchange.consents.answerAct, exact: true }).click();
    const dialog = visit.page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: stateNames.XC.ar }).check();
    await assertAccessible(visit.page, 'answering ar');
    path = await beginAndPropose(visit.page, dialog, 'ar');
  }
  await approveIn(there, 'ar', path, second);
  await until('the answer is here', async () => (await one.consents({})).items[0]?.state === 'granted');
});

const client = (state: Alliance['other'], person: Alliance['officer']): Promise<Desk> =>
  deskOf({ home: state }, person);
