import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Act, AuditEntry, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { pactMigrations } from '../migrations/index.ts';
import { changeInstitution, makeInstitution } from './change-institution.ts';
import { institutionsOf } from './institution-store.ts';
import { personKey } from './person-key.ts';
import { readSeats, seatOf, seatsOf } from './seat-store.ts';
import { endSeat, setSeat } from './set-seat.ts';

const reason = 'As the order of the ministry of this week says';
const names = (eng: string) => ({ ara: `جهة ${eng}`, eng, fra: `Institution ${eng}` });
const secret = Buffer.alloc(32, 7);
const refusedBy = (code: string) => (error: { code?: string }) => error.code === code;

describe('who sits where', () => {
  let opened: OpenDatabase;
  const clock = handClock('2026-11-23T08:00:00Z');
  const trail: AuditEntry[] = [];
  const act = <T>(work: (act: Act) => Promise<T>, actor = testActor('root')) =>
    testCall(opened.db, actor, clock, trail).transact(work);
  const make = (eng: string) => act((one) => makeInstitution(one, { name: names(eng) }));
  const seat = (account: string, institution: string, more: { person?: string; since?: string; name?: string } = {}) =>
    act((one) =>
      setSeat(one, {
        account,
        accountName: more.name ?? `Called ${account}`,
        institution,
        since: more.since ?? clock.now().toISOString().slice(0, 10),
        reason,
        ...(more.person !== undefined && { person: more.person }),
      }),
    );
  let interior: string;
  let justice: string;
  before(async () => {
    opened = await openTestDatabase(pactMigrations);
    [interior, justice] = [await make('Interior'), await make('Justice')];
  });
  after(() => opened[Symbol.asyncDispose]());

  it('an account sits in one institution at a time, and its way through them is kept', async () => {
    const { person } = await seat('huda', interior, { since: '2026-09-01' });
    assert.equal((await seat('huda', justice, { since: '2026-11-01' })).person, person);
    const now = await act((one) => seatOf(one, 'huda'));
    assert.deepEqual([now?.person, now?.institution.institution_id], [person, justice]);
    assert.deepEqual(
      (await act((one) => seatsOf(one, person))).map(({ institution, since, until, ended }) => [
        institution.name.eng,
        since,
        until,
        ended?.reason,
      ]),
      [
        ['Interior', '2026-09-01', '2026-11-01', reason],
        ['Justice', '2026-11-01', undefined, undefined],
      ],
    );
    await assert.rejects(seat('huda', interior, { since: '2026-10-01' }), refusedBy('seat-overlaps'));
    assert.equal(trail.filter(({ action }) => action === 'pact.seat.set').length, 2);
  });

  it('a renamed account keeps its person, by which it is known', async () => {
    const before = await act((one) => seatOf(one, 'huda'));
    assert.ok(before);
    const after = await seat('huda', interior, { name: 'Another name' });
    assert.equal(personKey(secret, after.person), personKey(secret, before.person));
    await assert.rejects(seat('huda', interior, { person: randomUUID() }), refusedBy('seat-other-person'));
    assert.match(personKey(secret, after.person), /^[0-9a-f]{64}$/);
    assert.notEqual(personKey(Buffer.alloc(32, 8), after.person), personKey(secret, after.person));
  });

  it('a second account of the same person is that person, with all that was before', async () => {
    const first = await seat('karim', interior, { since: '2026-10-01' });
    const second = await seat('karim-new', justice, { person: first.person });
    assert.equal(second.person, first.person);
    assert.deepEqual(
      (await act((one) => seatsOf(one, first.person))).map(({ account }) => account),
      ['karim', 'karim-new'],
    );
    assert.notEqual((await seat('lina', justice)).person, first.person);
    await assert.rejects(seat('omar', justice, { person: randomUUID() }), refusedBy('person-unknown'));
  });

  it('two administrators at once leave one seat', async () => {
    const both = await Promise.allSettled([seat('sami', interior), seat('sami', justice)]);
    const seats = await act((one) => readSeats(one.tx, { account: 'sami' }));
    assert.equal(seats.filter(({ until }) => until === undefined).length, 1);
    assert.ok(both.some(({ status }) => status === 'fulfilled'));
  });

  it('the database itself refuses a seat beside another, a rewritten and a forgotten one', async () => {
    const run = (query: ReturnType<typeof sql>) => act((one) => query.execute(one.tx));
    const copy = sql`insert into pact_seat (id, account, account_name, person, institution, since, reason, set_by_id, set_by_name, set_at)
      select ${randomUUID()}, account, account_name, person, institution, since, reason, set_by_id, set_by_name, set_at
      from pact_seat where account = 'lina'`;
    const by = (constraint: string) => (error: { constraint?: string }) => error.constraint === constraint;
    await assert.rejects(run(copy), by('one_seat_at_a_time'));
    for (const query of [
      sql`delete from pact_seat where account = 'lina'`,
      sql`update pact_seat set institution = ${interior} where account = 'lina'`,
      sql`update pact_seat set until = null, ended_by_id = null, ended_by_name = null, ended_at = null, end_reason = null
        where account = 'huda' and until is not null`,
      sql`update pact_account_person set person = ${randomUUID()} where account = 'lina'`,
    ])
      await assert.rejects(run(query), by('pact_kept'));
  });

  it('nobody seats themselves, an unknown account, from tomorrow, or without the right', async () => {
    await assert.rejects(seat('root', interior), refusedBy('seat-own'));
    await assert.rejects(seat('lina', interior, { since: '2026-11-24' }), refusedBy('seat-in-future'));
    await assert.rejects(seat('lina', randomUUID()), refusedBy('institution-unknown'));
    const input = { account: 'ghost', accountName: undefined, institution: interior, since: '2026-11-01', reason };
    await assert.rejects(
      act((one) => setSeat(one, input)),
      refusedBy('account-unknown'),
    );
    await assert.rejects(
      act((one) => makeInstitution(one, { name: names('Own') }), testActor('p', ['pact.read', 'pact.report'])),
      refusedBy('forbidden'),
    );
  });

  it('a seat ends once; an institution closes when nobody sits in it', async () => {
    const closing = await make('Archive');
    const { id } = await seat('nour', closing);
    const close = () => act((one) => changeInstitution(one, { id: closing, closed: true, reason }));
    await assert.rejects(close(), refusedBy('institution-has-seats'));
    await act((one) => endSeat(one, { id, reason }));
    await assert.rejects(
      act((one) => endSeat(one, { id, reason })),
      refusedBy('seat-ended'),
    );
    assert.equal(await act((one) => seatOf(one, 'nour')), undefined);
    await close();
    await assert.rejects(seat('nour', closing), refusedBy('institution-closed'));
    assert.deepEqual(
      (await act(institutionsOf)).map(({ name, closed }) => [name.eng, closed]),
      [
        ['Interior', false],
        ['Justice', false],
        ['Archive', true],
      ],
    );
    await assert.rejects(make('Justice'), refusedBy('institution-taken'));
    const rename = { id: justice, name: names('Interior'), reason };
    await assert.rejects(
      act((one) => changeInstitution(one, rename)),
      refusedBy('institution-taken'),
    );
  });
});
