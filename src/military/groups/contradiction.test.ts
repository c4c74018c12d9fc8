import assert from 'node:assert/strict';
import { it } from 'node:test';
import { monthOf } from '../assessment/month.ts';
import { contradiction, type LaterLedger } from './contradiction.ts';

const dormant = { state: 'dormant', ruleState: 'dormant', since: monthOf('2018-06-01') } as const;
const from = monthOf('2010-01-01');
const later = (
  ...ledger: [state: LaterLedger['ledger'][number]['state'], rule: string, month: string][]
): LaterLedger => ({
  from,
  ledger: ledger.map(([state, rule, month]) => ({ state, rule, since: monthOf(`${month}-01`) - from })),
});

it('a resurgence between the signing and today reopens, even where the lineage is silent again', () => {
  const data = later(
    ['dormant', 'dormant', '2018-06'],
    ['active', 'resurgence', '2019-03'],
    ['dormant', 'dormant', '2022-01'],
  );
  assert.deepEqual(contradiction(dormant, data), {
    why: 'resurgence',
    state: 'active',
    rule: 'resurgence',
    month: monthOf('2019-03-01'),
  });
});

it('a resurgence from before what was signed is no contradiction', () => {
  const data = later(['active', 'resurgence', '2015-01'], ['dormant', 'dormant', '2018-06']);
  assert.equal(contradiction(dormant, data), undefined);
});

it('months are absolute: a series that begins later still tells the same month', () => {
  const shifted = { from: from + 24, ledger: [{ state: 'active' as const, rule: 'resurgence', since: 86 }] };
  assert.equal(contradiction(dormant, shifted)?.month, from + 110);
});

it('another state at the end reopens, unless the rules had said so when the two signed otherwise', () => {
  const active = later(['dormant', 'dormant', '2018-06'], ['active', 'active', '2020-01']);
  assert.equal(contradiction(dormant, active)?.why, 'differs');
  assert.equal(contradiction({ ...dormant, state: 'degraded', ruleState: 'active' }, active), undefined);
  assert.equal(contradiction({ ...dormant, state: 'active', ruleState: 'active' }, active), undefined);
});
