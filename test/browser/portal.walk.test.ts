import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { systemClock } from '#base';
import { testActor, testCall } from '#base/testing';
import { inventedCandidate, inventedRow, inventedSubject, listSubjects } from '../../src/finance/alerts/invented.ts';
import { type Furnished, furnish } from '../../src/finance/orders/invented.ts';
import { ar } from '../../web/i18n/ar.ts';
import { assertAccessible, assertNoSidewaysScroll } from './axe.ts';
import { openWorkbench, type Visit, type Workbench } from './browser.ts';

const reason = 'تطابق الاسم وتاريخ الميلاد ورقم الجواز، ولا شيء يعارض.';
const { orders, entities } = ar.finance;
const { portal } = ar;

let bench: Workbench;
let desk: Furnished;
before(async () => {
  bench = await openWorkbench();
  const { db } = bench.node;
  const as: Parameters<typeof furnish>[0]['as'] = (id, { rights = '*' as const, desks = '*', kind = 'person' } = {}) =>
    testCall(db, { ...testActor(id, rights, desks), kind }, systemClock);
  const subject = inventedSubject('X-1', 'Harun Belqasim al-Tazi');
  const [subjectId = ''] = await listSubjects(db, [subject]);
  const row = inventedRow('C-1001', 'هارون بلقاسم التازي', {
    birthDate: { date: '1971-03-02' },
    identifiers: [{ type: 'passport', value: 'ZZ1234567', country: 'zz' }],
    notes: { account: 'ZZ00 0000 0000 1001', branch: 'الفرع الرئيسي' },
  });
  const candidate = inventedCandidate(subjectId, subject, row);
  desk = await furnish({ db, as, screening: as('node', { kind: 'node' }), subjectId, candidate });
});
after(() => bench[Symbol.asyncDispose]());

/** Pictures for whoever looks at them: only where a folder is named. */
async function look(visit: Visit, screen: string): Promise<void> {
  // On a busy machine the network can be idle a moment before the screen stands.
  await visit.page.locator('h1').first().waitFor({ state: 'attached' });
  const folder = process.env['MITHAQ_LOOK'];
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    await visit.page.screenshot({ path: `${folder}/${screen}.png`, fullPage: true });
  }
  await assertAccessible(visit.page, screen);
  await assertNoSidewaysScroll(visit.page, screen);
}

async function grave({ page }: Visit, act: string, why?: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (why !== undefined) await dialog.getByRole('textbox').last().fill(why);
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

test('from a confirmed match to a signed answer, in Arabic: two officers, a bank, an operator', async () => {
  const analyst = await bench.person('salma', ['analyst'], ['north']);
  const approver = await bench.person('idris', ['approver'], ['north']);
  const operator = await bench.person('omar', ['operator']);
  const reporter = await bench.person('mona', ['reporter'], ['entity:exercise-bank']);

  await using first = await bench.visit({ as: analyst });
  await first.go(`/alerts/${desk.alert}`);
  await first.page.getByRole('button', { name: orders.act.propose }).click();
  await grave(first, orders.act.propose, reason);
  await first.page.getByText(orders.second.mayNot).waitFor();
  await look(first, 'order-proposed');

  await using bank = await bench.visit({ as: reporter });
  await bank.go('/portal');
  await bank.page.getByText(portal.empty.title).waitFor();
  await look(bank, 'portal-empty');
  await bank.page.getByRole('button', { name: portal.keys.make }).click();
  await grave(bank, portal.keys.make);
  await bank.page.getByText(entities.keyStates.waiting).waitFor();

  await using desk2 = await bench.visit({ as: operator });
  await desk2.go('/entities');
  const fingerprint = (await desk2.page.locator('code').last().textContent()) ?? '';
  await desk2.page.getByRole('button', { name: entities.confirm }).click();
  await desk2.page.getByRole('dialog').getByRole('textbox').fill(fingerprint.toUpperCase().replaceAll(' ', ':'));
  await grave(desk2, entities.confirm);
  await desk2.page.getByText(entities.keyStates.confirmed).waitFor();
  await look(desk2, 'entities');

  await using second = await bench.visit({ as: approver, theme: 'dark' });
  await second.go('/orders?waits=second');
  await look(second, 'orders-queue-dark');
  await second.page.getByText('هارون بلقاسم التازي').first().click();
  await second.page.getByRole('button', { name: orders.second.approve }).click();
  await look(second, 'order-second-dark');
  await grave(second, orders.second.approve, reason);
  await second.page.getByText(orders.answers.none).waitFor();

  await bank.go('/portal');
  await look(bank, 'portal');
  await bank.page.getByText('هارون بلقاسم التازي').first().click();
  await bank.page.getByRole('button', { name: portal.acknowledge }).click();
  await bank.page.getByRole('button', { name: portal.acknowledge }).waitFor({ state: 'hidden' });
  assert.ok(!(await bank.page.content()).includes('Harun'), 'the bank learns nothing of the list');
  await bank.page.getByLabel(orders.answer.reference).fill('ZZ00 0000 0000 1001');
  await bank.page.getByLabel(orders.answer.amount).fill('12500.00');
  await bank.page.getByLabel(portal.answer.currency).fill('sar');
  await look(bank, 'portal-order');
  await bank.page.getByRole('button', { name: portal.answer.sign }).click();
  await grave(bank, portal.answer.sign);
  await bank.page.getByText(orders.answer.states.received).waitFor();

  const address = new URL(first.page.url()).pathname;
  await first.go(address);
  await first.page.getByText('12500 SAR').waitFor();
  await first.page.getByRole('button', { name: orders.answers.accept }).click();
  await first.page.getByText(orders.answer.states.accepted).waitFor();
  await look(first, 'order-answered');

  for (const [as, path, screen] of [
    [analyst, '/orders', 'orders-360'],
    [analyst, address, 'order-360'],
    [reporter, '/portal', 'portal-360'],
    [reporter, address.replace('/orders/', '/portal/'), 'portal-order-360'],
    [operator, '/entities', 'entities-360'],
    [reporter, '/', 'home-reporter-360'],
    [approver, '/', 'home-approver-360'],
  ] as const) {
    await using small = await bench.visit({
      as,
      width: 360,
      height: 760,
      theme: screen.length % 2 === 0 ? 'dark' : 'light',
    });
    await small.go(path);
    await look(small, screen);
  }
  for (const language of ['en', 'fr'] as const) {
    await using other = await bench.visit({ as: analyst, language });
    await other.go(address);
    await look(other, `order-${language}`);
  }
});
