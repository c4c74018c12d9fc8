import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MemberRow } from './member-types.ts';
import { matches } from './members-filter.ts';

const row: MemberRow = {
  state: 'BN',
  alpha3: 'BRN',
  name: { ara: 'بروناي', eng: 'Brunei', fra: 'Brunei' },
  membership: {
    standing: 'member',
    since: '2016-12',
    precision: 'by-month',
    saidHere: false,
    confirm: ['joined-unsourced'],
  },
  delegate: { everRecorded: false },
  node: { standing: 'active', own: false, online: false },
  assessedBy: ['APG'],
  confirmBody: false,
  waits: false,
};

test('a member is found by its name in any language, and by each of the three things by itself', () => {
  for (const q of ['برو', 'BRUN', 'brn', 'bn']) assert.ok(matches(row, { q }), q);
  assert.ok(!matches(row, { q: 'qatar' }));
  assert.ok(matches(row, { standing: 'member', delegate: 'none', node: 'silent', confirm: 'true' }));
  assert.ok(!matches(row, { standing: 'left' }));
  assert.ok(!matches(row, { delegate: 'seated' }));
  assert.ok(!matches(row, { node: 'none' }));
  assert.ok(!matches({ ...row, membership: { ...row.membership, confirm: [] } }, { confirm: 'true' }));
});
