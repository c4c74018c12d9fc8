import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { program, type Running, runExercise } from './running.ts';

/** An exercise that does not come to its end says where it stopped, and leaves nothing behind. */
describe('an exercise that is stopped', () => {
  it('by a signal while a node starts: no process, no folder, and an account', async () => {
    await using running = await runExercise();
    await untilStarting(running);
    running.child.kill('SIGTERM');
    assert.equal(await running.ended(), 143, running.said());
    assert.deepEqual(await processesOn(running.data), []);
    assert.deepEqual(await readdir(running.data), []);
    const { outcome, signal, events } = await running.account();
    assert.deepEqual({ outcome, signal, events }, { outcome: 'stopped', signal: 'SIGTERM', events: [] });
  });

  it('by a kill that it cannot hear: its nodes end by themselves', async () => {
    await using running = await runExercise();
    await untilStarting(running);
    running.child.kill('SIGKILL');
    await running.ended();
    await until('the nodes have ended', async () => (await processesOn(running.data)).length === 0);
  });

  it('by a node that does not start: the account says which, and why', async () => {
    await using running = await runExercise({ MITHAQ_LOG: 'shout' });
    assert.equal(await running.ended(), 1);
    const { outcome, reason = '' } = await running.account();
    assert.equal(outcome, 'failed');
    assert.match(reason, /X[ABC] did not start:[\s\S]*MITHAQ_LOG/);
    assert.match(running.said(), /توقف التمرين قبل نهايته/);
    assert.deepEqual(await readdir(running.data), []);
  });

  it('by a wrong word: before anything begins, with the word and what would be right', () => {
    for (const [words, said] of [
      [['--rows', 'many'], /--rows many: a whole number from 0 to 2000000/],
      [['--designations', '-1'], /designations/],
      [['--lang', 'xx'], /--lang xx: one of ar, en, fr/],
      [['--twice'], /--twice/],
    ] as const) {
      const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(stderr, said);
      assert.equal(stdout, '');
    }
  });
});

function untilStarting({ data }: Running): Promise<void> {
  return until('a node is starting', async () => {
    const folders = await readdir(data).catch(() => []);
    return folders.length > 0 && (await processesOn(data)).length > 1;
  });
}

/** The processes whose environment names this folder: the exercise itself and its nodes. */
async function processesOn(data: string): Promise<string[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    numbers.map(async (number) => {
      const environment = await readFile(`/proc/${number}/environ`, 'utf8').catch(() => '');
      return environment.includes(data) ? number : [];
    }),
  );
  return found.flat();
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await holds())) {
    assert.ok(performance.now() < end, what);
    await sleep(20);
  }
}
