import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

interface Happened {
  milliseconds: number;
  state?: string;
  what: string;
  facts: Record<string, string | number>;
}

/** Three nodes, their own processes, databases, keys and certificates: told, asked, taken back, cut off, and lied to. */
describe('the exercise of three states', () => {
  it('plays from founding to the lie that is caught', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mithaq-exercise-test-'));
    try {
      const file = join(folder, 'events.json');
      const program = join(import.meta.dirname, '../../exercise/main.ts');
      const child = spawn(process.execPath, [program, '--once', '--json', file, '--lang', 'ar'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece: Buffer) => (said += piece.toString()));
      const [code] = (await once(child, 'exit')) as [number | null];
      assert.equal(code, 0, said);
      const events = JSON.parse(await readFile(file, 'utf8')) as Happened[];
      const order = events.map(({ what, state }) => `${what}${state === undefined ? '' : ` ${state}`}`);
      assert.deepEqual(order, [
        ...['XA', 'XB', 'XC'].map((state) => `started ${state}`),
        ...['XA', 'XB', 'XC'].map((state) => `joined ${state}`),
        'proposed XA',
        'published XA',
        'received XB',
        'received XC',
        'read XB',
        'read XC',
        'receipts-home XA',
        'requested XB',
        'answered XA',
        'answered XA',
        'answer-received XB',
        'recalled XA',
        'hidden XC',
        'partitioned XC',
        'published-meanwhile',
        'healed XC',
        'roots-equal',
        'roots-equal',
        'roots-equal',
        'lies XC',
        'lies-again XC',
        'contradiction-found XB',
        'proof-audited XB',
      ]);
      assert.ok(events.every(({ milliseconds }, n) => milliseconds >= (events[n - 1]?.milliseconds ?? 0)));
      assert.match(said, /كُشف التناقض/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
