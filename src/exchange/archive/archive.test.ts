import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { memberReader, publicReader, type Reader } from '../reader.ts';
import { countRecords } from './count-records.ts';
import { fewHolders } from './few-holders.ts';
import {
  inventedId,
  inventedMember,
  inventedRecord,
  inventedRelease,
  inventedTime,
  openTestArchive,
  type TestArchive,
} from './invented.ts';
import { narrowRelease } from './narrow-release.ts';
import { readPage } from './read-page.ts';
import { readRecord, readVersions } from './read-record.ts';
import type { RecordFilter } from './record-filter.ts';
import { referencesTo } from './references-to.ts';
import { searchRecords } from './search-records.ts';
import { storeRecords } from './store-records.ts';
import { versionOf } from './version.ts';

const local: Reader = { kind: 'local', id: 'salma', keys: ['local'] };
const north = inventedMember(1);
const south = inventedMember(2);

describe('the archive', () => {
  let archive: TestArchive;
  before(async () => {
    archive = await openTestArchive();
  });
  after(() => archive[Symbol.asyncDispose]());

  const store = (...records: Parameters<typeof inventedRecord>[0][]) =>
    archive.call.transact((act) => storeRecords(act, records.map(inventedRecord), []));
  const page = (reader: Reader, filter: RecordFilter = {}, cursor?: number, limit = 100) =>
    archive.call.transact((act) => readPage(act, reader, filter, cursor, limit));
  const ids = async (...asked: Parameters<typeof page>) => (await page(...asked)).records.map(({ id }) => id);

  it('numbers what it stores, gives it unique times, and takes the same thing again as known', async () => {
    const stored = await store({ index: 1 }, { index: 2, release: inventedRelease('public') }, { index: 1 });
    assert.deepEqual(
      stored.map(({ state }) => state),
      ['stored', 'stored', 'known'],
    );
    const again = await store({ index: 2, release: inventedRelease('public') });
    assert.equal(again[0]?.state, 'known');
    const { records, more } = await page(local);
    assert.equal(more, false);
    assert.equal(records.length, 2);
    const [one, two] = records;
    assert.ok(one !== undefined && two !== undefined && one.seq < two.seq && one.added < two.added);
    assert.equal(two.added - one.added, two.seq - one.seq);
    assert.equal(JSON.parse(records[0]?.body ?? '').name, 'Invented 1');
    assert.deepEqual(await ids(publicReader), [inventedId('indicator', 2)]);
    assert.equal((await ids(memberReader(south))).length, 2);
  });

  it('keeps a second story apart: another content for a version, another record at a place of the log', async () => {
    const [otherContent] = await store({ index: 1, more: { name: 'Something else' } });
    assert.equal(otherContent?.state, 'contradiction');
    const [otherPlace] = await store({ index: 1, id: inventedId('indicator', 900) });
    assert.equal(otherPlace?.state, 'contradiction');
    const [foreign] = await store({ index: 1, origin: south, modified: inventedTime(99) });
    assert.deepEqual(foreign, { state: 'foreign', owner: north });
    assert.equal((await page(local)).records.length, 2);
  });

  it('lets two states hold one observable', async () => {
    const seen = {
      type: 'ipv4-addr',
      more: { created: undefined, value: '192.0.2.7' },
      id: inventedId('ipv4-addr', 1),
    };
    const modified = inventedTime(5);
    const stored = await store({ index: 5, modified, ...seen }, { index: 5, modified, ...seen, origin: south });
    assert.deepEqual(
      stored.map(({ state }) => state),
      ['stored', 'stored'],
    );
  });

  it('shows each reader the last version that reader may see, in whatever order versions come', async () => {
    const id = inventedId('indicator', 50);
    const secret = inventedRelease([south]);
    await store({ index: 52, id, modified: inventedTime(52), own: true, release: secret });
    await store({ index: 51, id, modified: inventedTime(51), own: true });
    await store({ index: 50, id, modified: inventedTime(50), own: true, release: inventedRelease('public') });
    const lastOf = async (reader: Reader) => (await page(reader, { ids: [id] })).records.map(({ version }) => version);
    const listed = async (reader: Reader) =>
      (await page(reader)).records.filter((record) => record.id === id).map(({ version }) => version);
    for (const [reader, second] of [
      [publicReader, 50],
      [memberReader(inventedMember(3)), 51],
      [memberReader(south), 52],
      [local, 52],
    ] as const) {
      const version = versionOf(inventedTime(second));
      assert.deepEqual(await lastOf(reader), [version]);
      assert.deepEqual(await listed(reader), [version]);
      const record = await archive.call.transact((act) => readRecord(act, reader, id));
      assert.equal(record?.version, version);
    }
    const versions = await archive.call.transact((act) => readVersions(act, memberReader(inventedMember(3)), id));
    assert.equal(versions.length, 2);
    const first = await page(memberReader(south), { ids: [id], versions: ['first'] });
    assert.equal(first.records[0]?.version, versionOf(inventedTime(50)));
    const both = await page(memberReader(south), { versions: ['first', 'last'], types: ['indicator'] });
    assert.equal(both.records.filter((record) => record.id === id).length, 2);
  });

  it('takes a recalled version from those it is recalled from, and lets the one before stand for them', async () => {
    const id = inventedId('indicator', 50);
    const keys = [`member:${south}`];
    const narrowed = await archive.call.transact((act) => narrowRelease(act, { id, keys }));
    assert.equal(narrowed, 1);
    const { records } = await page(memberReader(south), { types: ['indicator'] });
    assert.deepEqual(
      records.filter((record) => record.id === id).map(({ version }) => version),
      [versionOf(inventedTime(51))],
    );
    assert.equal(
      (await archive.call.transact((act) => readRecord(act, local, id)))?.version,
      versionOf(inventedTime(52)),
    );
  });

  it('walks in pages by every list, oldest and newest first, and misses nothing', async () => {
    await store(
      ...Array.from({ length: 23 }, (_, n) => ({
        index: 100 + n,
        type: n % 3 === 0 ? 'malware' : 'tool',
        own: n % 2 === 0,
      })),
    );
    const everything = async (reader: Reader, filter: RecordFilter) => {
      const seqs: number[] = [];
      for (let cursor: number | undefined; ; cursor = seqs.at(-1)) {
        const { records, more } = await page(reader, filter, cursor, 4);
        seqs.push(...records.map(({ seq }) => seq));
        if (!more) return seqs;
      }
    };
    const counts = { types: ['malware', 'tool'], axis: 'exchange' as const };
    assert.equal((await everything(memberReader(south), counts)).length, 23);
    assert.equal((await everything(memberReader(south), { types: ['malware'] })).length, 8);
    assert.equal((await everything(local, { own: true, types: ['tool'] })).length, 8);
    const all = await everything(local, { versions: ['all'] });
    assert.deepEqual(
      all,
      [...new Set(all)].sort((a, b) => a - b),
    );
    const added = (await page(local, { ids: [inventedId('tool', 101)] })).records[0]?.added;
    assert.equal((await everything(local, { addedAfter: added })).length, 21);
    const backwards = await archive.call.transact((act) => readPage(act, local, counts, undefined, 5, 'newest-first'));
    assert.deepEqual([backwards.records.length, backwards.more], [5, true]);
    assert.ok((backwards.records[0]?.seq ?? 0) > (backwards.records[4]?.seq ?? 0));
    const count = (most: number) => archive.call.transact((act) => countRecords(act, local, counts, most));
    assert.deepEqual([await count(1000), await count(10)], [23, 10]);
  });

  it('finds what many hold on the way and what few hold by the index of words, page by page', async () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ index: 300 + n, more: { name: `Quinquireme ${n}` } }));
    for (const record of many) await store(record);
    const pages = async (text: string) => {
      const seen: string[] = [];
      let below: number | undefined;
      do {
        const page = await archive.call.transact((act) => searchRecords(act, local, text, 5, below));
        seen.push(...page.records.map(({ id }) => id));
        below = page.below;
      } while (below !== undefined);
      return seen;
    };
    const expected = many.map(({ index }) => inventedId('indicator', index)).toReversed();
    assert.equal(await fewHolders(archive.db, "'quinquireme':*"), undefined);
    assert.deepEqual(await pages('quinquireme'), expected);
    assert.equal((await fewHolders(archive.db, "'quinquireme':* & '7':*"))?.length, 1);
    assert.deepEqual(await pages('quinquireme 7'), [expected[4]]);
  });

  it('finds by words in any spelling and by what a record speaks of', async () => {
    const target = inventedId('malware', 100);
    await store({
      index: 200,
      type: 'relationship',
      more: {
        name: 'شَبكة الإمداد',
        description: "Réseau de Transfert, https://pay.example/a?b='c'",
        source_ref: inventedId('tool', 101),
        target_ref: target,
      },
    });
    const find = (reader: Reader, text: string) =>
      archive.call.transact((act) => searchRecords(act, reader, text, 10)).then(({ records }) => records.length);
    assert.equal(await find(local, 'شبكه الامداد'), 1);
    assert.equal(await find(local, 'reseau transf'), 1);
    assert.equal(await find(local, 'example PAY'), 1);
    assert.equal(await find(publicReader, 'reseau'), 0);
    assert.equal(await find(local, "') | nothing"), 0);
    const referring = (reader: Reader) => archive.call.transact((act) => referencesTo(act, reader, target, 10));
    assert.deepEqual(
      (await referring(local)).map(({ property }) => property),
      ['target_ref'],
    );
    assert.equal((await referring(publicReader)).length, 0);
  });

  it('holds its index of readers equal to the keys of the records', async () => {
    const { rows } = await sql<{ wrong: number }>`select count(*) as wrong from (
        (select key, seq from exchange_record, unnest(keys) as key except select key, seq from exchange_reading)
        union all (select key, seq from exchange_reading except select key, seq from exchange_record, unnest(keys) as key)
      ) d`.execute(archive.db);
    assert.equal(rows[0]?.wrong, 0);
  });

  it('writes down every read and every write', async () => {
    archive.trail.length = 0;
    await page(publicReader);
    await store({ index: 300 });
    await archive.call.transact((act) => readRecord(act, local, inventedId('indicator', 300)));
    assert.deepEqual(
      archive.trail.map(({ action }) => action),
      ['exchange.record.page', 'exchange.record.store', 'exchange.record.read'],
    );
    assert.equal(
      archive.trail[2]?.objects[0],
      `record:${inventedId('indicator', 300)}@${versionOf(inventedTime(300))}`,
    );
  });
});

describe('the second lock', () => {
  it('shows a raw query of an outside reader nothing but what stands under its keys', async (t) => {
    await using archive = await openTestArchive();
    const records = [
      { index: 1, release: inventedRelease('public'), more: { object_refs: ['a--1'] } },
      { index: 2, own: true, release: inventedRelease([south]), more: { object_refs: ['b--2'] } },
      {
        index: 3,
        own: true,
        release: { ...inventedRelease([]), tlp: 'red' as const },
        more: { object_refs: ['c--3'] },
      },
    ];
    await archive.call.transact((act) => storeRecords(act, records.map(inventedRecord), []));
    const { rows: roles } = await sql`select from pg_roles
      where rolname = 'mithaq_reader' and pg_has_role(rolname, 'member')`.execute(archive.db);
    if (roles.length === 0) return t.skip('this server does not let the role be made or taken');
    const raw = (keys: readonly string[]) =>
      archive.db.transaction().execute(async (tx) => {
        await sql`select set_config('mithaq.reader_keys', ${keys.join(',')}, true), set_config('role', 'mithaq_reader', true)`.execute(
          tx,
        );
        const count = async (table: string) =>
          (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)).rows[0]?.n;
        return [await count('exchange_record'), await count('exchange_reading'), await count('exchange_reference')];
      });
    assert.deepEqual(await raw(publicReader.keys), [1, 1, 1]);
    assert.deepEqual(await raw(memberReader(south).keys), [2, 2, 2]);
    assert.deepEqual(await raw([]), [0, 0, 0]);
    await assert.rejects(
      archive.db.transaction().execute(async (tx) => {
        await sql`set local role mithaq_reader`.execute(tx);
        await sql`select * from exchange_binding`.execute(tx);
      }),
      { code: '42501' },
    );
    const { rows } = await sql<{ n: number }>`select count(*) as n from exchange_record`.execute(archive.db);
    assert.equal(rows[0]?.n, 3);
  });
});
