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
import { cellsOf } from './cells.ts';
import { hearStatement } from './hear-statement.ts';
import { statementsFor } from './statements-for.ts';

const member = (n: number) => `identity--00000000-0000-4000-8000-00000000000${n}`;
const codes = ['XA', 'XB', 'XC'];
const states = new Map(codes.map((code, n) => [member(n), code]));
const id = (type: string, n: number) => `${type}--10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const house: Reader = { kind: 'local', id: 'p', keys: ['local', 'local-red'] };

/** Pairs of worlds; more by `MITHAQ_WITHHELD_CASES`. */
const numRuns = Number(process.env['MITHAQ_WITHHELD_CASES'] ?? 60);
const kinds = ['undertaking', 'progress-report', 'progress-review', 'reply', 'commitment-evidence'] as const;
/** A statement somebody may make, and whether the public may read it. */
const anySaid = fc.record({
  kind: fc.constantFrom(...kinds),
  n: fc.nat(3),
  about: fc.nat(3),
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
  function recordOf({ kind, n, about, state, status, day, place }: Said): ArchivedRecord {
    const modified = `2026-03-${String(day).padStart(2, '0')}T08:00:00.${String(place).padStart(6, '0')}Z`;
    const object = {
      ...recordKinds.find((one) => one.kind === kind)?.example,
      id: id(kind, n),
      state: codes[state],
      status,
      commitment_ref: id('commitment', 1),
      commitment_refs: [id('commitment', 1)],
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
        ...recordOf({ kind: 'reply', n: 0, about: 0, state: 0, status: 'complete', day: 1, open: true, place: 1 }),
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

  const shown = (reader: Reader) =>
    call().transact(async (act) => {
      const questions = [{}, { versions: 'all' as const }, { commitments: [id('commitment', 1)] }, { state: 'XA' }];
      const answers = [];
      for (const filter of questions) answers.push(await statementsFor(act, reader, filter));
      const judged = cellsOf(answers[0] ?? [], states).map(({ facts }) => judgeCell(facts, '2026-06-01'));
      return { answers, judged };
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
        if (JSON.stringify(whole.judged) !== JSON.stringify(full.judged)) differ += 1;
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
