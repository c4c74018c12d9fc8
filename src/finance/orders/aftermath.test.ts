import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Act } from '#base';
import type { ExchangeDesk } from '#exchange';
import { freezeReportShape } from '#records';
import { withdrawDecision } from '../alerts/withdraw-decision.ts';
import { issuer, openOrdersDesk, reason } from './invented.ts';
import { viewOrder } from './order-view.ts';
import { listOrders } from './read-orders.ts';
import { reportFreeze, reportProperties } from './report-freeze.ts';
import { tallyOf } from './report-store.ts';
import { reviewAnswer } from './review-answer.ts';
import { sendAnswers } from './send-answers.ts';
import { serveLicence } from './serve-licence.ts';
import { settleOrder } from './settle-order.ts';
import { confirmedSigner, frozen } from './signing.testing.ts';
import type { OrderTerms } from './terms.ts';
import { writeLetter } from './write-letter.ts';

describe('a freeze whose match was withdrawn', () => {
  it('is shown as lost, and released by one approver with a reason; not before', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.serve();
    const settle = (call = desk.idris) => call.transact((act) => settleOrder(act, { id, reason, stands: false }));
    await assert.rejects(settle(), { code: 'order-has-ground' });
    const { rows } = await sql<{ id: string }>`select id from finance_decision where state = 'standing'`.execute(
      desk.db,
    );
    const decision = rows[0]?.id ?? '';
    await desk.idris.transact((act) => withdrawDecision(act, { id: desk.alert, decision, reason }));
    const filter = { limit: 10, waits: 'lost' as const };
    const lost = await desk.salma.transact((act) => listOrders(act, filter));
    assert.deepEqual([lost.items[0]?.id, lost.items[0]?.lost, lost.waits.lost], [id, 'match', 1]);
    await assert.rejects(settle(desk.as('robot', { kind: 'token' })), { code: 'order-person-only' });
    await assert.rejects(settle(desk.as('nora', { rights: ['finance.orders.propose'] })), { code: 'forbidden' });
    await settle();
    const order = await desk.salma.transact((act) => viewOrder(act, id));
    assert.deepEqual([order.state, order.notices[0]?.ground, order.lost], ['released', 'match-withdrawn', undefined]);
    await assert.rejects(settle(), { code: 'order-not-standing' });
  });

  it('stands again once two people confirm the match anew', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.serve();
    const { rows } = await sql<{ id: string }>`select id from finance_decision where state = 'standing'`.execute(
      desk.db,
    );
    const decision = rows[0]?.id ?? '';
    await desk.idris.transact((act) => withdrawDecision(act, { id: desk.alert, decision, reason }));
    await desk.confirm();
    const order = await desk.salma.transact((act) => viewOrder(act, id));
    assert.deepEqual([order.state, order.lost], ['served', undefined]);
  });
});

describe('the report that goes home', () => {
  it('is a draft to the designator alone, of counts and sums; the designator hears that this state acted', async () => {
    await using desk = await openOrdersDesk();
    const id = await desk.serve();
    const [record, state] = [
      'designation--11111111-1111-4111-8111-111111111111',
      'identity--22222222-2222-4222-8222-222222222222',
    ];
    await sql`update finance_designation set source = 'member', authority = ${state}, ref = ${record},
      record_version = '2026-11-23T07:00:00.000Z', force = 'considered'`.execute(desk.db);
    const mona = desk.as('mona', { rights: ['finance.portal'], desks: ['entity:exercise-bank'] });
    const signer = await confirmedSigner(mona, desk.as('omar', { desks: '*' }), 'exercise-bank');
    const told: string[] = [];
    let begun: Parameters<ExchangeDesk['openDraft']>[1] | undefined;
    const exchange = {
      noteReceipt: async (_: Act, records: readonly { id: string }[], what: string) => {
        for (const one of records) told.push(`${what} ${one.id}`);
      },
      openDraft: async (_: Act, beginning: NonNullable<typeof begun>) => {
        begun = beginning;
        return 'a-draft';
      },
    };
    const report = () => desk.salma.transact((act) => reportFreeze(act, exchange, id));
    await assert.rejects(report(), { code: 'order-nothing-accepted' });
    const answers = [signer.answer(frozen(id, '100.50', 'A-1')), signer.answer(frozen(id, '1', 'A-2'))];
    await sendAnswers(mona, answers);
    for (const { statement } of answers) {
      const { id: answer } = statement as { id: string };
      await desk.salma.transact((act) => reviewAnswer(act, exchange, { id, answer, accept: true }));
    }
    assert.deepEqual(new Set(told), new Set([`acted ${record}`]));
    assert.equal((await report()).draft, 'a-draft');
    const { accounts, institutions, amount, currency, outcome } = begun?.properties ?? {};
    assert.deepEqual([outcome, accounts, institutions, amount, currency], ['frozen', 2, 1, '101.5', 'USD']);
    assert.deepEqual([begun?.marking.audience, begun?.marking.members], ['named', [state]]);
    const leaving = JSON.stringify(begun);
    for (const secret of ['A-1', 'C-1001', 'exercise-bank', 'هارون', 'Harun', 'mona'])
      assert.ok(!leaving.includes(secret), secret);
    const whole = { ...freezeReportShape.shape };
    for (const [name, value] of Object.entries(begun?.properties ?? {}))
      assert.ok(whole[name as keyof typeof whole].safeParse(value).success, name);
  });

  it('says unfrozen only when nothing of it is frozen any more', async () => {
    await using desk = await openOrdersDesk();
    const mona = desk.as('mona', { rights: ['finance.portal'], desks: ['entity:exercise-bank'] });
    const signer = await confirmedSigner(mona, desk.as('omar', { desks: '*' }), 'exercise-bank');
    const noted = { noteReceipt: async () => {} };
    const accept = async (order: string, said: Record<string, unknown>) => {
      const answer = signer.answer({ order, ...said });
      await sendAnswers(mona, [answer]);
      const { id } = answer.statement as { id: string };
      await desk.salma.transact((act) => reviewAnswer(act, noted, { id: order, answer: id, accept: true }));
    };
    const record = { id: 'designation--11111111-1111-4111-8111-111111111111', visible_at: new Date(0) };
    const said = () =>
      desk.salma.transact(async (act) => reportProperties(record, await tallyOf(act.tx, desk.designation)));
    const lose = async (id: string) => {
      const { rows } = await sql<{ id: string }>`select id from finance_decision where state = 'standing'`.execute(
        desk.db,
      );
      const decision = rows[0]?.id ?? '';
      await desk.idris.transact((act) => withdrawDecision(act, { id: desk.alert, decision, reason }));
      await desk.idris.transact((act) => settleOrder(act, { id, reason, stands: false }));
      return (await desk.salma.transact((act) => viewOrder(act, id))).notices[0]?.id ?? '';
    };
    const first = await desk.serve();
    await accept(first, frozen(first, '100.50', 'A-1'));
    const release = await lose(first);
    await desk.confirm();
    const second = await desk.serve();
    await accept(second, frozen(second, '7', 'A-2'));
    assert.deepEqual([(await said())['outcome'], (await said())['amount']], ['frozen', '107.5']);
    await accept(release, { kind: 'released' });
    assert.deepEqual([(await said())['outcome'], (await said())['amount']], ['frozen', '7']);
    await accept(await lose(second), { kind: 'released' });
    assert.deepEqual([(await said())['outcome'], (await said())['accounts']], ['unfrozen', 2]);
  });

  it('names several currencies as sums, and no amount', () => {
    const record = { id: 'designation--11111111-1111-4111-8111-111111111111', visible_at: new Date(0) };
    const at = new Date(1000);
    const none = { nothing: 0, released: 0, standing: 2, institutions: 1, accounts: 2, last_released: null };
    const sums = [
      { currency: 'EUR', amount: '5' },
      { currency: 'USD', amount: '7.25' },
    ];
    const tally = { ...none, frozen: 2, attempted: 1, sums, first_frozen: at, last_acted: at };
    const said = reportProperties(record, tally);
    assert.equal(said['amount'], undefined);
    assert.deepEqual([said['sums'], said['attempted_transactions']], [sums, 1]);
  });
});

describe('letters', () => {
  it('tell the bank of a licence, and of its end, about a freeze that stands', async () => {
    await using desk = await openOrdersDesk();
    const order = await desk.serve();
    const licence = {
      number: 'L-7',
      ground: 'basic-expenses' as const,
      purpose: 'Rent and food',
      amount: '900.00',
      currency: 'USD',
      period: 'month' as const,
      from: '2026-11-23T00:00:00.000Z',
      until: '2027-05-23T00:00:00.000Z',
    };
    const serve = (end: boolean) => desk.salma.transact((act) => serveLicence(act, { order, licence, reason, end }));
    const { id } = await serve(false);
    await serve(true);
    const { rows } = await sql<{ letter: string }>`select letter from finance_order where id = ${id}`.execute(desk.db);
    assert.match(rows[0]?.letter ?? '', /نفقات أساسية.*Rent and food.*900\.00 USD.*كل شهر/s);
    const view = await desk.salma.transact((act) => viewOrder(act, order));
    assert.deepEqual([view.state, view.notices.map(({ kind }) => kind)], ['served', ['licence', 'licence-end']]);
  });

  it('escape what people wrote, ask nothing from outside, and are whole in three languages', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&';
    const terms: OrderTerms = {
      type: 'mithaq-order',
      version: '1',
      id: '00000000-0000-7000-8000-000000000001',
      number: '2026-00001',
      kind: 'freeze',
      issuer,
      entity: { key: 'b', names: { ar: hostile, en: hostile, fr: hostile } },
      language: 'ar',
      holder: {
        book: hostile,
        key: hostile,
        schema: 'Person',
        names: [hostile],
        identifiers: [{ type: 'passport', value: hostile }],
        notes: { [hostile]: hostile },
      },
      measures: ['asset-freeze', hostile],
      legalBasis: hostile,
      nationalGround: hostile,
      instructions: hostile,
      servedAt: '2026-11-23T08:00:00.000Z',
      answerBy: '2026-11-24T08:00:00.000Z',
      others: ['2026-00009'],
    };
    for (const language of ['ar', 'en', 'fr'] as const) {
      const letter = writeLetter({ ...terms, language });
      assert.ok(!letter.includes('<img') && !letter.includes('<script') && !/https?:/.test(letter), language);
      assert.match(letter, new RegExp(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`));
      assert.match(letter, /2026-00009/);
      assert.ok(!letter.includes('undefined'));
    }
  });
});
