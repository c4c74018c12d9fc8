import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '#base';

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

it('loses nothing acknowledged when the disk is full, and goes on when there is room again', {
  timeout: 180_000,
}, async (t) => {
  const place = await mkdtemp(join(tmpdir(), 'mithaq-full-'));
  if (!mount('-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', place)) {
    await rm(place, { recursive: true });
    t.skip('a small file system cannot be mounted here (it takes root)');
    return;
  }
  try {
    const data = join(place, 'data');
    const run = spawnSync(process.execPath, [join(import.meta.dirname, 'fill-disk.ts'), data], {
      encoding: 'utf8',
      timeout: 120_000,
      killSignal: 'SIGKILL',
    });
    const acknowledged = run.stdout
      .split('\n')
      .filter((line) => /^\d+$/.test(line))
      .map(Number);
    t.diagnostic(
      `${acknowledged.length} acknowledged; then: ${run.stdout.split('\n').at(-2) ?? ''} ${run.stderr.slice(0, 200)}`,
    );
    assert.equal(run.signal, null, 'the process hung when the disk was full');
    assert.ok(acknowledged.length > 10);
    assert.ok(mount('-o', 'remount,size=400m', place));
    await using opened = await openDatabase({ kind: 'directory', directory: data });
    const { rows } = await sql<{ n: number }>`select n from note order by n`.execute(opened.db);
    const found = new Set(rows.map(({ n }) => n));
    assert.deepEqual(
      acknowledged.filter((n) => !found.has(n)),
      [],
    );
    await sql`insert into note values (-1, 'room again')`.execute(opened.db);
  } finally {
    spawnSync('umount', ['-l', place]);
    await rm(place, { recursive: true, force: true });
  }
});
