import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { recordKinds, tlpId } from '#records';
import { ar } from '../../web/i18n/ar.ts';
import { en } from '../../web/i18n/en.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import type { Person } from './browser.ts';
import { type Alliance, openAlliance } from './exchange.exercise.ts';
import { until } from '../federation/constellation.ts';

type Example = Record<string, unknown> & { claim: object };

const words = ar.thought;
const shots = process.env['MITHAQ_SCREENSHOTS'];
let alliance: Alliance;
let editor: Person;
let dossier = '';
before(async () => {
  alliance = await openAlliance();
  editor = await alliance.bench.person('munir', ['editor']);
  const { db } = alliance.home.node;
  const [institution, person] = [randomUUID(), randomUUID()];
  await sql`insert into pact_institution (id, ara, eng, fra, made_at) values (${institution}, 'جهة', 'Body', 'Corps', now())`.execute(
    db,
  );
  await sql`insert into pact_account_person (account, person) values (${editor.id}, ${person})`.execute(db);
  await sql`insert into pact_seat (id, account, account_name, person, institution, since, reason, set_by_id, set_by_name, set_at)
    values (${randomUUID()}, ${editor.id}, 'munir', ${person}, ${institution}, '2026-01-01', 'Invented for this walk', 'admin', 'admin', now())`.execute(
    db,
  );
  const kind = recordKinds.find((one) => one.kind === 'dossier');
  assert.ok(kind !== undefined);
  const { created_by_ref: _, created: __, modified: ___, ...example } = kind.example as unknown as Example;
  dossier = `dossier--${randomUUID()}`;
  const stated = {
    ara: 'يزعم أن كل من يسكن البلدة المختلقة يحل إيذاؤه.',
    eng: 'It says that harm is permitted there.',
  };
  const published = {
    ...example,
    id: dossier,
    object_marking_refs: [tlpId('clear')],
    exercise: true,
    title: { ara: 'حرمة النفس في البلدة المختلقة', eng: 'Life in the invented town' },
    claim: { ...example.claim, statement: stated },
  };
  await alliance.other.publish([published]);
  await until('the dossier is here', async () => (await alliance.home.records()).some(({ id }) => id === dossier));
});
after(() => alliance[Symbol.asyncDispose]());

test('an editor reads what another state published and puts this state’s opinion forward; what leaves waits for a second', async () => {
  await using visit = await alliance.bench.visit({ language: 'ar', as: editor });
  const { page } = visit;
  await visit.go('/thought/known');
  await assertAccessible(page, 'published by all states');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/known-list-ar.png` });
  await page.getByRole('link', { name: 'حرمة النفس في البلدة المختلقة' }).click();
  await page.getByText(words.known.noOpinions).waitFor();
  await assertAccessible(page, 'a published dossier');
  await assertNoSidewaysScroll(page, 'a published dossier');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/known-one-ar.png`, fullPage: true });
  await page.getByRole('button', { name: words.known.opinion.begin }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(`${words.known.opinion.reasons} ${ar.parts.languages.ara}`)
    .fill('قُرئ كله، والحجة فيه قائمة.');
  await assertAccessible(page, 'an opinion');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/known-opinion-ar.png` });
  await dialog.getByRole('button', { name: ar.parts.put.act }).click();
  await dialog.getByText(ar.parts.put.proposed).waitFor();
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from exchange_draft where kind = 'dossier-review'`.execute(alliance.home.node.db);
  assert.equal(rows[0]?.n, 1);
});

test('an editor sees which texts quotations are checked against, imports a work, is told every bad line, and removes it', async () => {
  await using visit = await alliance.bench.visit({ language: 'fr', as: editor, width: 900, height: 900 });
  const { page } = visit;
  const { fr } = await import('../../web/i18n/fr.ts');
  const said = fr.thought.corpora;
  await visit.go('/thought/corpora');
  await page.getByText('Quranic Universal Library, Uthmani').waitFor();
  await page.getByText(said.noWorks).waitFor();
  await assertAccessible(page, 'texts to check against');
  await page.getByLabel(said.name).fill('Recueil inventé');
  await page.getByLabel(said.terms).fill('Libre pour cet essai');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/corpora-fr.png`, fullPage: true });
  const line = { kind: 'work', work: 'Traité inventé', edition: '1', locator: 'p. 1', text: 'La miséricorde d’abord.' };
  const send = (content: string) =>
    page
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'works.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(content) });
  visit.expectRefusal(422);
  await send(`${JSON.stringify(line)}\n{"kind":`);
  await page.getByText('works.jsonl:2').waitFor();
  await send(JSON.stringify(line));
  await page.getByText('Recueil inventé').waitFor();
  await page.getByRole('button', { name: said.remove }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Son éditeur l’a retiré');
  await dialog.getByRole('button', { name: said.remove }).click();
  await page.getByText(said.noWorks).waitFor();
});

test('whoever searches in any spelling finds it with its words marked, by the keyboard, and is told what was understood where nothing is', async () => {
  for (const language of ['ar', 'en'] as const) {
    await using visit = await alliance.bench.visit({ language, as: editor });
    const { page } = visit;
    const said = (language === 'ar' ? ar : en).thought.search;
    await visit.go('/thought/dossiers');
    await page.keyboard.press('/');
    await page.keyboard.type('بالبلدة المختلقه');
    const row = page.getByRole('link', { name: 'حرمة النفس في البلدة المختلقة' });
    await row.waitFor();
    assert.deepEqual(await row.locator('mark').allTextContents(), ['البلدة', 'المختلقة']);
    await assertAccessible(page, 'what was found');
    await assertNoSidewaysScroll(page, 'what was found');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/search-${language}.png`, fullPage: true });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await page.keyboard.type('والقواميس');
    await page.getByText(said.noneText).waitFor();
    await page.getByText('قواميس', { exact: true }).waitFor();
    if (shots !== undefined) await page.screenshot({ path: `${shots}/search-none-${language}.png` });
  }
});
