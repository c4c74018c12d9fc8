import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeCell, encodeCell, type MatrixCell } from './cell-code.ts';
import { scoreboardAsCsv } from './export-scoreboard.ts';
import { cellsAsCsv, cellsInWords } from './matrix-cells.ts';
import { matrixOf } from './read-matrix.ts';
import { scoreboardOf } from './read-scoreboard.ts';
import { boardOfSaid, idOf, owed, reported, said } from './said.fixture.ts';

const day = '2026-09-01';
const meeting = said('meeting', 'XA', '2026-01-01', { id: idOf('meeting', 1) });
const outcome = (n: number) =>
  said('outcome', 'XA', '2026-01-01', { id: idOf('outcome', n), code: `O${n}`, meeting_ref: meeting.id });
const board = boardOfSaid([
  meeting,
  outcome(1),
  outcome(2),
  owed(10, { outcome_ref: idOf('outcome', 2), code: 'O2.10', axis: 'finance' }),
  owed(2, { outcome_ref: idOf('outcome', 2), code: 'O2.2', axis: 'media', owners: ['XA', 'XC'] }),
  owed(1, { title: { ara: '=مجموع', eng: '=sum', fra: '=somme' } }),
  reported(1, 'XA', 'complete', '2026-06-01'),
  reported(1, 'XB', 'limited', '2026-06-01'),
  said('undertaking', 'XC', '2026-02-01', { commitment_ref: idOf('commitment', 1), answer: 'declines' }),
  said('undertaking', 'XA', '2026-02-01', { commitment_ref: idOf('commitment', 2), due: '2026-12-31', reason: 'Law' }),
]);

describe('the matrix', () => {
  it('has the commitments in the order of their codes, and for each state what it owes', () => {
    const { rows, states, outcomes, own } = matrixOf(board, {}, day);
    assert.deepEqual(
      states.map(({ code }) => code),
      ['XA', 'XB', 'XC'],
    );
    assert.deepEqual(
      rows.map(({ code, cells }) => [code, ...cells]),
      [
        ['O1.1', 'c-t', 'l-ok', 'd'],
        ['O2.2', 'wi 2026-12-31', '', 'w'],
        ['O2.10', 'w', 'w', 'w'],
      ],
    );
    assert.deepEqual([outcomes.map(({ code }) => code), own], [['O1', 'O2'], 'XA']);
  });

  it('is asked for an axis or a meeting, and for another day', () => {
    const codes = (query: Parameters<typeof matrixOf>[1]) => matrixOf(board, query, day).rows.map(({ code }) => code);
    assert.deepEqual(codes({ axis: 'media' }), ['O2.2']);
    assert.equal(codes({ meeting: meeting.id }).length, 3);
    assert.deepEqual(codes({ meeting: idOf('meeting', 9) }), []);
    assert.deepEqual(codes({ day: '2025-12-31' }), []);
    assert.equal(matrixOf(board, { day: '2026-01-15' }, day).rows[0]?.cells.join(), 'w,w,w');
  });

  it('says in a few letters all that it says', () => {
    const cell = fc.record(
      {
        standing: fc.constantFrom('no-evidence', 'not-started', 'limited', 'substantial', 'complete', 'withheld'),
        verification: fc.constantFrom('verified', 'in-part', 'contested', 'not-verified', 'unreviewed'),
        marks: fc.subarray(['on-time', 'overdue', 'long-overdue', 'at-risk', 'in-part']),
        due: fc.constantFrom('2026-12-31', '2027-01-01'),
      },
      { requiredKeys: ['standing', 'marks'], noNullPrototype: true },
    );
    fc.assert(fc.property(cell, (one) => assert.deepEqual(decodeCell(encodeCell(one as MatrixCell)), one)));
    assert.equal(decodeCell(''), undefined);
    assert.equal(decodeCell('?'), undefined);
  });
});

describe('what is exported', () => {
  it('says each cell in words, in the reader’s language, and runs no formula', () => {
    const cells = cellsInWords(board, { day });
    assert.equal(cells.length, 8);
    const [heads, first] = cellsAsCsv(cells, 'en').split('\r\n');
    assert.ok(heads?.startsWith('\uFEFFCode,Commitment,Axis,Outcome,State,Standing'));
    assert.ok(
      first?.startsWith("O1.1,'=sum,Integration,O1,XA,complete,unreviewed,2026-06-30,2026-06-30,2026-06-01,yes"),
    );
    assert.ok(cellsAsCsv(cells, 'ar').includes('محجوب'));
  });

  it('has a line for all, and one for each axis, state and outcome', () => {
    const lines = scoreboardAsCsv(scoreboardOf(board, {}, day), 'fr')
      .trimEnd()
      .split('\r\n');
    assert.equal(lines.length, 1 + 1 + 3 + 3 + 2);
    assert.equal(new Set(lines.map((line) => line.split(',').length)).size, 1);
    assert.ok(lines[1]?.startsWith('Total,,7,2,5,1,1,1'));
  });
});
