import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { checkBundle, recordKinds, tlpId } from '#records';
import { ar } from '../../web/i18n/ar.ts';
import { fr } from '../../web/i18n/fr.ts';
import { until } from '../federation/constellation.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import type { Person } from './browser.ts';
import { type Alliance, openAlliance } from './exchange.exercise.ts';

const shots = process.env['MITHAQ_SCREENSHOTS'];
let alliance: Alliance;
let editor: Person;

const published = (kind: string, more: object): Record<string, unknown> & { id: string } => {
  const found = recordKinds.find((one) => one.axis !== 'pact' && one.kind.startsWith(kind));
  assert.ok(found !== undefined);
  const { created_by_ref: _, created: __, modified: ___, ...example } = found.example as Record<string, unknown>;
  const id = `${String(example['type'])}--${randomUUID()}`;
  return { ...example, id, object_marking_refs: [tlpId('clear')], ...more };
};

before(async () => {
  alliance = await openAlliance();
  editor = await alliance.bench.person('munir', ['editor']);
  const records = [
    published('dossier', { exercise: true, title: { ara: 'حرمة النفس في البلدة المختلقة', eng: 'Life there' } }),
    published('attack-pattern+', {}),
  ];
  await alliance.other.publish(records);
  await until('both are here', async () => {
    const here = new Set((await alliance.home.records()).map(({ id }) => id));
    return records.every(({ id }) => here.has(id));
  });
});
after(() => alliance[Symbol.asyncDispose]());

test('an analyst proposes, an editor takes it and ends it with a reason; the typology stands as a record', async () => {
  {
    await using visit = await alliance.bench.visit({ language: 'ar', as: alliance.officer });
    const { page } = visit;
    const said = ar.thought.methods;
    await visit.go('/thought/methods');
    await page.getByRole('link', { name: 'بتر الآية' }).waitFor();
    await assertAccessible(page, 'the matrix');
    await assertNoSidewaysScroll(page, 'the matrix');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/methods-ar.png`, fullPage: true });
    await page.getByRole('link', { name: 'بتر الآية' }).click();
    await page.getByText(said.links.noDossiers).waitFor();
    await page.getByRole('button', { name: said.links.propose }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(said.links.target).click();
    await page.getByRole('option', { name: 'حرمة النفس في البلدة المختلقة' }).click();
    await dialog.getByLabel(said.links.reason).fill('يردّ هذا الملف بتر الآية خطوة خطوة');
    await assertAccessible(page, 'a proposed link');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/methods-link-ar.png` });
    await dialog.getByRole('button', { name: said.links.propose }).click();
    await page.getByText(said.links.states.proposed).waitFor();
  }
  await using visit = await alliance.bench.visit({ language: 'fr', as: editor, width: 900, height: 900 });
  const { page } = visit;
  const said = fr.thought.methods;
  await visit.go('/thought/methods/MM0101');
  await page.getByRole('button', { name: said.links.accept }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Il y répond en effet');
  await dialog.getByRole('button', { name: said.links.accept }).click();
  await page.getByRole('button', { name: said.links.end }).waitFor();
  await page.getByRole('button', { name: said.links.link }).first().click();
  await dialog.getByText(said.links.kinds.typology).click();
  await dialog.getByLabel(said.links.target).click();
  await page.getByRole('option', { name: 'Small collections through mobile money' }).click();
  await dialog.getByLabel(said.links.reason).fill('Ces collectes la financent');
  await dialog.getByRole('button', { name: said.links.link }).click();
  await page.getByRole('link', { name: 'Small collections through mobile money' }).waitFor();
  await assertAccessible(page, 'a method');
  await assertNoSidewaysScroll(page, 'a method');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/methods-one-fr.png`, fullPage: true });
  const shown = await page.request.get(new URL('/api/v1/thought/method-dossiers', page.url()).href);
  const { items } = (await shown.json()) as { items: { code: string; title: { ar: string } }[] };
  assert.deepEqual(
    items.map(({ code, title }) => [code, title.ar]),
    [['MM0101', 'حرمة النفس في البلدة المختلقة']],
  );
  await page.getByRole('button', { name: said.links.end }).first().click();
  await dialog.getByRole('textbox').fill('Il répond à une autre');
  await dialog.getByRole('button', { name: said.links.end }).click();
  await page.getByText(said.links.history).waitFor();
});

test('an editor filters the matrix, loads DISARM, reads what was mended, and takes the matrix as STIX', async () => {
  await using visit = await alliance.bench.visit({ language: 'fr', as: editor, width: 400, height: 900 });
  const { page } = visit;
  const said = fr.thought.methods;
  const { asFile, inventedDisarm } = await import('../../src/thought/methods/disarm.invented.ts');
  const send = (buffer: Uint8Array) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'DISARM.json', mimeType: 'application/json', buffer: Buffer.from(buffer) });
  await visit.go('/thought/methods?channel=games');
  await page.getByText('La violence en habit de jeu').waitFor();
  assert.equal(await page.getByText('Verset tronqué').count(), 0);
  visit.expectRefusal(422);
  await send(Buffer.from('{"type":"bundle","objects":[{"type":"attack-pattern"}]}'));
  await page.getByRole('alert').waitFor();
  await send(asFile(inventedDisarm));
  await page.getByText(said.disarm.faults.platforms).waitFor();
  await assertAccessible(page, 'the matrix on a phone');
  await assertNoSidewaysScroll(page, 'the matrix on a phone');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/methods-disarm-fr.png`, fullPage: true });
  const address = await page.getByRole('link', { name: said.stix }).getAttribute('href');
  const file = await page.request.get(new URL(address ?? '', page.url()).href);
  assert.match(file.headers()['content-type'] ?? '', /stix\+json/);
  assert.deepEqual(checkBundle(await file.json(), { enforceRefs: true }).errors, []);
});

test('what an outlet did not take waits for an editor, who gives it up with a reason', async () => {
  const { node } = alliance.bench;
  await sql`insert into thought_outbox (key, outlet, recipient, language, event, record, record_version, state, attempts,
      problem, put_at, next_at)
    values (${'a'.repeat(64)}, 'activitypub', 'https://social.example/inbox', 'ar', 'corrected',
      ${`dossier--${randomUUID()}`}, '2026-11-26T08:00:00.000Z', 'failed', 10, 'the inbox answered 503', now(), now())`.execute(
    node.db,
  );
  const said = ar.thought.outlets;
  await using visit = await alliance.bench.visit({ language: 'ar', as: editor });
  const { page } = visit;
  await visit.go('/thought/outlets');
  await page.getByText('the inbox answered 503').waitFor();
  await assertAccessible(page, 'the outlets');
  await assertNoSidewaysScroll(page, 'the outlets');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/outlets-ar.png`, fullPage: true });
  await page.getByRole('button', { name: said.giveUp }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('أغلق هذا الخادم أبوابه');
  await dialog.getByRole('button', { name: said.giveUp }).click();
  await page.getByText(said.because).waitFor();
});

test('hashes and referrals say what leads to them, find nothing where nothing is, and are proposed by a form', async () => {
  const said = ar.thought.rails;
  await using visit = await alliance.bench.visit({ language: 'ar', as: editor });
  const { page } = visit;
  await visit.go('/thought/rails');
  await page.getByText(said.noHash).waitFor();
  await page.getByRole('textbox', { name: said.value }).fill('a'.repeat(64));
  await page.getByRole('button', { name: said.ask }).click();
  await page.getByText(said.noMatch).waitFor();
  await assertAccessible(page, 'the rails');
  await assertNoSidewaysScroll(page, 'the rails');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/rails-ar.png`, fullPage: true });
  await page.getByRole('button', { name: said.propose.hash }).click();
  await page.getByRole('dialog').getByLabel(said.field.legalBasis).fill('المادة ٩ من قانون مختلق');
  await assertAccessible(page, 'a proposed hash');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/rails-form-ar.png` });
});

test('whoever has no account appeals in Arabic, keeps a code and reads the log; a rights reviewer finds the words', async () => {
  const words = 'هذا الملف ينسب إلى بلدتنا ما لم يقله أحد فيها.';
  {
    await using visit = await alliance.bench.visit({ language: 'ar', width: 360, height: 800 });
    const { page } = visit;
    await visit.go('/appeals/?lang=ar');
    await assertAccessible(page, 'the form of appeals');
    await assertNoSidewaysScroll(page, 'the form of appeals');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/appeals-form-ar.png`, fullPage: true });
    await page.locator('#words').fill(words);
    await page.locator('form[action="/appeals/"] button').click();
    await page.getByRole('heading', { level: 1, name: 'وصل اعتراضك' }).waitFor();
    await visit.go('/appeals/log?lang=ar');
    await assertAccessible(page, 'the log of appeals');
    await visit.go('/appeals/report?lang=fr');
    await assertAccessible(page, 'the transparency report');
    await assertNoSidewaysScroll(page, 'the transparency report');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/report-fr.png`, fullPage: true });
  }
  const reviewer = await alliance.bench.person('rim', ['rights-reviewer']);
  await using visit = await alliance.bench.visit({ language: 'ar', as: reviewer });
  await visit.go('/thought/appeals');
  await visit.page.getByText(words).waitFor();
  await assertAccessible(visit.page, 'the desk of appeals');
  if (shots !== undefined) await visit.page.screenshot({ path: `${shots}/appeals-ar.png`, fullPage: true });
});
