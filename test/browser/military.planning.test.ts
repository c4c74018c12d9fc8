import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { recordKinds, tlpId } from '#records';
import { ar } from '../../web/i18n/ar.ts';
import { fr } from '../../web/i18n/fr.ts';
import { until } from '../federation/constellation.ts';
import { assertAccessible, assertNoFrameScrolls, assertNoSidewaysScroll } from './axe.ts';
import type { Person } from './browser.ts';
import { type Alliance, openAlliance } from './exchange.exercise.ts';

const words = ar.military.plans;
const shots = process.env['MITHAQ_SCREENSHOTS'];
let alliance: Alliance;
let planner: Person;
const ids = Array.from({ length: 3 }, () => `capability--${randomUUID()}`);
before(async () => {
  alliance = await openAlliance();
  planner = await alliance.bench.person('nadia', ['planner']);
  const kind = recordKinds.find((one) => one.kind === 'capability');
  const capability = (id: string | undefined, more: object) => ({
    type: 'capability',
    spec_version: '2.1',
    id,
    object_marking_refs: [tlpId('green')],
    extensions: { [kind?.extension.id ?? '']: { extension_type: 'new-sdo' } },
    axis: 'military',
    capability_type: 'medical',
    unit: 'فريق',
    ...more,
  });
  const need = { direction: 'need', theatre: 'invented-coast', needed_by: '2099-03-01' };
  await alliance.other.publish([
    capability(ids[0], { name: 'فريق طبي مختلق', quantity: 4, direction: 'offer', lot: 2, ready_on: '2027-01-15' }),
  ] as never);
  await alliance.home.publish([
    capability(ids[1], { name: 'فرق طبية للساحل', quantity: 4, ...need }),
    capability(ids[2], { name: 'فرق هندسية', capability_type: 'engineer', quantity: 2, ...need }),
  ] as never);
  await until('the offer is here', async () => (await alliance.home.records()).some(({ id }) => id === ids[0]));
});
after(() => alliance[Symbol.asyncDispose]());

test('a planner matches needs and offers, sees what is short and why, and asks for a line; another reads it in French', async () => {
  let address = '';
  {
    await using visit = await alliance.bench.visit({ language: 'ar', as: planner });
    const { page } = visit;
    const dialog = page.getByRole('dialog');
    await visit.go('/military/plans');
    await page.getByText(words.empty.title).waitFor();
    await page.getByRole('button', { name: words.begin }).first().click();
    await dialog.getByLabel(words.name).fill('خطة الربيع');
    await assertAccessible(page, 'a plan being begun');
    await dialog.getByRole('button', { name: words.begin }).click();
    await page.getByRole('heading', { name: words.shortages }).waitFor();
    address = new URL(page.url()).pathname;
    await assertAccessible(page, 'a plan');
    await assertNoSidewaysScroll(page, 'a plan');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/plan-ar.png`, fullPage: true });
    await page.getByRole('button', { name: words.accept }).first().click();
    await dialog.getByRole('button', { name: words.accept }).click();
    await dialog.getByText(ar.parts.put.proposed).waitFor();
    if (shots !== undefined) await page.screenshot({ path: `${shots}/plan-line-ar.png` });
  }
  await using visit = await alliance.bench.visit({ language: 'fr', as: planner, width: 390 });
  const { page } = visit;
  await visit.go(address);
  await page.getByText(fr.military.plans.words.accepted, { exact: false }).waitFor();
  await assertNoSidewaysScroll(page, 'a plan in French');
  await page.getByRole('button', { name: fr.military.plans.askWhy }).last().click();
  await page.getByRole('dialog').getByText(fr.military.plans.noExcluded).waitFor();
  if (shots !== undefined) await page.screenshot({ path: `${shots}/plan-fr.png` });
});

test('a planner proposes a goal and an approver agrees; samples are marked; a course gets nominations in numbers', async () => {
  const goals = ar.military.capacities;
  {
    await using visit = await alliance.bench.visit({ language: 'ar', as: planner });
    const { page } = visit;
    const dialog = page.getByRole('dialog');
    await visit.go('/military/capacities');
    // In the head of the page, and in the empty panel.
    const begin = page.getByRole('button', { name: goals.goal.begin });
    await page.getByRole('heading', { name: goals.goal.empty.title }).waitFor();
    await begin.nth(1).waitFor();
    assert.equal(await begin.count(), 2);
    await begin.last().click();
    await dialog.getByRole('combobox', { name: goals.goal.capability }).click();
    await page.getByRole('option', { name: ar.military.contributions.types.medical }).click();
    await dialog.getByLabel(goals.goal.amount).fill('10');
    await dialog.getByLabel(goals.goal.unit).fill('فريق');
    await dialog.getByLabel(goals.goal.horizon).fill('2028-01-01');
    await dialog.getByLabel(goals.goal.reason).fill('كما اتفق عليه المجلس كتابة');
    await assertAccessible(page, 'a goal being proposed');
    await dialog.getByRole('button', { name: goals.save }).click();
    await page.getByRole('table').waitFor();
    await assertAccessible(page, 'a goal');
    await assertNoSidewaysScroll(page, 'a goal');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/goals-ar.png`, fullPage: true });
    await visit.go('/military/activities');
    await page.getByText(ar.parts.files.none.split(' {{')[0] ?? '').waitFor();
    await page.getByRole('button', { name: goals.activity.sample.load }).first().click();
    await page.getByText(goals.activity.sample.mark, { exact: true }).first().waitFor();
    await page.getByRole('link', { name: goals.activity.file.replace('{{format}}', 'CSV') }).waitFor();
    await assertAccessible(page, 'the calendar');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/activities-ar.png`, fullPage: true });
    await page.getByRole('button', { name: goals.activity.begin }).first().click();
    await dialog.getByLabel(goals.activity.name).fill('إسعاف ميداني');
    await dialog.getByLabel(goals.activity.host).fill('مركز مختلق');
    await dialog.getByLabel(goals.activity.starts).fill('2099-01-01');
    await dialog.getByRole('button', { name: goals.save }).click();
    await page.getByRole('link', { name: 'إسعاف ميداني' }).first().click();
    await page.getByRole('button', { name: goals.nomination.begin }).click();
    await dialog.getByLabel(goals.nomination.state).fill('XA');
    await dialog.getByLabel(goals.nomination.seats).fill('4');
    await dialog.getByLabel(goals.nomination.institution).fill('معهد مختلق');
    await dialog.getByLabel(goals.nomination.role).fill('مسعفون');
    await dialog.getByRole('button', { name: goals.save }).click();
    await page.getByText(goals.nomination.stands.proposed).waitFor();
    await assertAccessible(page, 'an activity');
    if (shots !== undefined) await page.screenshot({ path: `${shots}/activity-ar.png`, fullPage: true });
  }
  await using visit = await alliance.bench.visit({ language: 'fr', as: alliance.approver, width: 390 });
  const { page } = visit;
  await visit.go('/military/capacities');
  await page.getByRole('button', { name: fr.military.capacities.goal.agree }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Comme convenu par écrit au conseil');
  await dialog.getByRole('button', { name: fr.military.capacities.goal.agree }).click();
  await page.getByText(fr.military.capacities.goal.states.agreed, { exact: true }).waitFor();
  await assertNoFrameScrolls(page, 'goals in French');
  if (shots !== undefined) await page.screenshot({ path: `${shots}/goals-fr.png`, fullPage: true });
});
