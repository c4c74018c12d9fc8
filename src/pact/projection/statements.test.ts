import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import type { OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { type ArchivedRecord, type Reader, publicReader } from '#exchange';
import { recordKinds } from '#records';
import { hearStatement } from './hear-statement.ts';
import { pactMigrations } from '../migrations/index.ts';
import { type StatementKind, statementKinds } from './statement.ts';
import { statementsFor } from './statements-for.ts';

const XA = 'identity--00000000-0000-4000-8000-000000000001';
const clock = handClock();
const house: Reader = { kind: 'local', id: 'p', keys: ['local'] };

describe('the statements of the pact', () => {
  let opened: OpenDatabase;
  let seq = 0;
  before(async () => {
    // What a question asks of the archive: the keys of a record, and nothing else of it.
    const archive = {
      id: 'test/0001-archive',
      up: 'create table exchange_record (seq bigint primary key, keys text[] not null)',
    };
    opened = await openTestDatabase([archive, ...pactMigrations]);
  });
  after(() => opened[Symbol.asyncDispose]());

  const example = (kind: StatementKind) => recordKinds.find((one) => one.kind === kind)?.example ?? {};
  const call = () => testCall(opened.db, testActor('p'), clock);
  async function store(
    object: Readonly<Record<string, unknown>>,
    keys: string[],
    version = 1,
  ): Promise<ArchivedRecord> {
    seq += 10;
    const record: ArchivedRecord = {
      seq,
      added: seq,
      id: String(object['id']),
      version: `2026-03-0${version}T08:00:00.000000Z`,
      type: String(object['type']),
      axis: 'pact',
      origin: XA,
      own: false,
      revoked: object['revoked'] === true,
      logIndex: seq,
      body: JSON.stringify(object),
    };
    await call().transact(async (act) => {
      await sql`insert into exchange_record values (${record.seq}, ${keys}::text[])`.execute(act.tx);
      await hearStatement(act, record);
      await hearStatement(act, record);
    });
    return record;
  }
  const read = (reader: Reader, filter = {}) => call().transact((act) => statementsFor(act, reader, filter));

  it('stand for every kind, once, with what they say', async () => {
    for (const kind of statementKinds) if (kind !== 'capability') await store(example(kind), ['local', 'public']);
    const all = await read(house);
    assert.deepEqual(
      all.map(({ kind }) => kind),
      statementKinds.filter((kind) => kind !== 'capability'),
    );
    const report = all.find((one) => one.kind === 'progress-report');
    assert.ok(report);
    assert.equal(report.state, 'XA');
    assert.equal(report.said.status, 'limited');
    assert.ok(!('report_text' in report.said));
  });

  it('leave out a capability that names no commitment, and a commitment of the withdrawn shape', async () => {
    const held = (await read(house)).length;
    await store(example('capability'), ['local']);
    await store({ ...example('commitment'), id: 'commitment--9', outcome_ref: undefined, status: 'planned' }, [
      'local',
    ]);
    assert.equal((await read(house)).length, held);
    const need = {
      ...example('capability'),
      direction: 'need',
      commitment_refs: [String(example('commitment')['id'])],
    };
    await store(need, ['local'], 2);
    assert.equal((await read(house, { kinds: ['capability'] })).length, 1);
  });

  it('are found by what they concern: reports, their reviews, the replies to these', async () => {
    const found = await read(house, { commitments: [String(example('commitment')['id'])] });
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['commitment', 'undertaking', 'commitment-evidence', 'progress-report', 'progress-review', 'reply', 'capability'],
    );
    assert.deepEqual(await read(house, { commitments: ['commitment--none'] }), []);
  });

  it('show each reader the last version that reader may read, and follow a recall at once', async () => {
    const report = { ...example('progress-report'), status: 'complete' };
    const later = await store(report, ['local'], 5);
    const statusFor = async (reader: Reader) =>
      (await read(reader, { kinds: ['progress-report'] })).map((one) =>
        one.kind === 'progress-report' ? one.said.status : '',
      );
    assert.deepEqual(await statusFor(house), ['complete']);
    assert.deepEqual(await statusFor(publicReader), ['limited']);
    assert.equal((await read(house, { kinds: ['progress-report'], versions: 'all' })).length, 2);
    await call().transact((act) =>
      sql`update exchange_record set keys = '{}' where seq = ${later.seq}`.execute(act.tx),
    );
    assert.deepEqual(await statusFor(house), ['limited']);
    assert.deepEqual(await read({ kind: 'local', id: 'q', keys: [] }), []);
  });
});
