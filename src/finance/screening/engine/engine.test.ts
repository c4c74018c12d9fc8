import assert from 'node:assert/strict';
import { readdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Fault, silentLog } from '#base';
import { DEFAULT_THRESHOLD } from '#names';
import { inventedQuestion, inventedRow, inventedSubject } from '../invented.ts';
import { inventedDesk } from '../desk.testing.ts';
import { createEngine } from './engine.ts';

const limits = { cutoff: DEFAULT_THRESHOLD, limit: 10 };
const now = { urgency: 'now' } as const;
const batch = { urgency: 'batch' } as const;
const haydar = inventedSubject('EX.9', ['Haydar Mulhim Osmanzada', 'حيدر ملهم عثمان زاده']);
const people = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    inventedRow(`k${i}`, [`Person${i.toString(36)} Invented${(i * 7).toString(36)}`]),
  );

describe('the engine', () => {
  it('answers while it catches up, and the main thread is never kept', async () => {
    await using desk = await inventedDesk();
    await desk.list('national');
    await desk.book('customers');
    await desk.publish('national', [haydar]);
    await desk.engine.catchUp();
    await desk.import('customers', people(20_000));
    const done = desk.engine.catchUp();
    let caught = false;
    void done.then(() => {
      caught = true;
    });
    const longest = longestTurn();
    let answered = 0;
    while (!caught) {
      const [hits] = await desk.engine.forward([inventedQuestion(['Haidar Mulhem Osmanzadeh'])], limits, now);
      assert.equal(hits?.[0]?.subject.ref, 'EX.9');
      answered += 1;
      await wait(5);
    }
    await done;
    assert.ok(answered > 5, `only ${answered} answers`);
    assert.ok(longest.stop() < 50, `the main thread was kept for ${longest.stop()} ms`);
    assert.equal(desk.engine.holdings.books.get('customers')?.rows, 20_000);
  });

  it('says that it is not ready after a thread was lost, starts a new one, and batches do not notice', async () => {
    await using desk = await inventedDesk();
    await desk.list('national');
    await desk.publish('national', [haydar]);
    await desk.engine.catchUp();
    const heavy = Array.from({ length: 200 }, (_, i) => inventedQuestion([`Haydar${i} Mulhim Osmanzada`]));
    const losing = desk.engine.forward(heavy, limits, { ...now, patience: 1 });
    const waiting = desk.engine.forward([inventedQuestion(['Haydar Mulhim Osmanzada'])], limits, batch);
    await assert.rejects(losing, (error) => error instanceof Fault && error.code === 'screening-not-ready');
    assert.equal(desk.engine.holdings.subjectsReady, false);
    assert.equal((await waiting)[0]?.[0]?.subject.ref, 'EX.9');
    await desk.engine.catchUp();
    const [again] = await desk.engine.forward([inventedQuestion(['Haydar Mulhim Osmanzada'])], limits, now);
    assert.equal(again?.length, 1);
  });

  it('takes back a question whose asker has gone', async () => {
    await using desk = await inventedDesk({ threads: 1 });
    await desk.list('national');
    await desk.publish('national', [haydar]);
    await desk.engine.catchUp();
    const left = new AbortController();
    const many = Array.from({ length: 2000 }, () => inventedQuestion(['Haydar Mulhim Osmanzada']));
    const asked = desk.engine.forward(many, limits, { ...batch, signal: left.signal });
    left.abort(new Error('gone'));
    await assert.rejects(asked, /gone/);
  });

  it('holds against names nobody has', async () => {
    await using desk = await inventedDesk();
    await desk.list('national');
    await desk.publish('national', [haydar]);
    await desk.engine.catchUp();
    const evil = [
      'a'.repeat(10_000),
      'عبد '.repeat(2500),
      'Haydar\u0000 Mulhim\u202e Osman\u200bzada',
      '\u202e\u202d\u0000\ud800',
      '.*+?^${}()|[]\\',
      'ﷺ ﷲ ﷽',
      '',
    ];
    const questions = [
      ...evil.map((name) => inventedQuestion([name])),
      inventedQuestion(evil),
      inventedQuestion(Array.from({ length: 1000 }, (_, i) => `N${i} Mulhim`)),
    ];
    const from = performance.now();
    const found = await desk.engine.forward(questions, limits, now);
    assert.equal(found.length, questions.length);
    assert.equal(found[2]?.[0]?.subject.ref, 'EX.9');
    assert.ok(performance.now() - from < 30_000);
  });
});

describe('an index kept between starts', () => {
  it('is used when it fits and built again when it is damaged, and answers the same', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'mithaq-cache-'));
    try {
      await using desk = await inventedDesk({ cacheDirectory: directory });
      await desk.book('customers');
      await desk.import('customers', [...people(21_000), inventedRow('h', ['Haydar Mulhim Osmanzada'])]);
      await desk.engine.catchUp();
      const files = readdirSync(directory).map((name) => join(directory, name));
      assert.equal(files.length, 2);
      assert.equal(statSync(files[0] ?? '').mode & 0o077, 0);
      await desk.import('customers', [inventedRow('late', ['حيدر ملهم عثمان زاده'])], ['k5']);
      const sought = { names: ['Haydar Mulhim Osmanzada'], keys: [], kind: 'person' as const, cutoff: 0.6 };
      for (const damage of [false, true]) {
        if (damage) {
          const bytes = readFileSync(files[0] ?? '');
          bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
          writeFileSync(files[0] ?? '', bytes);
        }
        const next = createEngine({ db: desk.db, log: silentLog, cacheDirectory: directory, threads: 2 });
        await next.catchUp();
        assert.equal(next.holdings.books.get('customers')?.rows, 21_001);
        assert.deepEqual(await next.reverse('customers', sought, now), ['h', 'late']);
        await next.stop();
      }
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

/** The most processor time the main thread spent at a stretch, in ms; waiting for a busy machine does not count. */
function longestTurn(): { stop(): number } {
  let longest = 0;
  let last = process.threadCpuUsage();
  const timer = setInterval(() => {
    const spent = process.threadCpuUsage(last);
    last = process.threadCpuUsage();
    longest = Math.max(longest, (spent.user + spent.system) / 1000);
  }, 1);
  return {
    stop: () => {
      clearInterval(timer);
      return longest;
    },
  };
}
