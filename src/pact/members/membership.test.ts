import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ChangeBodies, ChangeKind, MemberChange } from './change.ts';
import { factOf } from './known-member.ts';
import { mayTurn, membershipOf, standingOn } from './membership.ts';
import { overlaps, seatOn, seatsOf } from './seats.ts';

let number = 0;
function said<K extends ChangeKind>(
  what: K,
  body: ChangeBodies[K],
  rest: Partial<Pick<MemberChange, 'state' | 'ofChange'>> = {},
): MemberChange {
  number += 1;
  const at = new Date('2026-11-01T08:00:00Z');
  const by = { id: 'huda', name: 'Huda' };
  const change = { id: `c${number}`, number, member: 'BN', what, body, reason: 'Letter of the state', by, at, ...rest };
  return { state: 'standing', ...change } as MemberChange;
}
const letter = { title: 'Letter of accession' };
const brunei = factOf('BN');

describe('who is a member on a day', () => {
  it('is, of an unsourced day, said only from when it is certain, and to be confirmed', () => {
    const known = membershipOf(brunei, []);
    assert.deepEqual(known.confirm, ['joined-unsourced']);
    assert.equal(standingOn(known, '2016-12-31'), 'not-yet');
    assert.equal(standingOn(known, '2017-01-01'), 'member');
  });

  it('follows the secretariat, whose source settles the question', () => {
    const changes = [said('joined', { joined: '2016-03-10', source: letter, settles: ['joined-unsourced'] })];
    const known = membershipOf(brunei, changes);
    assert.deepEqual(known.confirm, []);
    assert.equal(known.said?.id, changes[0]?.id);
    assert.equal(standingOn(known, '2016-03-09'), 'not-yet');
    assert.equal(standingOn(known, '2016-03-10'), 'member');
    const struck = [...changes, said('struck', {}, { ofChange: changes[0]?.id ?? '' })];
    assert.deepEqual(membershipOf(brunei, struck).confirm, ['joined-unsourced']);
    assert.equal(standingOn(membershipOf(brunei, struck), '2016-03-10'), 'not-yet');
  });

  it('ends and begins again on the days that two people agreed on, and not while a proposal waits', () => {
    const leave = said('leave', { on: '2020-01-01', legalBasis: 'Note of withdrawal' });
    const waiting = said('return', { on: '2022-06-01', legalBasis: 'Note' }, { state: 'waiting' });
    const gone = membershipOf(brunei, [leave, waiting]);
    assert.deepEqual(
      ['2019-12-31', '2020-01-01', '2023-01-01'].map((day) => standingOn(gone, day)),
      ['member', 'left', 'left'],
    );
    const back = membershipOf(brunei, [leave, { ...waiting, state: 'standing' }]);
    assert.deepEqual(
      ['2016-01-01', '2021-01-01', '2022-06-01'].map((day) => standingOn(back, day)),
      ['not-yet', 'left', 'member'],
    );
    assert.equal(back.periods.length, 2);
  });

  it('turns in order only', () => {
    const known = membershipOf(brunei, []);
    assert.equal(mayTurn(known, 'leave', '2010-01-01'), false);
    assert.equal(mayTurn(known, 'return', '2030-01-01'), false);
    assert.equal(mayTurn(known, 'leave', '2027-01-01'), true);
    const gone = membershipOf(brunei, [said('leave', { on: '2020-01-01', legalBasis: 'Note' })]);
    assert.equal(mayTurn(gone, 'leave', '2021-01-01'), false);
    assert.equal(mayTurn(gone, 'return', '2019-12-31'), false);
    assert.equal(mayTurn(gone, 'return', '2020-01-01'), true);
    assert.equal(mayTurn(membershipOf(undefined, []), 'leave', '2021-01-01'), false);
  });

  it('never has two times of membership that share a day, whatever is said', () => {
    const day = fc.date({ min: new Date('2016-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const turns = fc.array(fc.record({ what: fc.constantFrom('leave' as const, 'return' as const), day }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(turns, (list) => {
        const changes: MemberChange[] = [];
        for (const turn of list) {
          const on = turn.day.toISOString().slice(0, 10);
          if (mayTurn(membershipOf(brunei, changes), turn.what, on))
            changes.push(said(turn.what, { on, legalBasis: 'Note' }));
        }
        const { periods } = membershipOf(brunei, changes);
        assert.equal(periods.length, 1 + changes.filter(({ what }) => what === 'return').length);
        for (const [n, { until }] of periods.slice(0, -1).entries())
          assert.ok(until !== undefined && until <= (periods[n + 1]?.from ?? ''));
      }),
    );
  });
});

describe('a delegate’s seat', () => {
  it('is taken from its first to its last day, and another thing than membership', () => {
    const seat = said('seated', { from: '2024-03-17', language: 'eng', office: 'Military attaché' });
    assert.equal(seatOn(seatsOf([seat]), '2024-03-16'), undefined);
    assert.equal(seatOn(seatsOf([seat]), '2030-01-01')?.office, 'Military attaché');
    const ended = [seat, said('unseated', { until: '2025-01-31' }, { ofChange: seat.id })];
    assert.equal(seatOn(seatsOf(ended), '2025-01-31')?.id, seat.id);
    assert.equal(seatOn(seatsOf(ended), '2025-02-01'), undefined);
    const left = [seat, said('leave', { on: '2024-06-01', legalBasis: 'Note' })];
    assert.equal(standingOn(membershipOf(brunei, left), '2024-07-01'), 'left');
    assert.ok(seatOn(seatsOf(left), '2024-07-01'));
  });

  it('that was recorded wrongly is none', () => {
    const seat = said('seated', { from: '2024-03-17', language: 'ara', office: 'Delegate' });
    assert.deepEqual(seatsOf([seat, said('struck', {}, { ofChange: seat.id })]), []);
  });

  it('shares a day with another or does not, the same either way round', () => {
    const day = fc.constantFrom('2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01');
    const span = fc.tuple(day, fc.option(day)).map(([from, until]) => ({
      from,
      ...(until !== null && until >= from && { until }),
    }));
    fc.assert(fc.property(span, span, (a, b) => assert.equal(overlaps(a, b), overlaps(b, a))));
    assert.ok(overlaps({ from: '2024-01-01', until: '2024-02-01' }, { from: '2024-02-01' }));
    assert.ok(!overlaps({ from: '2024-01-01', until: '2024-01-31' }, { from: '2024-02-01' }));
  });
});
