import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '../projection/statement.ts';
import { boardOfSaid, idOf, owed, reported, said } from './said.fixture.ts';
import { scoreboard } from './scoreboard.ts';

const day = '2026-09-01';
const since = '2026-07-15';
const of = (statements: readonly Statement[], on = day, from = since) =>
  scoreboard(boardOfSaid(statements).cells, on, from);
const answer = (n: number, by: string, change: object) =>
  said('undertaking', by, '2026-02-01', { commitment_ref: idOf('commitment', n), due: undefined, ...change });

describe('the scoreboard', () => {
  it('counts what is owed: reported or withheld, and the declined beside it', () => {
    const { total, states } = of([
      owed(1),
      reported(1, 'XA', 'complete', '2026-06-01'),
      answer(1, 'XC', { answer: 'declines' }),
    ]);
    const counts = ({ owed: all, reported: known, withheld, declined }: typeof total) => [
      all,
      known,
      withheld,
      declined,
    ];
    assert.deepEqual(counts(total), [2, 1, 1, 1]);
    assert.deepEqual(
      [...states].map(([code, tally]) => [code, ...counts(tally)]),
      [
        ['XA', 1, 1, 0, 0],
        ['XB', 1, 0, 1, 0],
        ['XC', 0, 0, 0, 1],
      ],
    );
    assert.equal(total.statuses.complete, 1);
  });

  it('counts what is owed together once, at the state that leads it', () => {
    const { total, states } = of([
      owed(1, { manner: 'joint', lead: 'XB' }),
      reported(1, 'XB', 'limited', '2026-06-01'),
      reported(1, 'XA', 'complete', '2026-06-01'),
    ]);
    assert.deepEqual([total.owed, total.statuses.limited, total.statuses.complete], [1, 1, 0]);
    assert.deepEqual([...states.keys()], ['XB']);
  });

  it('tells the five apart, with what each is made of and what is withheld from it', () => {
    const { total } = of([
      owed(1),
      reported(1, 'XA', 'complete', '2026-06-01'),
      reported(1, 'XB', 'complete', '2026-07-10'),
      owed(2, { due: '2026-08-22' }),
      reported(2, 'XA', 'limited', '2026-08-01'),
      owed(3, { due: '2027-01-01', owners: ['XA', 'XB'] }),
      reported(3, 'XA', 'limited', '2026-08-01'),
    ]);
    const { onTime, change, longOverdue, averageDelay, verified } = total.indicators;
    assert.deepEqual(onTime, { numerator: 1, denominator: 3, value: 1 / 3, met: false, withheld: 3 });
    assert.deepEqual([change.value, change.met], [1 / 3 - 1 / 2, false]);
    assert.deepEqual(averageDelay, { numerator: 20, denominator: 2, value: 10, met: true, withheld: 3 });
    assert.deepEqual(longOverdue, { numerator: 0, denominator: 4, value: 0, met: true, withheld: 0 });
    assert.deepEqual(verified, { numerator: 0, denominator: 4, value: 0, met: false, withheld: 4 });
    assert.deepEqual([total.overdue, total.moved], [1, 0]);
  });

  it('has no value where there is nothing to tell it by, and says how much is withheld', () => {
    const { onTime, change, verified, longOverdue } = of([owed(1)], '2028-01-01').total.indicators;
    for (const one of [onTime, change, verified, longOverdue])
      assert.deepEqual([one.value, one.met, one.withheld], [undefined, undefined, 3]);
  });

  it('is verified by another institution of another state, and by nothing less', () => {
    const report = reported(1, 'XA', 'limited', '2026-06-01');
    const looked = { report_ref: report.id, report_version: report.version, status_found: 'limited' };
    const share = (more: readonly Statement[]) => {
      const { numerator, denominator } = of([owed(1), report, ...more]).total.indicators.verified;
      return [numerator, denominator];
    };
    assert.deepEqual(share([]), [0, 1]);
    assert.deepEqual(share([said('progress-review', 'XB', '2026-06-05', looked)]), [1, 1]);
    const { institution } = report.said as { institution: object };
    assert.deepEqual(share([said('progress-review', 'XB', '2026-06-05', { ...looked, institution })]), [0, 1]);
  });

  it('says how many go by a day of their own, which is theirs to name and everybody’s to see', () => {
    const moved = answer(1, 'XA', { answer: 'accepts', due: '2026-12-31', reason: 'A new law is needed' });
    const { total } = of([owed(1), moved, reported(1, 'XA', 'limited', '2026-06-01')]);
    assert.deepEqual([total.moved, total.overdue], [1, 0]);
    // Before the state had said so, the day agreed on was the day.
    assert.equal(of([owed(1), moved], '2026-01-15').total.moved, 0);
  });

  it('knows on a day only what was said by then', () => {
    const later = [reported(1, 'XA', 'complete', '2026-06-01'), answer(1, 'XC', { answer: 'declines' })];
    const { total } = of([owed(1), ...later], '2026-01-15', '2025-12-01');
    assert.deepEqual([total.owed, total.reported, total.declined], [3, 0, 0]);
    assert.equal(of([owed(1)], '2025-12-31').total.owed, 0);
  });

  it('makes each total of its parts: axes, states and outcomes add up to the same', () => {
    const all = [1, 2, 3, 4].flatMap((n) => [
      owed(n, { axis: ['thought', 'media'][n % 2], outcome_ref: idOf('outcome', n % 3) }),
      reported(n, 'XA', 'limited', '2026-06-01'),
      ...(n > 2 ? [answer(n, 'XB', { answer: 'declines' })] : []),
    ]);
    const { total, axes, states, outcomes } = of(all);
    for (const groups of [axes, states, outcomes])
      for (const part of ['owed', 'reported', 'withheld', 'declined', 'overdue'] as const)
        assert.equal(
          [...groups.values()].reduce((sum, tally) => sum + tally[part], 0),
          total[part],
          part,
        );
    assert.deepEqual([axes.size, states.size, outcomes.size], [2, 3, 3]);
  });
});
