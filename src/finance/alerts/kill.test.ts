import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '#base';

const ROUNDS = Number(process.env['MITHAQ_KILL_ROUNDS'] ?? 1);
const program = join(import.meta.dirname, 'decide-until-killed.fixture.ts');

describe('decisions survive kill -9', () => {
  it(`in ${ROUNDS} rounds on one data directory, none that was said is lost and none is half made`, async (test) => {
    const directory = mkdtempSync(join(tmpdir(), 'mithaq-kill-'));
    try {
      const said = new Map<string, string>();
      for (let round = 0; round < ROUNDS; round++) {
        await decideUntilKilled(directory, round, said);
        await check(directory, said);
      }
      test.diagnostic(`${said.size} alerts with an acknowledged step in ${ROUNDS} rounds, all found again`);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

/** Kills the child in the middle of its work, each round at another place. */
async function decideUntilKilled(directory: string, round: number, said: Map<string, string>): Promise<void> {
  const child = spawn(process.execPath, [program, directory, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let steps = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [alert = '', state] = line.split(' ');
    if (state !== undefined) said.set(alert, state);
    if (++steps === 10 + ((round * 17) % 60)) child.kill('SIGKILL');
  }
  assert.ok(steps >= 10, `the child ended after ${steps} steps`);
}

async function check(directory: string, said: ReadonlyMap<string, string>): Promise<void> {
  await using opened = await openDatabase({ kind: 'directory', directory });
  const { rows } = await sql<{ id: string; state: string; live: string | null; events: number }>`
    select a.id, a.state, d.state as live,
      (select count(*) from finance_alert_event e where e.alert = a.id) as events
    from finance_alert a left join finance_decision d on d.alert = a.id`.execute(opened.db);
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const [alert, state] of said) {
    const now = found.get(alert)?.state;
    // A later step may be there that was killed before it was said; an earlier one never.
    assert.ok(now === state || (state === 'proposed' && now === 'decided'), `${alert}: said ${state}, is ${now}`);
  }
  const whole: Record<string, readonly [string | null, number]> = {
    open: [null, 1],
    proposed: ['waiting', 2],
    decided: ['standing', 2],
  };
  for (const row of rows) {
    const [live, steps] = whole[row.state] ?? [];
    assert.equal(row.live, live, `${row.id} is ${row.state}`);
    assert.ok(row.events >= (steps ?? 0), `${row.id} is ${row.state} with ${row.events} events`);
  }
}
