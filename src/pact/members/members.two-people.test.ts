import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { Act, Actor, OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { pactMigrations } from '../migrations/index.ts';
import { pactMemberRoutes } from './contract.ts';
import { exportMembers } from './export-members.ts';
import { proposeAdmission, proposeTurn } from './propose-membership.ts';
import { listMembers, membersOn, viewMember } from './read-members.ts';
import { sayJoined } from './say-joined.ts';
import { endSeat, seatDelegate } from './seat-delegate.ts';
import { secondChange, withdrawChange } from './second-change.ts';
import { strikeChange } from './strike-change.ts';

const reason = 'Letter of the state, read by both of us';
const source = { title: 'Letter of accession, register of the Center', url: 'https://alliance.example/letters/7' };
const clock = handClock('2026-11-23T08:00:00Z');
const turn = { what: 'leave' as const, on: '2026-12-31', legalBasis: 'Note of withdrawal', reason };

/** An alliance of two nodes: this one's, of SA, and one of an exercise that was heard an hour ago. */
const desk = {
  own: async () => 'identity--1',
  lastHeard: async () => new Map([['identity--2', new Date('2026-11-23T07:00:00Z')]]),
  members: async () =>
    [
      ['identity--1', 'SA'],
      ['identity--2', 'XB'],
      ['identity--3', 'JO'],
    ].map(([id = '', state = '']) => ({
      id,
      state,
      name: { ar: `دولة ${state}`, en: `State ${state}`, fr: `État ${state}` },
      active: true,
    })),
};

describe('what the secretariat says of the members', () => {
  let opened: OpenDatabase;
  before(async () => {
    opened = await openTestDatabase(pactMigrations);
  });
  after(() => opened[Symbol.asyncDispose]());

  const as = (id: string, rights: readonly string[] = ['pact.read', 'pact.assign', 'pact.assign.approve']): Actor =>
    testActor(id, rights);
  const by = <T>(actor: Actor | string, work: (act: Act) => Promise<T>): Promise<T> =>
    testCall(opened.db, typeof actor === 'string' ? as(actor) : actor, clock).transact(work);
  const view = (state: string, day?: string) => by('reader', (act) => viewMember(act, desk, { state, day }));

  it('starts from the shipped facts: 43 members, no delegate known, nodes as the trust list says', async () => {
    const { items, day } = await by('reader', (act) => listMembers(act, desk, undefined));
    assert.equal(day, '2026-11-23');
    assert.equal(items.filter(({ membership }) => membership.standing === 'member').length, 43);
    assert.ok(items.every(({ delegate }) => !delegate.everRecorded));
    const node = (state: string) => items.find((one) => one.state === state)?.node;
    assert.deepEqual(node('SA'), { standing: 'active', own: true, online: true });
    assert.deepEqual([node('XB')?.online, node('JO')?.online, node('EG')?.standing], [true, false, 'none']);
    assert.equal(items.find(({ state }) => state === 'XB')?.membership.standing, 'unlisted');
    assert.equal((await by('reader', (act) => membersOn(act, '2017-11-26'))).size, 41);
  });

  it('corrects a day of joining with its source, and takes that back with its reason', async () => {
    const input = { member: 'BF', joined: '2016-04-02', source, settles: ['joined-unsourced'] as const, reason };
    const id = await by('huda', (act) => sayJoined(act, input));
    const row = await view('BF');
    assert.deepEqual([row.membership.since, row.membership.confirm, row.membership.saidHere], ['2016-04-02', [], true]);
    assert.deepEqual(row.membership.source, { title: source.title, urls: [source.url] });
    await assert.rejects(
      by('huda', (act) => sayJoined(act, { ...input, joined: '2027-01-01' })),
      { code: 'member-dates' },
    );
    await assert.rejects(
      by('huda', (act) => sayJoined(act, { ...input, reason: 'aaaaaaaaaaaa' })),
      {
        code: 'member-reason-empty',
      },
    );
    await by('tariq', (act) => strikeChange(act, { member: 'BF', change: id, reason }));
    await assert.rejects(
      by('tariq', (act) => strikeChange(act, { member: 'BF', change: id, reason })),
      {
        code: 'member-not-struck',
      },
    );
    const after = await view('BF');
    assert.deepEqual(after.membership.confirm, ['joined-unsourced']);
    assert.deepEqual(
      after.changes.map(({ what, struck }) => [what, struck]),
      [
        ['struck', false],
        ['joined', true],
      ],
    );
  });

  it('takes a day, a month or a year of joining, and no day that never was', () => {
    const takes = (joined: string) =>
      pactMemberRoutes.sayJoined.body.safeParse({ joined, source, settles: [], reason }).success;
    assert.deepEqual(['2016-02-29', '2016-12', '2016'].map(takes), [true, true, true]);
    assert.deepEqual(['2015-02-29', '2016-13', '16', '2016-1-1', ''].map(takes), [false, false, false, false, false]);
    const unsafe = { title: 'Letter', url: 'javascript:alert(1)' };
    assert.ok(
      !pactMemberRoutes.sayJoined.body.safeParse({ joined: '2016', source: unsafe, settles: [], reason }).success,
    );
  });

  it('seats one delegate at a time, by the office, and no file carries a name', async () => {
    const seat = {
      member: 'JO',
      from: '2024-03-17',
      language: 'ara' as const,
      office: 'Delegate to the Center',
      reason,
    };
    const id = await by('huda', (act) => seatDelegate(act, { ...seat, name: 'Invented Name' }));
    await assert.rejects(
      by('huda', (act) => seatDelegate(act, { ...seat, from: '2025-01-01' })),
      {
        code: 'member-seat-taken',
      },
    );
    await assert.rejects(
      by('huda', (act) => seatDelegate(act, { ...seat, member: 'CM', from: '2020-01-01' })),
      {
        code: 'member-seat-dates',
      },
    );
    await by('huda', (act) => endSeat(act, { member: 'JO', seat: id, until: '2025-06-30', reason }));
    await by('huda', (act) => seatDelegate(act, { ...seat, from: '2025-07-01' }));
    assert.equal((await view('JO', '2025-06-30')).delegate.seat?.name, 'Invented Name');
    assert.equal((await view('JO', '2025-07-01')).delegate.seat?.name, undefined);
    for (const as of ['csv', 'json'] as const) {
      const file = await exportMembers(testCall(opened.db, testActor('reader'), clock), desk, {
        day: '2025-06-30',
        as: as,
      });
      const written = await text(file.stream);
      assert.ok(written.includes('Delegate to the Center') && !written.includes('Invented Name'), as);
    }
  });

  it('lets a state leave by two people, and come back by two', async () => {
    const leave = await by('huda', (act) => proposeTurn(act, { member: 'QA', ...turn }));
    assert.equal((await view('QA', '2027-01-01')).membership.standing, 'member');
    assert.ok((await view('QA')).waits);
    await assert.rejects(
      by('huda', (act) => secondChange(act, { id: leave, approve: true, reason })),
      {
        code: 'member-own-proposal',
      },
    );
    await sql`insert into pact_account_person (account, person)
      select account, '10000000-0000-4000-8000-000000000001' from unnest(array['huda', 'huda2']) as account`.execute(
      opened.db,
    );
    await assert.rejects(
      by('huda2', (act) => secondChange(act, { id: leave, approve: true, reason })),
      { code: 'member-own-proposal' },
    );
    await assert.rejects(
      by({ ...as('robot'), kind: 'token' }, (act) => secondChange(act, { id: leave, approve: true, reason })),
      { code: 'member-person-only' },
    );
    await assert.rejects(
      by(as('nora', ['pact.read', 'pact.assign']), (act) => secondChange(act, { id: leave, approve: true, reason })),
      {
        code: 'forbidden',
      },
    );
    await assert.rejects(
      by('huda', (act) => proposeTurn(act, { member: 'QA', ...turn })),
      {
        code: 'member-waits-for-second',
      },
    );
    const both = await Promise.allSettled(
      ['tariq', 'salma'].map((who) => by(who, (act) => secondChange(act, { id: leave, approve: true, reason }))),
    );
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
    assert.deepEqual(
      [(await view('QA', '2026-12-30')).membership.standing, (await view('QA', '2026-12-31')).membership.standing],
      ['member', 'left'],
    );
    await assert.rejects(
      by('huda', (act) => strikeChange(act, { member: 'QA', change: leave, reason })),
      {
        code: 'member-not-struck',
      },
    );
    const back = { ...turn, what: 'return' as const, on: '2027-03-01', member: 'QA' };
    const given = await by('huda', (act) => proposeTurn(act, back));
    await assert.rejects(
      by('tariq', (act) => withdrawChange(act, { id: given })),
      { code: 'member-proposal-of-another' },
    );
    await by('huda', (act) => withdrawChange(act, { id: given }));
    const again = await by('huda', (act) => proposeTurn(act, back));
    await by('tariq', (act) => secondChange(act, { id: again, approve: true, reason }));
    assert.equal((await view('QA', '2027-03-01')).membership.standing, 'member');
    assert.equal((await by('reader', (act) => membersOn(act, '2027-01-15'))).has('QA'), false);
  });

  it('takes up a new member by two people; a known one is no news', async () => {
    const name = { ara: 'دولة مخترعة', eng: 'Invented State', fra: 'État inventé' };
    const input = { member: 'XB', joined: '2026-11', name, source, legalBasis: 'Decision of the Council', reason };
    await assert.rejects(
      by('huda', (act) => proposeAdmission(act, { ...input, member: 'SA' })),
      { code: 'member-known' },
    );
    const id = await by('huda', (act) => proposeAdmission(act, input));
    assert.equal((await view('XB')).membership.standing, 'unlisted');
    await by('tariq', (act) => secondChange(act, { id, approve: true, reason }));
    const row = await view('XB');
    assert.deepEqual([row.name.fra, row.membership.standing, row.membership.since], [name.fra, 'member', '2026-11']);
    await assert.rejects(view('ZZ'), { code: 'not-found' });
  });

  it('is refused by the database itself when somebody writes it past the acts', async () => {
    const rejects = (query: Promise<unknown>, constraint: string) => assert.rejects(query, { constraint });
    await rejects(
      sql`update pact_member_change set reason = 'something else entirely'`.execute(opened.db),
      'pact_member_change_kept',
    );
    await rejects(sql`delete from pact_member_change`.execute(opened.db), 'pact_member_change_kept');
    const alone = (what: string, second: string) => sql`insert into pact_member_change
      (id, member, what, body, reason, by_id, by_name, at, state, second_id, second_name, second_at, second_reason)
      values (gen_random_uuid(), 'AE', ${what}, '{}', ${reason}, 'huda', 'Huda', now(), 'standing', ${second}, 'x', now(), ${reason})`;
    await rejects(alone('leave', 'huda').execute(opened.db), 'two_people');
    await rejects(alone('joined', 'tariq').execute(opened.db), 'plain_by_one');
    await rejects(
      sql`insert into pact_member_change (id, member, what, body, reason, by_id, by_name, at, state)
        values (gen_random_uuid(), 'AE', 'leave', '{}', ${reason}, 'huda', 'Huda', now(), 'standing')`.execute(
        opened.db,
      ),
      'grave_by_two',
    );
  });

  it('is nobody’s to say but the secretariat’s', async () => {
    const officer = as('officer', ['pact.read', 'pact.report']);
    await assert.rejects(
      by(officer, (act) => proposeTurn(act, { member: 'AE', ...turn })),
      { code: 'forbidden' },
    );
    await assert.rejects(
      by(officer, (act) => sayJoined(act, { member: 'AE', joined: '2015', source, settles: [], reason })),
      { code: 'forbidden' },
    );
    await assert.rejects(
      by(as('guest', []), (act) => listMembers(act, desk, undefined)),
      { code: 'forbidden' },
    );
  });
});
