import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Call } from '#base';
import { releaseForCases } from '../orders/index.ts';
import { endExemptionsJob } from './end-exemptions.ts';
import { readExemptions } from './exemption-view.ts';
import type { Terms } from './exemption-store.ts';
import { openRedressDesk, reason, type RedressDesk } from './invented.ts';
import { proposeExemption, proposeRevocation } from './propose-exemption.ts';

let desk: RedressDesk;
let order: string;
before(async () => {
  desk = await openRedressDesk();
  order = await desk.serve();
});
after(() => desk[Symbol.asyncDispose]());
beforeEach(() => desk.clock.pass(1000));

const DAY = 86_400_000;
const at = (milliseconds: number) => new Date(desk.clock.now().getTime() + milliseconds).toISOString();
const terms = (more: Partial<Terms> = {}): Terms => ({
  kind: 'basic',
  purpose: 'Rent and food of the family',
  legalBasis: 'S/RES/1452 (2002) §1(a)',
  amount: '1200.50',
  currency: 'SAR',
  per: 'month',
  startsAt: at(0),
  expiresAt: at(30 * DAY),
  committee: { reference: 'SCA/2/26 (1)', on: '2026-11-20' },
  ...more,
});
const propose = (given: Terms, call: Call = desk.salma) =>
  call.transact((act) => proposeExemption(act, desk.keys, { order, terms: given, reason }));
const grant = async (given: Terms) => {
  await desk.second(await propose(given), desk.idris);
  return (await list())[0]?.id ?? '';
};
const list = async () =>
  (await desk.salma.transact((act) => readExemptions(act, { limit: 100 }))).items.toSorted((a, b) =>
    b.id.localeCompare(a.id),
  );
const tick = async () => {
  const call = desk.screening;
  await endExemptionsJob(desk.keys).run({}, { id: 'job', call, resumed: false, progress: async () => {} });
};
const notices = async () => {
  const { rows } = await sql<{ kind: string; terms: string }>`
    select kind, terms from finance_order where kind in ('licence','licence-end') order by number`.execute(desk.db);
  return rows;
};

describe('an exemption', () => {
  it('is granted by two people, tells the holder sum and period, and ends by itself with a word to the holder', async () => {
    const before = (await notices()).length;
    await grant(terms());
    const [exemption] = await list();
    assert.deepEqual([exemption?.state, exemption?.inForce, exemption?.amount], ['standing', true, '1200.50']);
    assert.deepEqual([exemption?.by.id, exemption?.second.id], ['salma', 'idris']);
    const told = (await notices()).at(-1);
    assert.equal(told?.kind, 'licence');
    assert.match(told.terms, /1200\.50/);
    desk.clock.pass(30 * DAY - 1);
    assert.equal((await list())[0]?.inForce, true);
    desk.clock.pass(1);
    // At the exact moment it lets nothing out any more, though no job has run.
    assert.deepEqual([(await list())[0]?.state, (await list())[0]?.inForce], ['standing', false]);
    await tick();
    await tick();
    assert.equal((await list())[0]?.state, 'expired');
    assert.deepEqual(
      (await notices()).slice(before).map(({ kind }) => kind),
      ['licence', 'licence-end'],
    );
    // A clock that steps back revives nothing.
    desk.clock.pass(-10 * DAY);
    assert.equal((await list())[0]?.inForce, false);
    await assert.rejects(sql`update finance_exemption set state = 'standing', ended_at = null`.execute(desk.db), {
      constraint: 'finance_exemption_kept',
    });
    desk.clock.pass(10 * DAY);
  });

  it('is not of one person, of a program, of another desk, or twice', async () => {
    await assert.rejects(propose(terms(), desk.as('robot', { kind: 'token' })), { code: 'redress-person-only' });
    await assert.rejects(propose(terms(), desk.as('omar', { desks: ['south'] })), { code: 'not-found' });
    const id = await propose(terms());
    await assert.rejects(propose(terms(), desk.idris), { code: 'redress-waits-for-second' });
    await assert.rejects(desk.second(id, desk.salma), { code: 'redress-own-proposal' });
    const many = (await list()).length;
    const both = await Promise.allSettled([desk.second(id, desk.idris), desk.second(id, desk.as('nora'))]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.equal((await list()).length, many + 1);
  });

  it('names a sum, a lawful period, and for a listing of the Security Council what its committee knows', async () => {
    const refused = async (more: Partial<Terms>, code: string) => assert.rejects(propose(terms(more)), { code });
    await refused({ committee: undefined }, 'exemption-committee-missing');
    await refused({ kind: 'extraordinary', committee: undefined }, 'exemption-committee-missing');
    await refused({ amount: undefined, currency: undefined }, 'invalid-input');
    await refused({ currency: undefined }, 'invalid-input');
    await refused({ amount: '0' }, 'invalid-input');
    await refused({ expiresAt: at(-1) }, 'exemption-time-unlawful');
    await refused({ startsAt: at(DAY), expiresAt: at(DAY) }, 'exemption-time-unlawful');
    await refused({ expiresAt: at(400 * DAY) }, 'exemption-time-unlawful');
    // S/RES/2664 is a carve-out: it needs no sum and asks no committee.
    await grant(terms({ kind: 'humanitarian', amount: undefined, currency: undefined, committee: undefined }));
  });

  it('is not signed when its period passed while it waited', async () => {
    const id = await propose(terms({ expiresAt: at(DAY) }));
    desk.clock.pass(DAY);
    await assert.rejects(desk.second(id, desk.idris), { code: 'exemption-time-unlawful' });
    await desk.second(id, desk.idris, false);
  });

  it('is revoked by two people, at once, and not after it is over', async () => {
    const id = await grant(terms());
    const revoke = (call: Call) => call.transact((act) => proposeRevocation(act, desk.keys, { id, reason }));
    const proposal = await revoke(desk.salma);
    assert.equal((await list())[0]?.inForce, true);
    await assert.rejects(desk.second(proposal, desk.salma), { code: 'redress-own-proposal' });
    await desk.second(proposal, desk.idris);
    assert.deepEqual([(await list())[0]?.state, (await list())[0]?.inForce], ['revoked', false]);
    assert.equal((await notices()).at(-1)?.kind, 'licence-end');
    await assert.rejects(revoke(desk.salma), { code: 'exemption-over' });
  });

  it('cannot be written past the acts without two people, nor stretched afterwards', async () => {
    const id = await propose(terms());
    await assert.rejects(
      sql`insert into finance_exemption (id, number, proposal, of_order, kind, purpose, legal_basis, amount, currency, per,
        starts_at, expires_at, state) values (gen_random_uuid(), 'E-X', ${id}, ${order}, 'basic', 'x', 'law', 1, 'SAR', 'once',
        now(), now() + interval '1 day', 'standing')`.execute(desk.db),
      { constraint: 'finance_exemption_two_people' },
    );
    await desk.second(id, desk.idris);
    for (const change of [sql`amount = 999999`, sql`expires_at = expires_at + interval '1 year'`])
      await assert.rejects(sql`update finance_exemption set ${change} where state = 'standing'`.execute(desk.db), {
        constraint: 'finance_exemption_kept',
      });
  });

  it('lapses with the freeze it opens: the delisting lets everything go, nothing is left to license', async () => {
    const waits = await propose(terms());
    await desk.screening.transact(async (act) => {
      await sql`update finance_case set effect = false, state = 'ended', ended_because = 'delisted'`.execute(act.tx);
      await releaseForCases(act, [desk.case], 'delisted');
    });
    await assert.rejects(desk.second(waits, desk.idris), { code: 'exemption-nothing-frozen' });
    await assert.rejects(propose(terms()), { code: 'exemption-nothing-frozen' });
    await tick();
    assert.ok((await list()).every(({ state }) => state !== 'standing'));
    assert.ok((await list()).some(({ state }) => state === 'lapsed'));
  });
});
