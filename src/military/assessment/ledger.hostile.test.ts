import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '#base';
import { ledger, type LedgerInput } from './ledger.ts';
import { ledgerNumbers as limits, ledgerRules } from './ledger-rules.ts';
import { ruleSentence } from './report/page.ts';

const months = 132;
const all = <T>(value: T, length = months): T[] => Array.from({ length }, () => value);
/** One value, and from a month on another. */
const from = <T>(before: T, month: number, after: T): T[] =>
  Array.from({ length: months }, (_, t) => (t < month ? before : after));
const fell = { counts: from(40, 60, 5), halved: from(0, 72, 0.99) };
const narrower = { reach: from(20, 60, 4) };
const silentSince = (month: number, rate = 40): Partial<LedgerInput> => ({ counts: from(rate, month, 0) });

function statesOf(more: Partial<LedgerInput>) {
  const input: LedgerInput = {
    counts: all(40),
    phi: 2,
    halved: all(0),
    risen: all(0),
    reach: all(20),
    heirAt: () => undefined,
    partsAt: () => 1,
    pathway: 'not-known',
    ...more,
  };
  return ledger(input);
}
const last = (more: Partial<LedgerInput>) => statesOf(more).at(-1)?.state;

describe('whoever wants a group to look weaker, or stronger, than it is', () => {
  const attacks: readonly (readonly [how: string, input: Partial<LedgerInput>, state: string])[] = [
    ['rate alone falls', fell, 'active'],
    ['reach alone falls', narrower, 'active'],
    ['both fall: the rule holds', { ...fell, ...narrower }, 'degraded'],
    ['places become vague while events go on', { ...fell, reach: from(20, 60, Number.NaN) }, 'active'],
    ['places were never known', { ...fell, reach: all(Number.NaN) }, 'active'],
    ['a chance a little too small, for years', { ...fell, ...narrower, halved: from(0, 72, 0.899) }, 'active'],
    ['eleven months are taken for twelve', { ...fell, ...narrower, halved: from(0, months - 11, 1) }, 'active'],
    [
      'one month breaks the twelve',
      { ...fell, ...narrower, halved: from(0, 72, 0.99).with(months - 6, 0.2) },
      'active',
    ],
    [
      'a month that is not known breaks them too',
      { ...fell, ...narrower, halved: from(0, 72, 0.99).with(months - 6, Number.NaN) },
      'active',
    ],
    ['a network all apart, and nothing weaker', { apart: 1 }, 'active'],
    ['many parts, and nothing weaker', { partsAt: () => 9 }, 'active'],
    ['many parts of what is weaker', { ...fell, ...narrower, partsAt: () => 2 }, 'fragmented'],
    ['a silence of 23 months', silentSince(months - 23), 'active'],
    ['a silence of 24', silentSince(months - 24), 'dormant'],
    ['a silence of 59', silentSince(months - 59), 'dormant'],
    ['a silence of 60', silentSince(months - 60), 'ended'],
    [
      'a silence that is usual with it',
      { counts: Array.from({ length: months }, (_, t) => (t % 30 === 0 ? 1 : 0)) },
      'cannot-tell',
    ],
    ['silent under its name, its heir attacks', { ...silentSince(48), heirAt: () => 'Heir' }, 'carried-on'],
    ['weaker under its name, its heir attacks', { ...fell, ...narrower, heirAt: () => 'Heir' }, 'carried-on'],
    ['it attacks as before: an heir is no excuse', { heirAt: () => 'Heir' }, 'active'],
    ['silent, and so is its heir', { ...silentSince(48), heirAt: () => undefined }, 'ended'],
    [
      'hardly an event, and a posterior that says halved',
      { counts: all(1), halved: all(1), reach: all(3) },
      'cannot-tell',
    ],
    ['counts that jump about', { phi: 60 }, 'cannot-tell'],
    ['no event at all', { counts: all(0), reach: all(Number.NaN) }, 'cannot-tell'],
    ['less than a year', { counts: all(40, 8), halved: all(Number.NaN, 8), reach: all(20, 8) }, 'cannot-tell'],
    ['a rise of what was never weak', { risen: all(1) }, 'active'],
    ['evidence of one conviction while it attacks', { pathway: 'policing' }, 'active'],
  ];
  for (const [how, input, state] of attacks) it(`${how}: ${state}`, () => assert.equal(last(input), state));

  it('a return reopens for a year, and is forgotten neither by a pause nor by another state after it', () => {
    const back = from(0, 100, 1).map((one, t) => (t > 104 ? 0 : one));
    const states = statesOf({ ...fell, ...narrower, risen: back });
    const at = states.findIndex(({ rule }) => rule === 'resurgence');
    assert.equal(states[at]?.since, 100);
    assert.equal(states[at + 1]?.since, 100 + limits.reopenedMonths);
    assert.equal(states.at(-1)?.state, 'degraded');
  });

  it('later months change nothing that was proposed of earlier ones', () => {
    const whole = statesOf({ ...fell, ...narrower });
    for (const end of [30, 72, 84, 110]) {
      const cut = statesOf({ counts: fell.counts.slice(0, end), halved: fell.halved.slice(0, end), ...narrower });
      const then = whole.findLast(({ since }) => since < end);
      assert.deepEqual([cut.at(-1)?.rule, cut.at(-1)?.since], [then?.rule, then?.since]);
    }
  });

  it('every rule says its numbers in three languages, and none of them is a score', () => {
    const said = ['active', 'cannot-tell', 'degraded', 'fragmented', 'dormant', 'ended', 'carried-on'];
    assert.deepEqual([...new Set(ledgerRules.map(({ proposes }) => proposes))].toSorted(), said.toSorted());
    const one = statesOf({ ...fell, ...narrower }).at(-1);
    for (const { id } of ledgerRules)
      for (const language of languages) {
        assert.ok(one !== undefined);
        assert.doesNotMatch(ruleSentence({ ...one, rule: id }, language), /[{}]|undefined|NaN|score/);
      }
    assert.ok(one !== undefined && !Object.keys(one.numbers).some((key) => /score|index|rank/.test(key)));
  });
});
