import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sql } from 'kysely';
import { zipSync } from 'fflate';
import { type AuditEntry, type Call, Fault, type JobRun, type OpenDatabase } from '#base';
import { handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import { financeMigrations } from '../migrations/index.ts';
import { temporaryFiles } from '../testing.ts';
import { fetchDueJob, fetchListJob } from './fetch-list.ts';
import { loadList, loadListJob } from './load-list.ts';
import { registerList, registerOfficialLists } from './register-list.ts';
import { listsDue } from './store.ts';
import { viewDelta, viewList, viewSnapshots, viewSubject, viewSubjects } from './view-lists.ts';

const header = 'reference,type,name,nameArabic,birthDate,nationality,passport,remarks';
const khalid = 'N-1,person,Khalid bin Saeed al-Wadizi,خالد بن سعيد الوادزي,1971-04-02,SA,X100001,';
const mariama = 'N-2,person,Mariama Koulobandé,,1980,SN,,';
const caravans = 'N-3,organization,Sahrawan Caravans Trading,قوافل السهراون,,,,';
const csv = (...rows: string[]): string => `${[header, ...rows].join('\n')}\n`;

describe('a list', () => {
  let opened: OpenDatabase;
  const files = temporaryFiles();
  const clock = handClock();
  const trail: AuditEntry[] = [];
  let call: Call;

  before(async () => {
    opened = await openTestDatabase(financeMigrations);
    call = testCall(opened.db, testActor('loader'), clock, trail);
    const title = { ar: 'القائمة الوطنية', en: 'National list', fr: 'Liste nationale' };
    await call.transact((act) => registerList(act, { key: 'national', title, authority: title }));
  });
  after(async () => {
    await opened[Symbol.asyncDispose]();
    files[Symbol.dispose]();
  });
  beforeEach(() => {
    clock.pass(60_000);
    trail.length = 0;
  });

  const runOf = (): JobRun => ({ id: 'job', call, resumed: false, progress: async () => {} });
  async function load(
    content: string | Uint8Array,
    options: { accept?: boolean; fileName?: string } = {},
  ): Promise<void> {
    const stored = await files.put(Readable.from([Buffer.from(content)]));
    const input = {
      list: 'national',
      stored,
      fileName: options.fileName ?? 'national.csv',
      accept: options.accept ?? false,
    };
    await call.transact((act) => loadList(act, input));
    const { rows } = await sql<{ payload: Record<string, unknown> }>`
      select payload from base_job where kind = 'finance.load-list' order by made_at desc, id desc limit 1`.execute(
      opened.db,
    );
    await loadListJob(files).run(rows[0]?.payload ?? {}, runOf());
  }
  const state = () => call.transact((act) => viewList(act, { list: 'national' }));
  const screenings = async () =>
    (
      await sql<{ n: number }>`select count(*) as n from base_job where kind = 'finance.screen-changes'`.execute(
        opened.db,
      )
    ).rows[0]?.n;
  const delta = async (change?: 'added' | 'changed' | 'removed') => {
    const { items } = await call.transact((act) => viewSnapshots(act, 'national', { limit: 1 }));
    const page = await call.transact((act) => viewDelta(act, 'national', items[0]?.id ?? '', { limit: 50, change }));
    return page.items.map((item) => `${item.change} ${item.ref}`).sort();
  };

  it('is loaded from a file: every subject is new, the snapshot is kept, screening is asked for', async () => {
    await load(csv(khalid, mariama, caravans));
    const { listed, delisted, last } = await state();
    assert.deepEqual(
      { listed, delisted, counts: last?.counts },
      { listed: 3, delisted: 0, counts: { added: 3, changed: 0, removed: 0, unchanged: 0 } },
    );
    assert.equal(await screenings(), 1);
    assert.ok(trail.some((entry) => entry.action === 'finance.list.load'));
  });

  it('is not changed by the same file again', async () => {
    await load(csv(khalid, mariama, caravans));
    const { items } = await call.transact((act) => viewSnapshots(act, 'national', { limit: 50 }));
    assert.equal(items.length, 1);
    assert.equal((await state()).lastCheck?.outcome, 'unchanged');
    assert.equal(await screenings(), 1);
  });

  it('gives the exact delta of a newer publication, and delists what is gone without deleting it', async () => {
    const older = mariama.replace('1980', '1981');
    const fresh = 'N-4,person,Bahram Chashmasari,,1969,AF,,';
    await load(csv(khalid, older, fresh));
    assert.deepEqual(await delta(), ['added N-4', 'changed N-2', 'removed N-3']);
    assert.deepEqual(await delta('removed'), ['removed N-3']);
    const found = await call.transact((act) => viewSubjects(act, { limit: 10, q: 'sahrawan', status: 'delisted' }));
    assert.deepEqual(
      found.items.map((item) => [item.ref, item.status]),
      [['N-3', 'delisted']],
    );
    const changed = await call.transact((act) => viewSubjects(act, { limit: 10, q: 'koulobande' }));
    const subject = await call.transact((act) => viewSubject(act, { id: changed.items[0]?.id ?? '' }));
    assert.deepEqual(subject.history[0]?.changes, [{ field: 'birthDates', before: '1980', after: '1981' }]);
    assert.equal(await screenings(), 2);
  });

  it('lists again, under the same identity, what comes back', async () => {
    const [before] = (await call.transact((act) => viewSubjects(act, { limit: 1, q: 'N-3' }))).items;
    await load(csv(khalid, mariama, caravans, 'N-4,person,Bahram Chashmasari,,1969,AF,,'));
    assert.deepEqual(await delta('added'), ['relisted N-3']);
    const [again] = (await call.transact((act) => viewSubjects(act, { limit: 1, q: 'N-3' }))).items;
    assert.equal(again?.id, before?.id);
    assert.equal(again?.status, 'listed');
  });

  it('is found by a search that does not mind hamza, diacritics or case', async () => {
    for (const q of ['الوادزي', 'AL-WADIZI', 'koulobandé']) {
      const { total } = await call.transact((act) => viewSubjects(act, { limit: 10, q }));
      assert.equal(total, 1, q);
    }
  });

  it('takes a zipped set of files', async () => {
    const bytes = zipSync({ 'set/national.csv': new TextEncoder().encode(csv(khalid, mariama, caravans)) });
    await load(bytes, { fileName: 'set.zip' });
    assert.deepEqual(await delta('removed'), ['removed N-4']);
  });

  it('is not changed by a malformed file; the message says file, line and reason', async () => {
    const was = await state();
    const broken = csv(khalid, 'N-2,person,,,1980,SN,,', caravans);
    await assert.rejects(load(broken, { fileName: 'broken.csv' }), (error) => {
      assert.ok(error instanceof Fault);
      assert.equal(error.details[0]?.where.startsWith('broken.csv:3'), true, JSON.stringify(error.details));
      return true;
    });
    const now = await state();
    assert.deepEqual({ ...now, lastCheck: undefined }, { ...was, lastCheck: undefined });
    assert.equal(now.lastCheck?.outcome, 'failed');
    assert.match(now.lastCheck?.message ?? '', /broken\.csv/);
  });

  it('does not delist most of itself for a file cut short, unless somebody accepts it', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `M-${i},person,Invented Person Number${i} Qafrani,,1970,AE,,`);
    await load(csv(khalid, mariama, caravans, ...many));
    await assert.rejects(load(csv(khalid)), { code: 'list-mass-delisting' });
    assert.equal((await state()).listed, 43);
    await load(csv(khalid), { accept: true });
    assert.deepEqual([(await state()).listed, (await state()).delisted], [1, 43]);
  });

  describe('with an address', () => {
    let server: Server;
    let url: string;
    let content = csv(khalid, mariama);
    const asked: (string | undefined)[] = [];
    const broken = { now: false };
    before(async () => {
      server = createServer((request, response) => {
        asked.push(request.headers['if-none-match']);
        const etag = `"${content.length}"`;
        if (broken.now)
          response.writeHead(200, { 'content-length': '9999' }).end(content.slice(0, 20), () => response.destroy());
        else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else response.writeHead(200, { etag, 'content-type': 'text/csv' }).end(content);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.csv`;
      const title = { ar: 'قائمة', en: 'List', fr: 'Liste' };
      await call.transact((act) =>
        registerList(act, { key: 'fetched', title, authority: title, url, everyMinutes: 60 }),
      );
    });
    after(() => server.close());
    const fetchNow = () => fetchListJob(files).run({ list: 'fetched' }, runOf());
    const fetched = () => call.transact((act) => viewList(act, { list: 'fetched' }));

    it('is fetched when it is due, and again only when the publisher has something new', async () => {
      assert.deepEqual(await call.transact((act) => listsDue(act.tx, clock.now())), ['fetched']);
      await fetchNow();
      assert.equal((await fetched()).listed, 2);
      assert.deepEqual(await call.transact((act) => listsDue(act.tx, clock.now())), []);
      clock.pass(61 * 60_000);
      await fetchDueJob.run({}, runOf());
      await fetchNow();
      assert.equal(asked.at(-1), `"${content.length}"`);
      assert.equal((await fetched()).lastCheck?.outcome, 'unchanged');
      content = csv(khalid, mariama, caravans);
      await fetchNow();
      assert.equal((await fetched()).listed, 3);
    });

    it('stays as it is when the connection breaks in the middle, or nobody answers', async () => {
      broken.now = true;
      await assert.rejects(fetchNow(), { code: 'list-fetch-failed' });
      assert.equal((await fetched()).listed, 3);
      server.close();
      server.closeAllConnections();
      await assert.rejects(fetchNow(), { code: 'list-fetch-failed' });
      assert.equal((await fetched()).lastCheck?.outcome, 'failed');
    });
  });

  it('of the official publishers is known to a new node, once', async () => {
    await registerOfficialLists(call);
    await registerOfficialLists(call);
    const un = await call.transact((act) => viewList(act, { list: 'un' }));
    assert.equal(un.listed, 0);
    assert.match(un.url ?? '', /scsanctions\.un\.org/);
  });
});
