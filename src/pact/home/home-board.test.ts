import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { said, states, XA, XB } from '../projection/said.fixture.ts';
import type { Statement } from '../projection/statement.ts';
import { boardOf } from '../scoreboard/board.ts';
import { homeBoardOf } from './home-board.ts';

// Owed by XA and XB, each for itself, due 2026-12-31.
const agreed = [said('meeting', XA), said('outcome', XA), said('commitment', XA)];
const at = (day: string, statements: readonly Statement[], own = 'XA') =>
  homeBoardOf(boardOf(statements, states, { own, nameOf: (code) => ({ ar: code, en: code, fr: code }) }), day);

describe('the first page of the pact', () => {
  it('counts what was agreed, by meeting and by axis, and what of it is owed', () => {
    const board = at('2026-06-01', agreed);
    assert.deepEqual([board.meetings.length, board.outcomes, board.commitments], [1, 1, 1]);
    assert.deepEqual([board.meetings[0]?.outcomes, board.meetings[0]?.commitments], [1, 1]);
    assert.deepEqual(board.all, { owed: 2, complete: 0, overdue: 0, atRisk: 0, withheld: 2, declined: 0 });
    assert.equal(board.own?.owed, 1);
    assert.equal(
      board.axes.reduce((sum, { figures }) => sum + figures.owed, 0),
      board.all.owed,
    );
    assert.deepEqual(
      board.next.map(({ own, due, past }) => [own, due, past]),
      [[true, '2026-12-31', false]],
    );
    assert.ok(at('2027-01-01', agreed).next[0]?.past);
    assert.equal(at('2026-06-01', agreed, 'XC').own, undefined);
  });

  it('says overdue only of what a state itself reported, and follows what it completes', () => {
    const report = said('progress-report', XA, { as_of: '2026-02-28' });
    assert.deepEqual(at('2027-02-01', [...agreed, report]).all, {
      owed: 2,
      complete: 0,
      overdue: 1,
      atRisk: 1,
      withheld: 1,
      declined: 0,
    });
    assert.equal(at('2027-02-01', [...agreed, report]).unreviewed, 1);
    assert.equal(at('2027-02-01', [...agreed, said('progress-report', XB)]).all.withheld, 2, 'XB speaks for XA');
  });

  it('owes what was declined no longer, and shows nothing that was revoked', () => {
    const no = said('undertaking', XA, { answer: 'declines', due: undefined });
    const board = at('2026-06-01', [...agreed, no]);
    assert.deepEqual([board.own?.owed, board.own?.declined], [0, 1]);
    assert.equal(board.next[0]?.own, false);
    const gone = agreed.map((one) => ({ ...one, revoked: true }));
    assert.deepEqual([at('2026-06-01', gone).meetings, at('2026-06-01', gone).next], [[], []]);
  });

  it('counts what is owed together once, at its lead', () => {
    const joint = said('commitment', XA, { manner: 'joint', lead: 'XB' });
    const board = at('2026-06-01', [...agreed.slice(0, 2), joint]);
    assert.deepEqual([board.all.owed, board.own], [1, undefined]);
  });
});
