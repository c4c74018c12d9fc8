import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';

it('syncs to disk at least once for each commit of the embedded engine', async (t) => {
  const data = await mkdtemp(join(tmpdir(), 'mithaq-fsync-'));
  try {
    const ledger = join(data, 'ledger');
    const here = (name: string): string => join(import.meta.dirname, name);
    const args = ['--import', here('count-fsync.ts'), here('commit-fifty.ts'), join(data, 'data'), ledger];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      env: { ...process.env, FSYNC_COUNT: ledger },
    });
    t.diagnostic(`50 commits, ${stdout} fsyncs`);
    assert.ok(Number(stdout) >= 50, stdout);
  } finally {
    await rm(data, { recursive: true });
  }
});
