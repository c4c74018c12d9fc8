import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { State } from '../../src/exchange/invented.ts';
import { callReviews } from '../../src/finance/dossiers/call-reviews.ts';
import { begin, type DossierState, on, openDossiers, propose, publish, rewrite, written } from './invented.ts';

const DAY = 86_400_000;

describe('the calendar of reviews', () => {
  let house: DossierState;
  let north: State;
  before(async () => {
    house = await openDossiers();
    north = house.state;
  });
  after(() => house[Symbol.asyncDispose]());
  const after1 = (days: number) => new Date(north.clock.now().getTime() + days * DAY).toISOString();
  const list = (query: { waits?: 'review'; sort: 'changed' | 'review' }) =>
    house.handlers.dossiers({ params: undefined, query: { limit: 50, ...query }, body: undefined }, north.as('salma'));

  it('falls due by itself, is called once, and is settled by a review that two people sign', async () => {
    const [near, far] = [
      await publish(house, await written(house, { title: 'Near', reviewBy: after1(40) })),
      await publish(house, await written(house, { title: 'Far', reviewBy: after1(400) })),
    ];
    assert.deepEqual(
      (await list({ sort: 'review' })).items.map(({ title, review }) => [title, review]),
      [
        ['Near', undefined],
        ['Far', undefined],
      ],
    );
    north.clock.pass(15 * DAY);
    assert.deepEqual(
      (await list({ waits: 'review', sort: 'review' })).items.map(({ title, review }) => [title, review]),
      [['Near', 'soon']],
    );
    assert.equal(await north.node.transact(callReviews), 0);
    north.clock.pass(30 * DAY);
    assert.equal(await north.node.transact(callReviews), 1);
    assert.equal(await north.node.transact(callReviews), 0);
    const due = await house.handlers.dossier({ ...on(near.id), body: undefined }, north.as('salma'));
    assert.deepEqual([due.review, due.status, due.history.at(-1)?.what], ['due', 'active', 'review-due']);
    const summary = await house.handlers.dossierSummary(
      { params: undefined, query: undefined, body: undefined },
      north.as('salma'),
    );
    assert.equal(summary.reviewsDue, 1);
    const review = await begin(house, near.id, 'review');
    // Looked at and kept means a new date: the old one lies behind us.
    await assert.rejects(propose(house, review), { code: 'dossier-incomplete' });
    await publish(house, await rewrite(house, review, { reviewBy: after1(300) }));
    assert.equal((await list({ waits: 'review', sort: 'review' })).total, 0);
    north.clock.pass(301 * DAY);
    assert.equal(await north.node.transact(callReviews), 1);
    assert.equal(far.status, 'active');
  });

  it('keeps nobody from delisting what is long overdue', async () => {
    const { items } = await list({ waits: 'review', sort: 'review' });
    const id = items[0]?.id ?? '';
    assert.equal((await publish(house, await begin(house, id, 'delist'))).status, 'delisted');
    assert.ok((await list({ sort: 'review' })).items.every((row) => row.id !== id));
  });
});
