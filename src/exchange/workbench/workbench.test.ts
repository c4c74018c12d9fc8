import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import { carry, issueReceipts, openState, type State } from '../invented.ts';
import { noteReceipt } from '../receipts/index.ts';
import {
  draftIndicator,
  handlersOf,
  issue,
  propose,
  release,
  toMembers,
  toNamed,
  why,
  written,
} from '../release/invented.ts';
import { localReader } from '../reader.ts';
import { findPlaces, sieveOf } from './box-store.ts';
import type { BoxPlace } from './box-walk.ts';
import { jsonChanges } from './json-changes.ts';
import { workbenchHandlers } from './room.ts';

describe('the workbench', () => {
  let alpha: State;
  let beta: State;
  let gamma: State;
  /** What Alpha's link says each peer acknowledged. */
  const pushed = new Map<string, number>();
  before(async () => {
    [alpha, beta, gamma] = await Promise.all([openState(0), openState(1), openState(2)]);
  });
  beforeEach(() => {
    for (const state of [alpha, beta, gamma]) state.clock.pass(60_000);
  });
  after(async () => {
    for (const state of [alpha, beta, gamma]) await state[Symbol.asyncDispose]();
  });
  const desk = (state: State) => workbenchHandlers({ ...state.deps, pushed: async () => pushed });
  const on = (id: string) => ({ params: { id }, query: undefined, body: undefined });
  const inbox = (state: State, query: object = {}, who = 'salma') =>
    desk(state).inbox(
      { params: undefined, query: { limit: 100, sort: '-added', ...query }, body: undefined },
      state.as(who),
    );
  const outbox = (state: State, query: object = {}) =>
    desk(state).outbox(
      { params: undefined, query: { limit: 100, sort: '-added', ...query }, body: undefined },
      state.as('salma'),
    );
  const sheet = (state: State, id: string, who = 'salma', version?: string) =>
    desk(state).sheet({ ...on(id), query: { ...(version !== undefined && { version }) } }, state.as(who));

  it('shows what came, newest first, and what nobody, or I, have not opened', async () => {
    const first = await issue(alpha, toNamed(beta.id), { name: 'The first one' });
    const second = await issue(alpha, toNamed(beta.id), { name: 'The second one' });
    await carry(alpha, beta);
    const box = await inbox(beta);
    assert.deepEqual(
      box.items.map((row) => [row.id, row.unread, row.origin.name]),
      [
        [second, true, 'Alpha'],
        [first, true, 'Alpha'],
      ],
    );
    await sheet(beta, first, 'noor');
    assert.deepEqual([(await inbox(beta)).total, (await inbox(beta, { unread: 'mine' })).total], [2, 2]);
    assert.deepEqual(
      (await inbox(beta, { unread: 'house' })).items.map((row) => row.id),
      [second],
    );
    assert.equal((await inbox(beta, { unread: 'mine' }, 'noor')).total, 1);
    assert.equal((await inbox(beta, { q: 'first' })).items[0]?.firstRead?.by, 'Test noor');
    assert.equal((await inbox(beta, { type: 'report' })).total, 0);
    assert.equal((await inbox(beta, { origin: gamma.id })).total, 0);
  });

  it('shows how far each record came at each member, as those signed it', async () => {
    const id = await issue(alpha, toNamed(beta.id, gamma.id));
    const row = async () => (await outbox(alpha)).items.find((one) => one.id === id);
    const states = async () => (await sheet(alpha, id)).deliveries.map((one) => [one.member.name, one.state]);
    assert.deepEqual(await states(), [
      ['Beta', 'waiting'],
      ['Gamma', 'waiting'],
    ]);
    const { rows } = await sql<{ seq: number }>`select max(seq) as seq from exchange_record`.execute(alpha.opened.db);
    pushed.set(gamma.id, rows[0]?.seq ?? 0);
    await carry(alpha, beta);
    await issueReceipts(beta);
    await carry(beta, alpha);
    assert.deepEqual(await states(), [
      ['Beta', 'received'],
      ['Gamma', 'delivered'],
    ]);
    await sheet(beta, id);
    const told = await desk(beta).markActed(on(id), beta.as('salma'));
    assert.deepEqual(
      told.receipts.map((one) => [one.what, one.sent]),
      [
        ['received', true],
        ['read', false],
        ['acted', false],
      ],
    );
    await issueReceipts(beta);
    await carry(beta, alpha);
    assert.deepEqual(await states(), [
      ['Beta', 'acted'],
      ['Gamma', 'delivered'],
    ]);
    const counted = await row();
    assert.deepEqual(
      [counted?.recipients, counted?.delivered, counted?.received, counted?.read, counted?.acted],
      [2, 1, 1, 1, 1],
    );
    const missing = await outbox(alpha, { missing: 'received', member: gamma.id });
    assert.ok(missing.items.some((one) => one.id === id));
    assert.ok(!(await outbox(alpha, { missing: 'received', member: beta.id })).items.some((one) => one.id === id));
    await release(
      alpha,
      await handlersOf(alpha).recallRecord(
        { params: { id }, query: undefined, body: { reason: why, from: [beta.id] } },
        alpha.as('salma'),
      ),
    );
    assert.deepEqual((await states())[0], ['Beta', 'recalled']);
    assert.ok((await outbox(alpha, { recalled: 'true' })).items.some((one) => one.id === id));
    const [notice] = (await outbox(alpha, { type: 'recall-notice' })).items;
    assert.equal(notice?.title, (await row())?.title);
    await carry(alpha, beta);
    await issueReceipts(beta);
    await carry(beta, alpha);
    assert.deepEqual((await states())[0], ['Beta', 'hidden']);
    await assert.rejects(sheet(beta, id), { code: 'not-found' });
  });

  it('tells screening and decision apart from reading and acting', async () => {
    const id = await issue(alpha, toNamed(beta.id));
    await carry(alpha, beta);
    const { version } = await sheet(alpha, id);
    const tell = async (what: 'screened' | 'decided') => {
      const records = [{ id, version, origin: alpha.id }];
      await beta.as('salma').transact((act) => noteReceipt(act, records, what));
      await issueReceipts(beta);
      await carry(beta, alpha);
      const row = (await outbox(alpha)).items.find((one) => one.id === id);
      const [delivery] = (await sheet(alpha, id)).deliveries;
      return [delivery?.state, row?.received, row?.read, row?.acted];
    };
    assert.deepEqual(await tell('screened'), ['screened', 1, 0, 0]);
    assert.deepEqual(await tell('decided'), ['decided', 1, 1, 0]);
    const [delivery] = (await sheet(alpha, id)).deliveries;
    assert.ok((delivery?.screenedAt ?? '') !== '' && (delivery?.decidedAt ?? '') !== '');
  });

  it('shows a record with its versions and what differs between them', async () => {
    const id = await issue(alpha, toMembers, { name: 'Before' });
    const next = await handlersOf(alpha).newVersion(on(id), alpha.as('salma'));
    const body = { ...written(next, { name: 'After' }), revision: next.revision };
    const changed = await handlersOf(alpha).changeDraft({ ...on(next.id), body }, alpha.as('salma'));
    await release(alpha, changed);
    const page = await sheet(alpha, id);
    assert.deepEqual([page.title, page.history.length, page.versions], ['After', 2, 2]);
    const [to = '', from = ''] = page.history.map((one) => one.version);
    assert.equal((await sheet(alpha, id, 'salma', from)).title, 'Before');
    const { changes } = await desk(alpha).recordChanges({ ...on(id), query: { from, to } }, alpha.as('salma'));
    assert.deepEqual(
      changes.find((one) => one.where === '/name'),
      { where: '/name', before: 'Before', after: 'After' },
    );
    assert.equal(page.release.sentences.length, 4);
  });

  it('shows, counts and searches nothing that is for named persons only to anybody else', async () => {
    await carry(alpha, beta);
    const before_ = await inbox(beta, {}, 'omar');
    const id = await issue(alpha, { ...toNamed(beta.id), audience: 'persons' }, { name: 'Zirconium' });
    await carry(alpha, beta);
    const plainCall = () => beta.as('omar', { rights: ['exchange.read'] });
    const box = (query: object = {}) =>
      desk(beta).inbox(
        { params: undefined, query: { limit: 100, sort: '-added', ...query }, body: undefined },
        plainCall(),
      );
    assert.equal((await box()).total, before_.total);
    assert.equal((await box({ q: 'Zirconium' })).total, 0);
    assert.equal((await inbox(beta, { q: 'Zirconium' })).total, 1);
    await assert.rejects(desk(beta).sheet({ ...on(id), query: {} }, plainCall()), { code: 'not-found' });
    const changes = { ...on(id), query: { from: 'x', to: 'y' } };
    await assert.rejects(desk(beta).recordChanges(changes, plainCall()), { code: 'not-found' });
    const stranger = beta.as('x', { rights: [] });
    const any = { params: undefined, query: { limit: 1, sort: '-added' as const }, body: undefined };
    await assert.rejects(desk(beta).inbox(any, stranger), { code: 'forbidden' });
  });

  it('pages without losing or repeating any', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await outbox(alpha, { limit: 2, ...(after !== undefined && { after }) });
      seen.push(...page.items.map((row) => row.id));
      after = page.next;
    } while (after !== undefined);
    const all = await outbox(alpha);
    assert.deepEqual(
      seen,
      all.items.map((row) => row.id),
    );
    assert.equal(all.total, seen.length);
    await assert.rejects(outbox(alpha, { after: 'nonsense' }), { code: 'invalid-input' });
  });

  it('sorts by time, type and state, and pages in each order without losing or repeating any', async () => {
    await issue(alpha, toMembers, { name: 'One more of Alpha' });
    await issue(gamma, toMembers, { name: 'One of Gamma' });
    await carry(alpha, beta);
    await carry(gamma, beta);
    const all = await inbox(beta);
    for (const [sort, value] of [
      ['added', (row: (typeof all.items)[number]) => row.addedAt],
      ['type', (row: (typeof all.items)[number]) => `${row.type} ${row.addedAt}`],
      ['origin', (row: (typeof all.items)[number]) => `${row.origin.id} ${row.addedAt}`],
    ] as const)
      for (const way of ['', '-']) {
        const seen: (typeof all.items)[number][] = [];
        let after: string | undefined;
        do {
          const page = await inbox(beta, { limit: 2, sort: `${way}${sort}`, ...(after !== undefined && { after }) });
          seen.push(...page.items);
          after = page.next;
        } while (after !== undefined);
        const expected = all.items.toSorted((a, b) => (value(a) < value(b) ? -1 : 1));
        if (way === '-') expected.reverse();
        assert.deepEqual(
          seen.map((row) => row.id),
          expected.map((row) => row.id),
          `${way}${sort}`,
        );
      }
  });

  it('looks no further than it may for a page, and goes on where it ended', async () => {
    const reader = localReader(beta.as('salma').actor);
    await beta.as('salma').transact(async ({ tx }) => {
      const sieve = { ...(await sieveOf(tx, reader, { own: false, type: 'indicator' })), most: 1 };
      const order = { by: 'added', up: false } as const;
      const whole = (await findPlaces(tx, reader, { ...sieve, most: 1000 }, order, undefined, 100)).places;
      const seen: number[] = [];
      let after: BoxPlace | undefined;
      for (let n = 0; n < 100; n += 1) {
        const none = { ...sieve, conditions: [sql`r.seq <> ${whole[1]?.seq ?? 0}`] };
        const { places, end } = await findPlaces(tx, reader, none, order, after, 3);
        seen.push(...places.map((place) => place.seq));
        after = places.length === 3 ? places.at(-1) : end;
        if (after === undefined) break;
      }
      assert.deepEqual(
        seen,
        whole.filter((_, n) => n !== 1).map((place) => place.seq),
      );
    });
  });

  it('counts what waits: for me, for a second person, for an answer', async () => {
    const summary = (who: string) =>
      desk(alpha).workbench({ params: undefined, query: undefined, body: undefined }, alpha.as(who));
    const [salma, idris] = [await summary('salma'), await summary('idris')];
    await propose(alpha, await draftIndicator(alpha, toMembers));
    assert.equal((await summary('idris')).waitingForMe, idris.waitingForMe + 1);
    assert.deepEqual(
      [(await summary('salma')).waitingForMe, (await summary('salma')).myDrafts],
      [salma.waitingForMe, salma.myDrafts + 1],
    );
    assert.equal(salma.recallsUnconfirmed, 0);
  });
});

describe('what differs between two values', () => {
  it('is nothing between equal ones, and is undone by its own reverse', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (a, b) => {
        const [one, two] = [JSON.parse(a) as unknown, JSON.parse(b) as unknown];
        assert.deepEqual(jsonChanges(one, JSON.parse(a)), Object.is(one, -0) ? jsonChanges(one, JSON.parse(a)) : []);
        const swapped = jsonChanges(two, one).map(({ where, before: was, after: is }) => ({
          where,
          ...(is !== undefined && { before: is }),
          ...(was !== undefined && { after: was }),
        }));
        assert.deepEqual(jsonChanges(one, two), swapped);
      }),
    );
  });
});
