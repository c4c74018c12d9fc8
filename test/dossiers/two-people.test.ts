import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { exchangeDesk } from '../../src/exchange/desk.ts';
import { outgoing, type State } from '../../src/exchange/invented.ts';
import { readSheet } from '../../src/exchange/workbench/read-sheet.ts';
import { releaseHandlers } from '../../src/exchange/release/room.ts';
import { openState } from '../../src/exchange/invented.ts';
import {
  attach,
  begin,
  type DossierState,
  type Input,
  on,
  openDossiers,
  propose,
  publish,
  rewrite,
  second,
  why,
  written,
} from './invented.ts';

const refuses = (constraint: string, statement: Promise<unknown>) =>
  assert.rejects(statement, (error: { code?: string; constraint?: string }) => {
    assert.deepEqual([error.constraint, error.code], [constraint, '23514']);
    return true;
  });

describe('nobody is designated but by two people who saw the same dossier', () => {
  let house: DossierState;
  let north: State;
  let beta: State;
  before(async () => {
    [house, beta] = await Promise.all([openDossiers(0), openState(1)]);
    north = house.state;
  });
  after(async () => {
    await house[Symbol.asyncDispose]();
    await beta[Symbol.asyncDispose]();
  });
  const left = async (record: string) => (await outgoing(north, beta)).filter(({ id }) => id === record).length;

  it('refuses whoever wrote, laid evidence or proposed, whoever lacks the right, and programs altogether', async () => {
    const begun = await written(house);
    const changed = await rewrite(house, begun, { title: 'Designation, as Noor wrote it' }, 'noor');
    const proposed = await propose(house, await attach(house, changed.id, north.as('zaynab')), 'mariam');
    for (const author of ['salma', 'noor', 'zaynab', 'mariam']) {
      await assert.rejects(second(house, proposed, north.as(author)), { code: 'dossier-own' });
      const view = await house.handlers.dossier({ ...on(proposed.id), body: undefined }, north.as(author));
      assert.deepEqual([view.may.approve, view.waitsForMe], [false, false]);
    }
    const lacking = north.as('omar', { rights: ['exchange.read', 'exchange.approve', 'finance.designate.read'] });
    await assert.rejects(second(house, proposed, lacking), { code: 'forbidden' });
    const half = north.as('omar', { rights: ['exchange.read', 'finance.designate.approve', 'finance.designate.read'] });
    await assert.rejects(second(house, proposed, half), { code: 'forbidden' });
    await assert.rejects(second(house, proposed, north.as('idris', { kind: 'token' })), {
      code: 'dossier-person-only',
    });
    await assert.rejects(second(house, proposed, north.node), { code: 'dossier-person-only' });
    assert.equal(await left(proposed.record), 0);
    assert.equal((await second(house, proposed)).status, 'active');
    assert.equal(await left(proposed.record), 1);
  });

  it('lets a token prepare a dossier, and never propose it', async () => {
    const view = await written(house);
    const robot = north.as('robot', { kind: 'token' });
    const body = { seen: view.seen ?? '' };
    await assert.rejects(house.handlers.proposeDossier({ ...on(view.id), body }, robot), {
      code: 'dossier-person-only',
    });
  });

  it('lets nothing leave that changed after it was seen or proposed', async () => {
    const view = await written(house);
    const attached = await attach(house, view.id, north.as('salma'), 'A second statement');
    await assert.rejects(propose(house, view), { code: 'dossier-not-as-seen' });
    const proposed = await propose(house, attached);
    await assert.rejects(attach(house, view.id, north.as('salma'), 'Slipped in'), { code: 'dossier-waits-for-second' });
    await assert.rejects(rewrite(house, proposed, { restricted: '' }), { code: 'dossier-waits-for-second' });
    await assert.rejects(second(house, { ...proposed, seen: view.seen }), { code: 'dossier-not-as-seen' });
    // The hash covers what stays in the house as well: the restricted part and each file.
    const again = await house.handlers.takeBackDossier({ ...on(view.id), body: undefined }, north.as('salma'));
    const other = await rewrite(house, again, {
      restricted: 'Another source said the same, and it is not to be named.',
    });
    assert.notEqual(other.seen, proposed.seen);
    await assert.rejects(propose(house, proposed), { code: 'dossier-not-as-seen' });
    await publish(house, other);
  });

  it('gives the exchange’s own door no way around: not to write, sign, follow nor revoke', async () => {
    const proposed = await propose(house, await written(house));
    const handlers = releaseHandlers({ ...north.deps, actedAt: async () => new Map() });
    const draft = proposed.leaving?.draft ?? '';
    const seen = (await north.as('idris').transact((act) => exchangeDesk(north.deps).viewDraft(act, draft))).preview
      .seen;
    const door = { code: 'draft-own-door' };
    const answer = { ...on(draft), body: { approve: true, reason: why, seen } };
    await assert.rejects(handlers.secondDraft(answer, north.as('idris')), door);
    await assert.rejects(handlers.takeBackDraft({ ...on(draft), body: undefined }, north.as('salma')), door);
    const published = await second(house, proposed);
    const record = on(published.record);
    await assert.rejects(handlers.newVersion({ ...record, body: undefined }, north.as('salma')), door);
    await assert.rejects(handlers.revokeRecord({ ...record, body: { reason: why } }, north.as('salma')), door);
    const workbench = { ...north.deps, pushed: async () => new Map<string, number>() };
    const sheet = await north.as('salma').transact((act) => readSheet(act, workbench, published.record));
    assert.deepEqual([sheet.may.newVersion, sheet.may.revoke, sheet.may.recall], [false, false, true]);
    const subject = (await outgoing(north, beta)).findLast(({ type }) => type === 'identity');
    await assert.rejects(handlers.newVersion({ ...on(subject?.id ?? ''), body: undefined }, north.as('salma')), door);
    const make = {
      params: undefined,
      query: undefined,
      body: {
        kind: 'designation',
        properties: { name: 'Without a law' },
        marking: {
          audience: 'members' as const,
          members: [],
          purposes: [],
          onward: 'none' as const,
          judicial: 'no' as const,
        },
        derivedFrom: [],
      },
    };
    await assert.rejects(handlers.makeDraft(make, north.as('salma')), { code: 'draft-kind-unknown' });
  });

  it('publishes once, however many approve at one moment, and again never by the same words', async () => {
    const proposed = await propose(house, await written(house));
    const outcomes = await Promise.allSettled(
      ['idris', 'layla', 'omar', 'hind'].map((who) => second(house, proposed, north.as(who))),
    );
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const one of outcomes)
      if (one.status === 'rejected') assert.equal((one.reason as { code: string }).code, 'dossier-nothing-open');
    assert.equal(await left(proposed.record), 1);
    await assert.rejects(second(house, proposed, north.as('yusuf')), { code: 'dossier-nothing-open' });
    await assert.rejects(propose(house, proposed), { code: 'dossier-nothing-open' });
  });

  it('takes one of two: a refusal and an approval at one moment, a proposal taken back while it is approved', async () => {
    for (let round = 0; round < 4; round += 1) {
      const proposed = await propose(house, await written(house));
      const away =
        round % 2 === 0
          ? second(house, proposed, north.as('layla'), false)
          : house.handlers.takeBackDossier({ ...on(proposed.id), body: undefined }, north.as('salma'));
      const pair = round < 2 ? [second(house, proposed), away] : [away, second(house, proposed)];
      const outcomes = await Promise.allSettled(pair);
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
      const view = await house.handlers.dossier({ ...on(proposed.id), body: undefined }, north.as('salma'));
      assert.equal(await left(view.record), view.status === 'active' ? 1 : 0);
    }
  });

  it('goes back to its authors when refused, with the reason, and is written anew first', async () => {
    const refused = await second(house, await propose(house, await written(house)), north.as('idris'), false);
    assert.deepEqual([refused.status, refused.step?.state, refused.current.second?.reason], ['new', 'refused', why]);
    await assert.rejects(propose(house, refused), { code: 'dossier-refused-as-it-is' });
    const anew = await rewrite(house, refused, { criterion: 'Article 4, paragraph 2: finances the invented group.' });
    assert.equal((await publish(house, anew)).status, 'active');
  });

  it('needs the two for the way out as for the way in', async () => {
    const view = await publish(house, await written(house));
    const delisting = await propose(house, await begin(house, view.id, 'delist'));
    await assert.rejects(second(house, delisting, north.as('salma')), { code: 'dossier-own' });
    assert.equal((await second(house, delisting)).status, 'delisted');
  });

  it('shows what is meant for named persons to nobody else, in lists, counts and by its number', async () => {
    const red = await written(house, {
      marking: { audience: 'persons', members: [beta.id], purposes: [], onward: 'none', judicial: 'no' },
    });
    const omar = north.as('omar', { rights: ['exchange.read', 'finance.designate.read', 'finance.designate'] });
    const query = { limit: 500, sort: 'changed' as const };
    await assert.rejects(house.handlers.dossier({ ...on(red.id), body: undefined }, omar), { code: 'not-found' });
    const body = { revision: red.revision, content: red.content as unknown as Input };
    await assert.rejects(house.handlers.changeDossier({ ...on(red.id), body }, omar), { code: 'not-found' });
    const [hers, his] = [
      await house.handlers.dossiers({ params: undefined, query, body: undefined }, north.as('salma')),
      await house.handlers.dossiers({ params: undefined, query, body: undefined }, omar),
    ];
    assert.equal(his.total, hers.total - 1);
    assert.ok(his.items.every(({ id }) => id !== red.id));
  });

  describe('the database itself, asked by raw SQL', () => {
    const step = (id: string, what: string) =>
      sql`update finance_dossier_step set ${sql.raw(what)} where dossier = ${id}`.execute(north.opened.db);
    const by = (who: string) =>
      `second_by = '${who}', second_by_name = 'X', second_at = now(), second_approved = true, second_reason = 'approved so'`;

    it('refuses one person in both places, publication without two, and a proposal that is rewritten', async () => {
      const { id } = await propose(house, await written(house));
      await refuses('two_people', step(id, `state = 'published', version = 'v', ${by('salma')}`));
      await refuses('published_by_two', step(id, `state = 'published', version = 'v'`));
      await refuses(
        'finance_dossier_step_kept',
        step(id, `state = 'published', version = 'v', authors = '{mariam}', proposed_by = 'mariam', ${by('salma')}`),
      );
      await refuses(
        'finance_dossier_step_kept',
        step(id, `state = 'published', version = 'v', content = '{}', ${by('idris')}`),
      );
      await refuses('finance_dossier_step_kept', step(id, `seen = 'other'`));
    });

    it('refuses a designation in force that no two people published, and one that rises again after its delisting', async () => {
      const { id } = await written(house);
      const stands = (what: string) =>
        sql`update finance_dossier set ${sql.raw(what)} where id = ${id}`.execute(north.opened.db);
      await refuses(
        'finance_dossier_published',
        stands(`status = 'active', version = 'v', review_by = now(), published_at = now()`),
      );
      const view = await publish(house, await written(house));
      await publish(house, await begin(house, view.id, 'delist'));
      await refuses(
        'finance_dossier_published',
        sql`update finance_dossier set status = 'active' where id = ${view.id}`.execute(north.opened.db),
      );
    });
  });
});
