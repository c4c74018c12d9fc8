import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { transaction } from '#base';
import { type Client, client } from '#base/client';
import { groupRoutes, incidentRoutes } from '#military/contract';
import { backAgain, fallingSilent, inventedActors, inventedCsv } from '../../src/military/groups/groups.fixture.ts';
import { ar } from '../../web/i18n/ar.ts';
import { fr } from '../../web/i18n/fr.ts';
import { until } from '../federation/constellation.ts';
import { assertAccessible, assertNoFrameScrolls, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Person, type Workbench } from './browser.ts';

const shots = process.env['MITHAQ_SCREENSHOTS'];
const reason = 'كما قرأ كلانا في المصدر المختلق';
const said = { source: 'جريدة مختلقة، 3 مارس 2019', reason };
let bench: Workbench;
let assessor: Person;
let signer: Person;
let one: Client<typeof groupRoutes>;
let two: Client<typeof groupRoutes>;

async function deskOf(person: Person): Promise<Client<typeof groupRoutes>> {
  const { node } = bench;
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, person.id));
  return client(groupRoutes, {
    base: node.url,
    headers: () => ({ cookie, 'x-mithaq-csrf': csrf, 'accept-language': 'ar' }),
  });
}
const second = { approve: true, reason };
const assess = async (csv: string) => {
  const query = { mark: 'green', source: 'UCDP GED، مختلق' } as const;
  const { id } = await one.bringEvents({ query, file: new Blob([csv]), fileName: 'events.csv' });
  const { run } = await one.beginAssessment({ body: { events: id } });
  await until('the run is done', async () =>
    (await one.assessmentRuns({})).items.some((each) => each.id === run && each.state === 'done'),
  );
};

before(async () => {
  bench = await openWorkbench();
  assessor = await bench.person('salma', ['assessor', 'approver']);
  signer = await bench.person('idris', ['approver']);
  [one, two] = [await deskOf(assessor), await deskOf(signer)];
  const { id } = await one.bringGroupTable({ query: said, file: new Blob([inventedActors]), fileName: 'actors.csv' });
  await two.secondGroupChange({ params: { id }, body: second });
  const scripts = { ar: 'جيش التلة', la: 'Jaysh al-Talla', en: 'Army of the Hill' };
  const change = { what: 'rename', code: '101', name: 'Army of the Hill', scripts, on: '2017-03-03' } as const;
  const renamed = await one.proposeGroupChange({ body: { change, ...said } });
  await two.secondGroupChange({ params: { id: renamed.id }, body: second });
  await assess(inventedCsv(fallingSilent));
});
after(() => bench[Symbol.asyncDispose]());

test('no route lets one person sign what they proposed, whatever rights they hold', async () => {
  const change = { what: 'tie', kind: 'split', from: '101', to: '103', on: '2016-05' } as const;
  const { id } = await one.proposeGroupChange({ body: { change, ...said } });
  await assert.rejects(one.secondGroupChange({ params: { id }, body: second }), { message: /ما اقترحه هو/ });
  await assert.rejects(two.withdrawGroupChange({ params: { id } }), /الصلاحية|دورك/);
  await one.withdrawGroupChange({ params: { id } });
});

test('an assessor proposes a state on the group’s page, another person signs it, and later data reopen it', async () => {
  const words = ar.military.groups;
  {
    await using visit = await bench.visit({ language: 'ar', as: assessor });
    const { page } = visit;
    await visit.go('/military/groups');
    await page.getByText('جيش التلة').first().waitFor();
    await assertAccessible(page, 'lineages');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/groups-ar.png`, fullPage: true });
    await visit.go('/military/groups/101');
    await page.getByRole('img', { name: /المؤشرات|مؤشرات/ }).waitFor();
    await page.getByText(words.association).waitFor();
    await page.getByText(words.axis.rtl).waitFor();
    await page.getByRole('button', { name: words.ledger.propose }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.ledger.asRules).waitFor();
    await dialog.getByRole('textbox', { name: ar.parts.confirm.reason }).fill(reason);
    await dialog.getByRole('button', { name: words.changes.send }).click();
    await page.getByText('اقترحه salma، وينتظر شخصا آخر').waitFor();
    assert.equal(await page.getByRole('button', { name: words.ledger.sign }).count(), 0);
    await assertAccessible(page, 'a group');
    await assertNoSidewaysScroll(page, 'a group');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/group-ar.png`, fullPage: true });
  }
  await using visit = await bench.visit({ language: 'fr', as: signer, width: 420, height: 900 });
  const { page } = visit;
  const french = fr.military.groups;
  const dialog = page.getByRole('dialog');
  await visit.go('/military/groups/101');
  await page.getByText(french.axis.ltr).waitFor();
  await page.getByRole('button', { name: french.ledger.sign }).click();
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: french.ledger.sign }).click();
  await page.getByText('Proposé par salma, signé par idris').waitFor();
  // A source is one click away.
  await page.getByRole('row').filter({ hasText: 'Band of the Hill' }).first().click();
  await dialog.getByText(/^Invented Gazette/).waitFor();
  await page.keyboard.press('Escape');
  await assess(inventedCsv(backAgain));
  await visit.go('/military/groups/101');
  await page.getByText(/Rouvert par des données ultérieures/).waitFor();
  await assertAccessible(page, 'a reopened group on a phone');
  await assertNoSidewaysScroll(page, 'a reopened group on a phone');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/group-fr-phone.png`, fullPage: true });
  await visit.go('/military/groups/register');
  await page.getByText('Band of the Shore').first().waitFor();
  await assertAccessible(page, 'the register');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/register-fr-phone.png`, fullPage: true });
  await visit.go('/military/groups/events');
  await page.getByText('events.csv').first().waitFor();
  await assertAccessible(page, 'events');
  await assertNoFrameScrolls(page, 'events on a phone');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/events-fr-phone.png`, fullPage: true });
});

test('an assessor assesses from the incidents of this node, and the group’s page says which went in', async () => {
  const words = ar.military.groups;
  await using visit = await bench.visit({ language: 'ar', as: assessor });
  const { page } = visit;
  await visit.go('/military/groups/events');
  await page.getByText(words.incidents.none).waitFor();
  const { node } = bench;
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, assessor.id));
  const incidents = client(incidentRoutes, {
    base: node.url,
    headers: () => ({ cookie, 'x-mithaq-csrf': csrf, 'accept-language': 'ar' }),
  });
  const query = { title: 'حوادث مختلقة', licence: 'رخصة مختلقة' };
  const { id } = await incidents.importIncidents({
    query,
    file: new Blob([inventedCsv(backAgain)]),
    fileName: 'ged.csv',
  });
  await until('the incidents are read', async () =>
    (await incidents.incidentImports({})).items.some((each) => each.id === id && each.state === 'done'),
  );
  await visit.go('/military/groups/events');
  await page.getByRole('button', { name: words.incidents.assess }).click();
  await until('the run is done', async () =>
    (await one.assessmentRuns({})).items.some((each) => each.incidents !== undefined && each.state === 'done'),
  );
  await page.getByText(words.incidents.sources.all).first().waitFor();
  await assertAccessible(page, 'incidents as a source');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/events-incidents-ar.png`, fullPage: true });
  await visit.go('/military/groups/101');
  await page.getByText('ged.csv').waitFor();
  await page.getByText('رخصة مختلقة').waitFor();
});
