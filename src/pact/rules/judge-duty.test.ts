import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayAfter } from './days.ts';
import type { CellFacts, ReportFact } from './facts.ts';
import { judgeCell } from './judge-cell.ts';
import { judgeDuty } from './judge-duty.ts';

const owed: CellFacts = {
  since: '2026-01-01',
  due: '2026-12-31',
  milestones: [{ code: 'M1', due: '2026-05-01' }],
  reports: [],
  reviews: [],
};
const report: ReportFact = {
  id: 'progress-report--1',
  version: '2026-06-02T08:00:00.000000Z',
  origin: 'identity--xa',
  status: 'substantial',
  asOf: '2026-06-01',
  milestonesDone: ['M1'],
  institution: 'ministry',
  reporter: 'aa',
  evidence: [],
};

describe('what a state owes itself', () => {
  it('stands at no evidence before the first report, and is at risk by the same rules', () => {
    assert.deepEqual(judgeDuty(owed, '2026-02-01'), {
      due: '2026-12-31',
      status: 'no-evidence',
      reported: false,
      onTime: false,
      overdue: false,
      longOverdue: false,
      delay: 0,
      risks: [],
    });
    assert.deepEqual(judgeDuty(owed, '2026-06-01').risks, ['milestone-late']);
    assert.deepEqual(judgeDuty(owed, '2026-07-01').risks, ['milestone-late', 'silent']);
    assert.deepEqual(judgeDuty(owed, '2026-11-01').risks, ['due-soon', 'milestone-late', 'silent']);
    const late = judgeDuty(owed, '2027-01-31');
    assert.deepEqual([late.overdue, late.longOverdue, late.delay], [true, false, 31]);
    assert.ok(judgeDuty(owed, '2028-02-01').longOverdue);
  });

  it('once reported says at any day what everybody is told who may read the report', () => {
    const facts = { ...owed, reports: [report] };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (days) => {
        const day = dayAfter('2026-06-02', days);
        const public_ = judgeCell(facts, day);
        assert.ok(!public_.withheld);
        const { withheld: _w, report: _r, verification: _v, ...rest } = public_;
        assert.deepEqual(judgeDuty(facts, day), { ...rest, reported: true });
      }),
    );
  });

  it('what was declined is never late', () => {
    const { overdue, delay, risks } = judgeDuty(owed, '2028-02-01', true);
    assert.deepEqual([overdue, delay, risks], [false, 0, []]);
  });
});
