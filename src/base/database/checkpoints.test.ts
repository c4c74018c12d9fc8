import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { Checkpoints } from './checkpoints.ts';
import { emptyTemplate } from './template.ts';

const MOST = 4 * 2 ** 20;
/** ReadyForQuery in no transaction, in one, and in one that failed. */
const [idle, within, failed] = ['I', 'T', 'E'].map((status) => Buffer.from(`Z\0\0\0\u0005${status}`, 'latin1'));

describe('the write-ahead log of an embedded engine', () => {
  let pglite: PGlite;
  before(async () => {
    const loadDataDir = new Blob([new Uint8Array(readFileSync(await emptyTemplate()))]);
    pglite = await PGlite.create({ dataDir: 'memory://', loadDataDir });
    await pglite.exec('create table written (line text)');
  });
  after(() => pglite.close());

  /** Writes some 20 MB, 1 MB at a time, and gives the most that lay between two checkpoints, in bytes. */
  async function write(answer: Buffer | undefined): Promise<number> {
    const checkpoints = new Checkpoints(pglite, { most: MOST, pause: 0 });
    let most = 0;
    for (let n = 0; n < 20; n += 1) {
      await pglite.exec("insert into written select repeat('x', 1000) from generate_series(1, 1000)");
      await checkpoints.after(answer ?? Buffer.alloc(0));
      const { rows } = await pglite.query<{ behind: number }>(
        'select (pg_current_wal_insert_lsn() - redo_lsn)::int as behind from pg_control_checkpoint()',
      );
      most = Math.max(most, rows[0]?.behind ?? 0);
    }
    return most;
  }

  it('is written out whenever so much of it has come together', async () => {
    assert.ok((await write(idle)) <= MOST);
  });

  it('is left alone within a transaction, and behind an answer that is not at its end', async () => {
    for (const answer of [within, failed, Buffer.from('Z')]) assert.ok((await write(answer)) > MOST);
  });
});
