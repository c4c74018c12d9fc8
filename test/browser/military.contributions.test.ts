import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { recordKinds, tlpId } from '#records';
import { ar } from '../../web/i18n/ar.ts';
import { until } from '../federation/constellation.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import type { Person } from './browser.ts';
import { type Alliance, deskOf, openAlliance, reason } from './exchange.exercise.ts';

const words = ar.military.contributions;
const shots = process.env['MITHAQ_SCREENSHOTS'];
let alliance: Alliance;
let planner: Person;
const offer = `capability--${randomUUID()}`;
before(async () => {
  alliance = await openAlliance();
  planner = await alliance.bench.person('nadia', ['planner']);
  const kind = recordKinds.find((one) => one.kind === 'capability');
  assert.ok(kind !== undefined);
  await alliance.other.publish([
    {
      type: 'capability',
      spec_version: '2.1',
      id: offer,
      object_marking_refs: [tlpId('green')],
      extensions: { [kind.extension.id]: { extension_type: 'new-sdo' } },
      name: 'فريق إزالة الألغام المختلق',
      direction: 'offer',
      axis: 'military',
      capability_type: 'explosive-ordnance-disposal',
      quantity: 2,
      unit: 'فريق',
      ready_on: '2027-01-15',
      readiness: 'R2',
      theatres_excluded: ['invented-hills'],
      place: { state: 'ML', name: 'بلدة مختلقة' },
    },
  ]);
  await until('the offer is here', async () => (await alliance.home.records()).some(({ id }) => id === offer));
});
after(() => alliance[Symbol.asyncDispose]());

/** That on a phone no filter stands ragged: the words fill a line, the two short ones share the next. Waits for the layout. */
async function standsEven(words: Locator, short: readonly Locator[]): Promise<void> {
  let boxes = '';
  await until('the filters stand even', async () => {
    const [line, one, other] = await Promise.all([words, ...short].map((field) => field.boundingBox()));
    boxes = JSON.stringify([line, one, other]);
    if (!line || !one || !other) return false;
    // Browsers place to a fraction of a pixel.
    const even = (a: number, b: number) => Math.abs(a - b) < 1;
    const sameLine = even(one.width, other.width) && even(one.y, other.y);
    return sameLine && even(other.x, line.x) && even(one.x + one.width, line.x + line.width);
  }).catch((cause: unknown) => assert.fail(`${String(cause)}: ${boxes}`));
}

let draft = '';

test('a planner says what the state needs, a second person lets it leave, and the planner asks another state for it', async () => {
  {
    await using visit = await alliance.bench.visit({ language: 'ar', as: planner });
    const { page } = visit;
    const dialog = page.getByRole('dialog');
    await visit.go('/military/contributions');
    await page.getByText(words.empty.need).waitFor();
    await assertAccessible(page, 'no needs');
    await page.getByRole('button', { name: words.begin.need }).first().click();
    await dialog.getByLabel(words.name).fill('فريق إزالة الألغام');
    await dialog.getByRole('combobox', { name: words.type }).click();
    await page.getByRole('option', { name: words.types['explosive-ordnance-disposal'] }).click();
    await dialog.getByLabel(words.quantity).fill('1');
    await dialog.getByLabel(words.unit, { exact: false }).first().fill('فريق');
    await dialog.getByLabel(words.days.need).fill('2027-03-01');
    await dialog.getByLabel(words.theatre).first().fill('invented-coast');
    await assertAccessible(page, 'a need being written');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/need-form-ar.png` });
    await dialog.getByRole('button', { name: ar.parts.put.act }).click();
    await dialog.getByText(ar.parts.put.proposed).waitFor();
    draft = ((await dialog.getByRole('link').getAttribute('href')) ?? '').split('/').at(-1) ?? '';
  }
  const second = await deskOf(alliance, alliance.approver);
  const { seen } = (await second.draft({ params: { id: draft } })).preview;
  await second.secondDraft({ params: { id: draft }, body: { approve: true, reason, seen } });
  await using visit = await alliance.bench.visit({ language: 'ar', as: planner });
  const { page } = visit;
  await visit.go('/military/contributions');
  await page.getByText('فريق إزالة الألغام').first().waitFor();
  if (shots !== undefined) await page.screenshot({ path: `${shots}/needs-ar.png` });
  await visit.go(`/military/contributions/${offer}`);
  await page.getByText(words.nothingFound).waitFor();
  await assertAccessible(page, 'an offer');
  await assertNoSidewaysScroll(page, 'an offer');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/offer-ar.png`, fullPage: true });
  await page.getByRole('button', { name: words.answer.offer }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: words.one.need }).click();
  await page.getByRole('option').first().click();
  await dialog.getByLabel(words.quantity).fill('1');
  await assertAccessible(page, 'asking for a contribution');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/ask-ar.png` });
  await dialog.getByRole('button', { name: ar.parts.put.act }).click();
  await dialog.getByText(ar.parts.put.proposed).waitFor();
});

test('the map shows it on the state the record names, in two languages, and plainly where a browser has no WebGL', async () => {
  const { title, marks } = ar.military.map;
  const drawn = (page: Page, kind: string) => page.locator(`[data-map=${kind}][data-state=drawn]`).waitFor();
  {
    await using visit = await alliance.bench.visit({ language: 'ar', as: planner });
    const { page } = visit;
    await visit.go('/military/map');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('row').filter({ hasText: 'مالي' }).filter({ hasText: marks.offer }).waitFor();
    await drawn(page, 'webgl');
    await assertAccessible(page, 'the map');
    await assertNoSidewaysScroll(page, 'the map');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/map-ar.png`, fullPage: true });
  }
  await using visit = await alliance.bench.visit({ language: 'fr', as: planner, width: 390, height: 844 });
  const { page } = visit;
  await page.addInitScript(`
    const before = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
      return kind.startsWith('webgl') ? null : before.call(this, kind, ...more);
    };`);
  await visit.go('/military/map');
  await drawn(page, 'plain');
  await page.getByRole('button', { name: /^Mali/ }).click();
  await page.waitForURL(/country=ML/);
  await page.getByText('فريق إزالة الألغام المختلق').waitFor();
  await assertAccessible(page, 'the plain map');
  await assertNoSidewaysScroll(page, 'the plain map');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/map-plain-fr.png`, fullPage: true });
});

test('a planner brings a file of incidents under its licence, reads what was refused, and undoes it', async () => {
  const said = ar.military.incidents;
  await using visit = await alliance.bench.visit({ language: 'ar', as: planner });
  const { page } = visit;
  await visit.go('/military/incidents');
  await page.getByText(said.none).waitFor();
  const csv = page.getByRole('link', { name: 'CSV', exact: true });
  const noFile = page.getByText(ar.parts.files.none.split(' {{')[0] ?? '');
  await noFile.waitFor();
  assert.equal(await csv.count(), 0);
  await page.setViewportSize({ width: 360, height: 800 });
  await standsEven(page.getByLabel(said.search), [
    page.getByLabel(said.country, { exact: true }),
    page.getByRole('combobox', { name: said.kind }),
  ]);
  await assertNoSidewaysScroll(page, 'the incidents on a phone');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/incidents-phone-ar.png` });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByLabel(said.importTitle).fill('أحداث مختلقة');
  await page.getByLabel(said.licence).fill('ترخيص مختلق، ٢٠٢٦');
  const header = 'id,started_on,kind,country,place,side_a,side_b,killed_low,killed,killed_high,source';
  const lines = [
    '1,2026-03-01,battle,NE,Invented town,Invented front,Government,1,2,5,Invented post',
    '2,2026-02-30,battle,NE,x,a,b,1,2,5,y',
  ];
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...lines].join('\n')) });
  await page.getByRole('cell', { name: 'Invented post F6' }).waitFor();
  await csv.waitFor();
  assert.equal(await noFile.count(), 0);
  await page.getByText(said.refused).click();
  await page.getByText('3: started_on: 2026-02-30').waitFor();
  await assertAccessible(page, 'the incidents');
  await assertNoSidewaysScroll(page, 'the incidents');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/incidents-ar.png`, fullPage: true });
  await page.getByRole('button', { name: said.undo }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('هذا ملف غير الملف المقصود');
  await dialog.getByRole('button', { name: said.undo }).click();
  await page.getByText(said.none).waitFor();
});
