import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { type Database, Fault, systemClock, transaction } from '#base';
import { emptyPlace } from '#base/testing';
import type { Config } from '../config/config.ts';
import { openFileStore } from '../files/file-store.ts';
import { openStore } from '../store.ts';
import { openTestNode, type Signed, type TestNode } from '../testing.ts';
import { listColumns, listSequences, listTables } from './catalogue.ts';
import { restoreNode } from './restore-node.ts';
import { seal } from './seal.ts';
import { writeBackup } from './write-backup.ts';

/** Every row of every table, as PostgreSQL prints it. */
async function rowsOf(db: Database): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of await listTables(db)) {
    const columns = sql.join((await listColumns(db, table)).map((name) => sql.ref(name)));
    const { rows } = await sql<{ row: string }>`
      select row(${columns})::text as row from ${sql.table(table)} order by 1`.execute(db);
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

describe('backup and restore', () => {
  let folder: string;
  let file: string;
  let node: TestNode;
  let operator: Signed;
  let kept: { rows: Record<string, string[]>; sequences: Record<string, number | null>; stored: string };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mithaq-backup-'));
    file = join(folder, 'node.mithaq');
    node = await openTestNode();
    operator = await node.as('operator');
    await node.as(['analyst', 'approver'], ['north', 'south']);
    const { db, config } = node.node;
    await transaction(db, async (tx) => {
      await sql`insert into node_setting (name, value) values
        ('text', ${JSON.stringify('سطر\nثان "مقتبس" \\ 😀')}), ('number', '12345678901234567890.5'), ('nested', '{"b":[1,null],"a":{}}')`.execute(
        tx,
      );
      await sql`insert into base_job (id, kind, payload, made_by, run_at)
        select gen_random_uuid(), 'test.idle', jsonb_build_object('n', n), 'test', now() + interval '1 day' + n * interval '1 microsecond'
        from generate_series(1, 2500) n`.execute(tx);
      await sql`select nextval('finance_subject_seq') from generate_series(1, 41)`.execute(tx);
    });
    await node.node.runner.idle();
    assert.equal((await operator('/api/v1/audit/verify')).status, 200);
    const files = await openFileStore(join(config.data, 'files'), 2 ** 20);
    const { sha256 } = await files.put(Readable.from([Buffer.from('attachment'), Buffer.alloc(70_000, 7)]));
    await files.put(Readable.from([]));
    const answer = await operator('/api/v1/backup');
    assert.equal(answer.status, 200);
    // What was written after the snapshot (the backup's own audit entry) is not in it.
    await writeFile(file, new Uint8Array(await answer.arrayBuffer()));
    const rows = await rowsOf(db);
    rows['node_audit'] = rows['node_audit']?.filter((row) => !row.includes('node.backup.make')) ?? [];
    kept = { rows, sequences: await listSequences(db), stored: sha256 };
  });
  after(async () => {
    await node.close();
    await rm(folder, { recursive: true });
  });

  const target = async (): Promise<{ config: Config } & AsyncDisposable> => {
    const empty = await emptyPlace([]);
    const data = await mkdtemp(join(folder, 'data-'));
    return {
      config: { ...node.node.config, data, database: empty.place },
      [Symbol.asyncDispose]: () => empty[Symbol.asyncDispose](),
    };
  };
  const refused = async (path: string, code: string, passphrase?: string): Promise<void> => {
    await using place = await target();
    await assert.rejects(restoreNode({ path, passphrase }, place.config), (error) => {
      assert.ok(error instanceof Fault, String(error));
      assert.equal(error.code, code);
      return true;
    });
    assert.deepEqual(await readdir(place.config.data), []);
  };

  it('gives back every row of every table, every file, the sequences and the secret', async () => {
    const data = await mkdtemp(join(folder, 'embedded-'));
    const config: Config = { ...node.node.config, data, database: { kind: 'directory' } };
    const manifest = await restoreNode({ path: file }, config);
    assert.ok((manifest.tables['base_job']?.rows ?? 0) >= 2500);
    await using store = await openStore(config);
    // All but the count of restores, which orders served from now on bear.
    assert.deepEqual(await rowsOf(store.db), { ...kept.rows, finance_order_series: ['(t,1)'] });
    assert.deepEqual(await listSequences(store.db), kept.sequences);
    const secret = (directory: string) => readFile(join(directory, 'secret'), 'utf8');
    assert.equal(await secret(data), await secret(node.node.config.data));
    const files = await openFileStore(join(data, 'files'), 2 ** 20);
    assert.equal(await files.has(kept.stored), true);
    const triggers = await sql`delete from node_audit`.execute(store.db).catch((error: unknown) => error);
    assert.match(String(triggers), /append-only/);

    // From the embedded engine onwards to where the tests run: the same engine, or a server.
    const second = join(folder, 'second.mithaq');
    await writeBackup({ db: store.db, clock: systemClock, data }, second);
    await using place = await target();
    if (place.config.database.kind === 'memory') return;
    await restoreNode({ path: second }, place.config);
    await using other = await openStore(place.config);
    assert.deepEqual(await rowsOf(other.db), { ...kept.rows, finance_order_series: ['(t,2)'] });
    assert.deepEqual(await listSequences(other.db), kept.sequences);
  });

  it('opens only with its passphrase when it was sealed', async () => {
    const sealed = join(folder, 'sealed.mithaq');
    await writeFile(sealed, seal(Readable.from([await readFile(file)]), 'سرّ النسخة'));
    await refused(sealed, 'backup-sealed');
    await refused(sealed, 'backup-passphrase', 'سر النسخة');
    const whole = await readFile(sealed);
    await writeFile(join(folder, 'cut-sealed'), whole.subarray(0, whole.length - 100));
    await refused(join(folder, 'cut-sealed'), 'backup-passphrase', 'سرّ النسخة');
    const data = await mkdtemp(join(folder, 'unsealed-'));
    const config: Config = { ...node.node.config, data, database: { kind: 'directory' } };
    const manifest = await restoreNode({ path: sealed, passphrase: 'سرّ النسخة' }, config);
    assert.equal(manifest.format, 1);
  });

  it('refuses what is cut short, damaged or no backup, and leaves the place empty', async () => {
    const whole = await readFile(file);
    const write = async (name: string, content: Uint8Array | string): Promise<string> => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    };
    await refused(await write('cut', whole.subarray(0, Math.floor(whole.length / 2))), 'backup-damaged');
    await refused(await write('cut-last', whole.subarray(0, whole.length - 1)), 'backup-damaged');
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(5000) ^ 255, 5000);
    await refused(await write('damaged', damaged), 'backup-damaged');
    await refused(await write('text', 'not a backup'), 'backup-damaged');
    await refused(await write('empty', ''), 'backup-damaged');
  });

  it('refuses a place that is not empty', async () => {
    const { config } = node.node;
    await assert.rejects(restoreNode({ path: file }, config), { code: 'not-empty' });
  });

  it('takes older data to this version and refuses newer', async () => {
    await transaction(node.node.db, (tx) =>
      sql`insert into base_migration (id) values ('node/9999-later')`.execute(tx),
    );
    const newer = join(folder, 'newer.mithaq');
    await writeFile(newer, new Uint8Array(await (await operator('/api/v1/backup')).arrayBuffer()));
    await refused(newer, 'backup-newer');
  });
});
