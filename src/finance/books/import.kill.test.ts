import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type Call, type DatabasePlace, migrate, openDatabase, queueMigrations } from '#base';
import { handClock, testActor, testCall } from '#base/testing';
import { financeMigrations } from '../migrations/index.ts';
import { noteFile } from './book-store.ts';
import { importBook } from './import-book.ts';
import { makeBook } from './make-book.ts';
import { viewImport } from './view-books.ts';

const ROUNDS = Number(process.env['MITHAQ_KILL_ROUNDS'] ?? 1);
const ROWS = 20_000;
const child = join(import.meta.dirname, 'import-child.fixture.ts');

describe('an import that is killed', () => {
  const directory = mkdtempSync(join(tmpdir(), 'mithaq-kill-'));
  const url = process.env['MITHAQ_DATABASE_URL'];
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const place: DatabasePlace =
    url === undefined
      ? { kind: 'directory', directory: join(directory, 'data') }
      : { kind: 'url', url, schema, connections: 4 };
  const clock = handClock();

  const withCall = async <T>(work: (call: Call) => Promise<T>): Promise<T> => {
    const opened = await openDatabase(place);
    try {
      return await work(testCall(opened.db, testActor('clerk'), clock));
    } finally {
      await opened[Symbol.asyncDispose]();
    }
  };

  before(async () => {
    if (url !== undefined) {
      const maker = await openDatabase({ kind: 'url', url, connections: 1 });
      await sql`create schema ${sql.ref(schema)}`.execute(maker.db);
      await maker[Symbol.asyncDispose]();
    }
    await withCall(async (call) => {
      await migrate(call.db, [...queueMigrations, ...financeMigrations]);
      await call.transact((act) => makeBook(act, { key: 'clients', title: 'Clients', desk: 'riyadh' }));
    });
  });
  after(async () => {
    rmSync(directory, { recursive: true });
    if (url === undefined) return;
    const maker = await openDatabase({ kind: 'url', url, connections: 1 });
    await sql`drop schema ${sql.ref(schema)} cascade`.execute(maker.db);
    await maker[Symbol.asyncDispose]();
  });

  /** Puts a file for the next import where the child finds it, and the import into the queue. */
  const begin = (round: number): Promise<string> =>
    withCall((call) => {
      const rows = Array.from({ length: ROWS }, (_, n) => `${n},Nadir ${n} of round ${round}\n`);
      // One line a thousand has no name, and one key comes twice, so that the report is proven as well.
      for (let n = 999; n < ROWS; n += 1_000) rows[n] = `${n},\n`;
      const content = `id,name\n${rows.join('')}5,Again\n`;
      const sha256 = createHash('sha256').update(content).digest('hex');
      writeFileSync(join(directory, sha256), content);
      clock.pass(1_000);
      return call.transact(async (act) => {
        const about = { book: 'clients', sha256, bytes: content.length, fileName: 'clients.csv', by: 'clerk' };
        await noteFile(act.tx, { ...about, format: 'csv', columns: ['id', 'name'], at: clock.now() });
        const mapping = { key: 'id', names: [['name']], schema: { fixed: 'Person' as const } };
        const whole = { ...mapping, nationality: [], identifiers: [], notes: [] };
        const wish = { file: sha256, fileName: 'clients.csv', mapping: whole, mode: 'update', accept: false } as const;
        return importBook(act, 'clients', wish);
      });
    });

  /** Runs the queue in a process of its own and kills it after so many answered transactions; says how many it saw. */
  const run = (killAfter: number): Promise<{ answered: number; ended: boolean }> =>
    new Promise((resolve, reject) => {
      const process_ = spawn(process.execPath, [child, JSON.stringify(place), directory], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      process_.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.length >= killAfter && !said.includes('end')) process_.kill('SIGKILL');
      });
      process_.on('error', reject);
      process_.on('close', () => resolve({ answered: said.replace('end', '').length, ended: said.includes('end') }));
    });

  it(`has every row in once, ${ROUNDS} times`, { timeout: 60_000 * ROUNDS }, async () => {
    for (let round = 1; round <= ROUNDS; round++) {
      const id = await begin(round);
      // The first transaction only looks at the import; each further one is a batch.
      const cut = await run(2 + ((round * 7) % 15));
      assert.equal(cut.ended, false, `round ${round} was killed before its end`);
      await withCall(async (call) => {
        const { rows, state } = await call.transact((act) => viewImport(act, 'clients', id));
        assert.equal(state, 'running');
        assert.ok(rows.read >= (cut.answered - 1) * 1_000, `round ${round}: ${cut.answered} answered, ${rows.read} in`);
        assert.equal(rows.read, rows.added + rows.changed + rows.unchanged + rows.refused);
        const { rows: counted } = await sql<{ n: number }>`
          select count(*)::int as n from finance_book_row where seen = ${id}::uuid and seen_line is not null`.execute(
          call.db,
        );
        assert.equal(counted[0]?.n, rows.added + rows.changed + rows.unchanged);
      });
      assert.equal((await run(Number.POSITIVE_INFINITY)).ended, true);
      await withCall(async (call) => {
        const { rows, state } = await call.transact((act) => viewImport(act, 'clients', id));
        const named = ROWS - 20;
        const [added, changed] = round === 1 ? [named, 0] : [0, named];
        assert.deepEqual(
          { state, ...rows },
          { state: 'done', read: ROWS + 1, added, changed, unchanged: 0, removed: 0, refused: 21, warned: 0 },
        );
        const { rows: names } = await sql<{ n: number; report: number }>`
          select (select count(*)::int from finance_book_row where name like ${`% of round ${round}`}) as n,
            (select count(*)::int from finance_import_refusal where import = ${id}::uuid) as report`.execute(call.db);
        assert.deepEqual(names[0], { n: named, report: 21 });
      });
    }
  });
});
