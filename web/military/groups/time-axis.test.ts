import assert from 'node:assert/strict';
import { it } from 'node:test';
import { monthNumber, monthText, runsOf, timeAxis } from './time-axis.ts';

it('an axis of time runs with the page: the past is on the right in Arabic, on the left elsewhere', () => {
  const [right, left] = [timeAxis(120, monthNumber('2010-01'), true), timeAxis(120, monthNumber('2010-01'), false)];
  assert.ok(right.x(0) > right.x(119) && left.x(0) < left.x(119));
  // One is the other's mirror, so that both say the same.
  for (const month of [0, 30, 119])
    for (const axis of [right, left]) assert.equal(axis.monthAt(axis.x(month + 0.5)), month);
  for (const month of [0, 30, 120]) assert.equal(right.x(month), left.width - left.x(month));
  assert.deepEqual(right.span(10, 20).width, left.span(10, 20).width);
  assert.equal(monthText(monthNumber('2010-01') + (right.ticks[1] ?? 0)), '2011-01');
});

it('a gap in a series is drawn as a gap', () => {
  assert.deepEqual(
    runsOf([null, 1, 2, null, 3, 4, 5, null, 6]).map((run) => run.length),
    [2, 3],
  );
});
