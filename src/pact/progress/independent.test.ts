import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hadHandIn, type Reported, satWithReporter, type Somebody } from './independent.ts';

const ministry = '44444444-4444-4444-8444-44444444444a';
const office = '55555555-5555-4555-8555-555555555555';
const reported: Reported = {
  reporters: new Set(['a'.repeat(64)]),
  institutions: new Set([ministry]),
  since: '2026-03-01',
  hands: new Set(['salma', 'idris']),
};
const seatIn = (institution_id: string, until?: string): Somebody['seats'][number] => ({
  institution: { institution_id },
  ...(until !== undefined && { until }),
});

describe('whoever may review', () => {
  it('had no hand in the report, by key or by any account', () => {
    assert.equal(hadHandIn(reported, { accounts: ['noor'], key: 'b'.repeat(64), seats: [] }), false);
    assert.equal(hadHandIn(reported, { accounts: ['noor'], key: 'a'.repeat(64), seats: [] }), true);
    assert.equal(hadHandIn(reported, { accounts: ['noor', 'idris'], seats: [] }), true);
  });

  it('sat with the reporter on no day since the commitment was stated', () => {
    const sat = (...seats: Somebody['seats']) => satWithReporter(reported, { accounts: ['noor'], seats });
    assert.equal(sat(), false);
    assert.equal(sat(seatIn(ministry)), true);
    assert.equal(sat(seatIn(ministry.toUpperCase())), true);
    // The seat's last day is the one before: it ended before the commitment began.
    assert.equal(sat(seatIn(ministry, '2026-03-01'), seatIn(office)), false);
    assert.equal(sat(seatIn(ministry, '2026-03-02'), seatIn(office)), true);
  });

  it('is cleared by nothing that is added: more accounts and more seats only bind', () => {
    const account = fc.constantFrom('noor', 'salma', 'idris', 'zayd');
    const seat = fc.record({
      institution: fc.constantFrom(ministry, office),
      until: fc.option(fc.constantFrom('2026-02-01', '2026-05-01')),
    });
    const somebody = fc.record({ accounts: fc.array(account), seats: fc.array(seat) }).map(({ accounts, seats }) => ({
      accounts,
      seats: seats.map(({ institution, until }) => seatIn(institution, until ?? undefined)),
    }));
    fc.assert(
      fc.property(somebody, somebody, (one, more) => {
        const both = { accounts: [...one.accounts, ...more.accounts], seats: [...one.seats, ...more.seats] };
        assert.ok(!hadHandIn(reported, one) || hadHandIn(reported, both));
        assert.ok(!satWithReporter(reported, one) || satWithReporter(reported, both));
      }),
    );
  });
});
