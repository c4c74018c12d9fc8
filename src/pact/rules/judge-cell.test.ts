import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pactStatuses } from '#records';
import { completedOn } from './completion.ts';
import { datingOf } from './dating.ts';
import { dayAfter, daysBetween, sameTime } from './days.ts';
import type { CellFacts, ReportFact, ReviewFact } from './facts.ts';
import { judgeCell } from './judge-cell.ts';
import { atLeast, rankOf } from './status.ts';
import { mayVerify, verificationOf } from './verification.ts';

const at = (day: string) => `${day}T08:00:00.000000Z`;
const report = (change: Partial<ReportFact> & { signed?: string } = {}): ReportFact => {
  const { signed = '2026-06-02', ...rest } = change;
  return {
    id: 'progress-report--1',
    version: at(signed),
    origin: 'identity--xa',
    status: 'limited',
    asOf: '2026-06-01',
    milestonesDone: [],
    institution: 'ministry',
    reporter: 'aa',
    evidence: [],
    ...rest,
  };
};
const review = (change: Partial<ReviewFact> = {}): ReviewFact => ({
  id: 'progress-review--1',
  version: at('2026-06-05'),
  origin: 'identity--xa',
  report: 'progress-report--1',
  reportVersion: '2026-06-02T08:00:00.000Z',
  finding: 'verified',
  statusFound: 'limited',
  institution: 'audit office',
  reviewer: 'bb',
  ...change,
});
const cell = (change: Partial<CellFacts> = {}): CellFacts => ({
  since: '2026-01-01',
  due: '2026-12-31',
  milestones: [{ code: 'M1', due: '2026-05-01' }],
  reports: [report({ milestonesDone: ['M1'] })],
  reviews: [],
  ...change,
});
const known = (facts: CellFacts, day: string) => {
  const judged = judgeCell(facts, day);
  assert.ok(!judged.withheld);
  return judged;
};

describe('the ladder and the calendar', () => {
  it('climb from no evidence to complete', () => {
    assert.deepEqual(pactStatuses.map(rankOf), [0, 1, 2, 3, 4]);
    assert.ok(atLeast('complete', 'substantial') && !atLeast('limited', 'substantial'));
  });
  it('count whole days, over leap days and both ways', () => {
    assert.equal(daysBetween('2028-02-28', '2028-03-01'), 2);
    assert.equal(daysBetween('2026-03-01', '2026-02-28'), -1);
    assert.equal(dayAfter('2026-12-31', 1), '2027-01-01');
    assert.ok(sameTime('2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000000Z'));
    assert.ok(sameTime('2026-03-01T08:00:00Z', '2026-03-01T08:00:00.0Z'));
    assert.ok(!sameTime('2026-03-01T08:00:00.001Z', '2026-03-01T08:00:00Z'));
  });
});

describe('whoever verifies is not who reported', () => {
  const table: [string, Partial<ReviewFact>, string][] = [
    ['another institution of the same state', {}, 'verified'],
    ['another state', { origin: 'identity--xb', institution: 'court of xb' }, 'verified'],
    ['the institution that reported', { institution: 'ministry' }, 'unreviewed'],
    ['the person that reported, in another institution', { reviewer: 'aa' }, 'unreviewed'],
    ['an earlier version', { reportVersion: '2026-06-01T08:00:00.000Z' }, 'unreviewed'],
    ['another report', { report: 'progress-report--2' }, 'unreviewed'],
    ['a lesser status found', { statusFound: 'not-started' }, 'in-part'],
    ['in part', { finding: 'in-part' }, 'in-part'],
    ['no', { finding: 'not-verified' }, 'not-verified'],
  ];
  for (const [said, change, expected] of table)
    it(`${said}: ${expected}`, () => assert.equal(verificationOf(report(), [review(change)]), expected));
  it('a yes and a no of two institutions is contested; of one, the last word stands', () => {
    const no = review({ finding: 'not-verified', version: at('2026-06-07') });
    assert.equal(verificationOf(report(), [review(), { ...no, institution: 'court' }]), 'contested');
    assert.equal(verificationOf(report(), [no, review()]), 'not-verified');
  });
  it('whatever reviews there are, one that may not verify changes nothing', () => {
    const any = fc.record({
      institution: fc.constantFrom('ministry', 'audit office', 'court'),
      reviewer: fc.constantFrom('aa', 'bb', 'cc'),
      finding: fc.constantFrom('verified', 'in-part', 'not-verified'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (changes) => {
        const all = changes.map((change) => review(change));
        const able = all.filter((one) => mayVerify(report(), one));
        assert.ok(able.every((one) => one.reviewer !== 'aa' && one.institution !== 'ministry'));
        assert.equal(verificationOf(report(), all), verificationOf(report(), able));
      }),
    );
  });
});

describe('a commitment at a state', () => {
  it('is withheld where nothing of it is released', () => {
    assert.deepEqual(judgeCell(cell({ reports: [] }), '2030-01-01'), { withheld: true, due: '2026-12-31' });
  });
  it('is known only from the day it was signed', () => {
    assert.ok(judgeCell(cell(), '2026-06-01').withheld);
    assert.ok(!judgeCell(cell(), '2026-06-02').withheld);
  });
  it('is at risk when it is due soon, a milestone is late, or nothing is heard', () => {
    assert.deepEqual(known(cell(), '2026-06-10').risks, []);
    assert.deepEqual(known(cell(), '2026-11-01').risks, ['due-soon']);
    assert.deepEqual(known(cell(), '2026-12-01').risks, ['due-soon', 'silent']);
    assert.deepEqual(known(cell({ reports: [report()] }), '2026-06-02').risks, ['milestone-late']);
    const far = known(cell({ reports: [report({ status: 'substantial', milestonesDone: ['M1'] })] }), '2026-11-01');
    assert.deepEqual(far.risks, []);
  });
  it('is overdue the day after, and long overdue after a year', () => {
    assert.ok(!known(cell(), '2026-12-31').overdue);
    const late = known(cell(), '2027-01-01');
    assert.deepEqual([late.overdue, late.delay, late.longOverdue], [true, 1, false]);
    assert.ok(!known(cell(), '2027-12-31').longOverdue);
    assert.ok(known(cell(), '2028-01-01').longOverdue);
  });
  it('is on time when it was completed by then, and not by hindsight', () => {
    const done = (change: Parameters<typeof report>[0]) =>
      known(cell({ reports: [report({ status: 'complete', ...change })] }), '2028-01-01');
    const onTime = done({ asOf: '2026-12-31', signed: '2027-01-15' });
    assert.deepEqual([onTime.onTime, onTime.completedOn, onTime.delay, onTime.risks], [true, '2026-12-31', 0, []]);
    const hindsight = done({ asOf: '2026-12-31', signed: '2027-06-30' });
    assert.deepEqual([hindsight.onTime, hindsight.completedOn, hindsight.delay], [false, '2027-05-31', 151]);
    const shown = [{ datedOn: '2026-12-20', version: at('2026-12-28') }];
    assert.ok(done({ asOf: '2026-12-31', signed: '2027-06-30', evidence: shown }).onTime);
    const backdated = [{ datedOn: '2026-12-20', version: at('2027-06-30') }];
    assert.ok(!done({ asOf: '2026-12-31', signed: '2027-06-30', evidence: backdated }).onTime);
  });
  it('is complete no more when a later report says less', () => {
    const first = report({ status: 'complete' });
    const fallen = report({ id: 'r2', status: 'substantial', asOf: '2026-09-01', signed: '2026-09-01' });
    assert.equal(completedOn([fallen, first]), undefined);
    const again = report({ id: 'r3', status: 'complete', asOf: '2026-10-01', signed: '2026-10-01' });
    assert.equal(completedOn([again, fallen, first]), '2026-10-01');
  });
});

describe('evidence', () => {
  it('says when it was given long after the day it bears, or bears a day that had not come', () => {
    assert.equal(datingOf({ datedOn: '2026-05-03', version: at('2026-06-02') }), 'in-time');
    assert.equal(datingOf({ datedOn: '2026-05-02', version: at('2026-06-02') }), 'backdated');
    assert.equal(datingOf({ datedOn: '2026-06-03', version: at('2026-06-02') }), 'postdated');
  });
});

const days = fc.integer({ min: 0, max: 1500 }).map((n) => dayAfter('2026-01-01', n));
const anyReport = fc
  .record({
    status: fc.constantFrom(...pactStatuses),
    asOf: days,
    after: fc.integer({ min: 0, max: 400 }),
    n: fc.nat(99),
  })
  .map(({ status, asOf, after, n }) => report({ id: `r${n}`, status, asOf, signed: dayAfter(asOf, after) }));

describe('laws', () => {
  it('the order in which reports came to this node changes nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyReport, { selector: (r) => r.id, maxLength: 8 }), days, (reports, day) => {
        assert.deepEqual(judgeCell(cell({ reports }), day), judgeCell(cell({ reports: reports.toReversed() }), day));
      }),
    );
  });
  it('nobody is on time whose delay is not nothing, complete is never overdue, and what was not signed by then is unheard', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 8 }), days, (reports, day) => {
        const judged = judgeCell(cell({ reports }), day);
        if (judged.withheld) return;
        assert.equal(judged.completedOn !== undefined, judged.status === 'complete');
        assert.ok(!judged.onTime || judged.delay === 0);
        assert.ok(!(judged.overdue && judged.completedOn !== undefined));
        assert.ok(!judged.longOverdue || judged.overdue);
        const heard = reports.filter(({ version }) => version.slice(0, 10) <= day);
        assert.deepEqual(judged, judgeCell(cell({ reports: heard }), day));
      }),
    );
  });
});
