import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recordKinds } from '#records';
import { judgeCell } from '../rules/judge-cell.ts';
import { cellsOf } from './cells.ts';
import { said, states, XA, XB } from './said.fixture.ts';
import type { Statement } from './statement.ts';

const commitment = said('commitment', XA);
const judged = (statements: readonly Statement[], state = 'XA') => {
  const cell = cellsOf(statements, states).find((one) => one.state === state);
  assert.ok(cell);
  return judgeCell(cell.facts, '2026-06-01');
};

describe('a commitment at each of its owners', () => {
  it('has a cell for each, and says of none what only another said', () => {
    const report = said('progress-report', XA);
    assert.deepEqual(
      cellsOf([commitment, report], states).map(({ state, facts }) => [state, facts.reports.length]),
      [
        ['XA', 1],
        ['XB', 0],
      ],
    );
    assert.ok(judged([commitment, said('progress-report', XB)]).withheld, 'XB speaks for XA');
    assert.ok(judged([commitment, said('progress-report', XA, { revoked: true })]).withheld);
  });

  it('follows the trust list: a member that is another state now speaks for the old one no more', () => {
    const [cell] = cellsOf([commitment, said('progress-report', XA)], new Map([[XA, 'XC']]));
    assert.equal(cell?.facts.reports.length, 0);
  });

  it('is verified by a review of the other state, by its own code alone', () => {
    const report = said('progress-report', XA);
    const status = (statements: readonly Statement[]) => {
      const one = judged([commitment, report, ...statements]);
      return one.withheld ? 'withheld' : one.verification;
    };
    assert.equal(status([]), 'unreviewed');
    assert.equal(status([said('progress-review', XA)]), 'unreviewed', 'XA says it is XB');
    const earlier = said('progress-review', XB, { report_version: '2026-02-01T08:00:00Z' });
    assert.equal(status([earlier]), 'unreviewed', 'it looked at another version');
    const looked = { report_version: '2026-03-01T08:00:00Z' };
    assert.equal(status([said('progress-review', XB, looked)]), 'verified');
    const same = { institution: recordKinds.find(({ kind }) => kind === 'progress-report')?.example['institution'] };
    assert.equal(status([said('progress-review', XB, { ...looked, ...same })]), 'unreviewed');
    assert.equal(status([said('progress-review', XB, { ...looked, reviewer: 'a'.repeat(64) })]), 'unreviewed');
  });

  it('is due when the state itself said, and together as its lead reports', () => {
    const own = said('undertaking', XA);
    assert.equal(judged([commitment, own]).due, '2027-03-31');
    assert.equal(judged([commitment, said('undertaking', XB)]).due, '2026-12-31');
    const joint = said('commitment', XA, { manner: 'joint', lead: 'XB' });
    const cells = cellsOf([joint, said('progress-report', XB, { state: 'XB' }), said('progress-report', XA)], states);
    assert.deepEqual(
      cells.map(({ state, speaker, facts }) => [state, speaker, facts.reports.length]),
      [
        ['XA', 'XB', 1],
        ['XB', 'XB', 1],
      ],
    );
  });

  it('whatever others say, and in whatever order it came, what counts is the same', () => {
    const counting = [
      commitment,
      said('progress-report', XA),
      said('undertaking', XA),
      said('commitment-evidence', XA),
    ];
    const noise = [
      said('progress-report', XB, { status: 'complete' }),
      said('undertaking', XB),
      said('reply', XA),
      said('progress-review', XA),
      said('commitment-evidence', XB),
    ];
    const expected = judged(counting);
    fc.assert(
      fc.property(fc.subarray(noise), fc.infiniteStream(fc.double({ noNaN: true })), (some, random) => {
        const rolls = new Map([...counting, ...some].map((one) => [one, random.next().value as number]));
        const shuffled = [...rolls.keys()].sort((a, b) => (rolls.get(a) ?? 0) - (rolls.get(b) ?? 0));
        assert.deepEqual(judged(shuffled), expected);
      }),
    );
  });
});
