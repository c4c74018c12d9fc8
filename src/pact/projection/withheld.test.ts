import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { sql } from 'kysely';
import type { OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { type ArchivedRecord, type Reader, publicReader } from '#exchange';
import { pactStatuses, recordKinds } from '#records';
import { pactMigrations } from '../migrations/index.ts';
import { judgeCell } from '../rules/judge-cell.ts';
import { boardOf } from '../scoreboard/board.ts';
import { scoreboardAsCsv } from '../scoreboard/export-scoreboard.ts';
import { cellsAsCsv, cellsInWords } from '../scoreboard/matrix-cells.ts';
import { matrixOf } from '../scoreboard/read-matrix.ts';
import { scoreboardOf } from '../scoreboard/read-scoreboard.ts';
import { cellsOf } from './cells.ts';
import { hearStatement } from './hear-statement.ts';
import { statementsFor } from './statements-for.ts';

const member = (n: number) => `identity--00000000-0000-4000-8000-00000000000${n}`;
const codes = ['XA', 'XB', 'XC'];
const states = new Map(codes.map((code, n) => [member(n), code]));
const id = (type: string, n: number) => `${type}--10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const day = '2026-06-01';
const house: Reader = { kind: 'local', id: 'p', keys: ['local', 'local-red'] };

/** Pairs of worlds; more by `MITHAQ_WITHHELD_CASES`. */
const numRuns = Number(process.env['MITHAQ_WITHHELD_CASES'] ?? 60);
const kinds = [
  'undertaking',
  'progress-report',
  'progress-review',
  'reply',
  'commitment-evidence',
  'meeting',
  'outcome',
  'commitment',
] as const;
const axes = ['thought', 'media', 'finance', 'military'];
/** A statement somebody may make, and whether the public may read it. */
const anySaid = fc.record({
  kind: fc.constantFrom(...kinds),
  n: fc.nat(3),
  about: fc.nat(3),
  /** Of the first commitment, which is always there, or of one that may be withheld itself. */
  of: fc.constantFrom(1, 1, 2, 3),
  state: fc.nat(2),
  status: fc.constantFrom(...pactStatuses),
  day: fc.integer({ min: 1, max: 28 }),
  open: fc.boolean(),
});

/** What is withheld cannot be inferred: what somebody is shown follows from what that reader may read, and nothing else. */
describe('withheld statements', () => {
  let opened: OpenDatabase;
  before(async () => {
    const archive = {
      id: 'test/0001-archive',
      up: 'create table exchange_record (seq bigint primary key, keys text[] not null)',
    };
    opened = await openTestDatabase([archive, ...pactMigrations]);
  });
  after(() => opened[Symbol.asyncDispose]());
  const call = () => testCall(opened.db, testActor('p'), handClock());

  type Said = (typeof anySaid extends fc.Arbitrary<infer S> ? S : never) & { place: number };
  function recordOf({ kind, n, about, of, state, status, day, place }: Said): ArchivedRecord {
    const modified = `2026-03-${String(day).padStart(2, '0')}T08:00:00.${String(place).padStart(6, '0')}Z`;
    const object = {
      ...recordKinds.find((one) => one.kind === kind)?.example,
      id: id(kind, n),
      state: codes[state],
      status,
      answer: day % 3 === 0 ? 'declines' : 'accepts',
      commitment_ref: id('commitment', of),
      commitment_refs: [id('commitment', of)],
      meeting_ref: id('meeting', about),
      outcome_ref: id('outcome', about),
      ...(kind === 'commitment' && {
        axis: axes[n],
        owners: codes,
        ...(n === 3 ? { manner: 'joint', lead: 'XB' } : { manner: 'each' }),
        due: `2026-0${(day % 9) + 1}-15`,
      }),
      ...(kind === 'outcome' && { axis: axes[about] }),
      evidence_refs: [id('commitment-evidence', about)],
      report_ref: id('progress-report', about),
      review_ref: id('progress-review', about),
    };
    return {
      seq: place,
      added: place,
      id: object.id,
      version: modified,
      type: kind,
      axis: 'pact',
      origin: member(state),
      own: false,
      revoked: false,
      logIndex: place,
      body: JSON.stringify(object),
    };
  }

  async function world(statements: readonly Said[]) {
    await call().transact(async (act) => {
      await sql`truncate exchange_record, pact_statement`.execute(act.tx);
      const commitment = { ...recordKinds.find(({ kind }) => kind === 'commitment')?.example, owners: codes };
      const first = {
        ...recordOf({
          kind: 'reply',
          n: 0,
          about: 0,
          of: 1,
          state: 0,
          status: 'complete',
          day: 1,
          open: true,
          place: 1,
        }),
        type: 'commitment',
        id: id('commitment', 1),
        body: JSON.stringify({ ...commitment, id: id('commitment', 1) }),
      };
      for (const [record, open] of [
        [first, true] as const,
        ...statements.map((one) => [recordOf(one), one.open] as const),
      ]) {
        const keys = open ? ['local', 'public'] : ['local'];
        await sql`insert into exchange_record values (${record.seq}, ${keys}::text[])`.execute(act.tx);
        await hearStatement(act, record);
      }
    });
  }

  /** All that the board's routes make of what was read: the scoreboard, the matrix and what is exported of both. */
  function boardSeen(statements: Parameters<typeof boardOf>[0]) {
    const nameOf = (code: string) => ({ ar: code, en: code, fr: code });
    const board = boardOf(statements, states, { nameOf, own: 'XA' });
    const boards = [{}, { day: '2027-12-01', since: '2026-06-01' }].map((query) => scoreboardOf(board, query, day));
    const cells = cellsInWords(board, { day });
    return {
      boards,
      matrices: [{}, { axis: 'finance' as const }, { meeting: id('meeting', 1) }].map((query) =>
        matrixOf(board, query, day),
      ),
      exports: [cells, cellsAsCsv(cells, 'ar'), ...boards.map((answer) => scoreboardAsCsv(answer, 'fr'))],
    };
  }

  const shown = (reader: Reader) =>
    call().transact(async (act) => {
      const questions = [{}, { versions: 'all' as const }, { commitments: [id('commitment', 1)] }, { state: 'XA' }];
      const answers = [];
      for (const filter of questions) answers.push(await statementsFor(act, reader, filter));
      const judged = cellsOf(answers[0] ?? [], states).map(({ facts }) => judgeCell(facts, day));
      return { answers, judged, board: boardSeen(answers[0] ?? []) };
    });

  it('two worlds that differ only in what the public may not read look alike to it', async () => {
    let differ = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anySaid, { minLength: 1, maxLength: 14 }), async (some) => {
        const all = some.map((one, n) => ({ ...one, place: n + 2 }));
        await world(all);
        const full = await shown(publicReader);
        const whole = await shown(house);
        await world(all.filter(({ open }) => open));
        assert.deepEqual(await shown(publicReader), full);
        if (JSON.stringify(whole.board) !== JSON.stringify(full.board)) differ += 1;
      }),
      { numRuns },
    );
    assert.ok(differ > 5, 'what was hidden would have changed something');
  });

  it('who holds no key is shown nothing at all', async () => {
    await world([]);
    const { answers, judged } = await shown({ kind: 'local', id: 'q', keys: [] });
    assert.deepEqual([answers.flat(), judged], [[], []]);
  });
});
