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
const program = join(import.meta.dirname, 'serve-until-killed.fixture.ts');
const ladder = ['proposed', 'served', 'released'];

describe('orders survive kill -9', () => {
  it(`in ${ROUNDS} rounds on one data directory, none that was said is lost, served twice or outlives its ground`, async (test) => {
    const directory = mkdtempSync(join(tmpdir(), 'mithaq-kill-'));
    try {
      const said = new Map<string, string>();
      for (let round = 0; round < ROUNDS; round++) {
        await serveUntilKilled(directory, round, said);
        await check(directory, said);
      }
      test.diagnostic(`${said.size} orders with an acknowledged step in ${ROUNDS} rounds, all found again`);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

/** Kills the child in the middle of its work, each round at another place. */
async function serveUntilKilled(directory: string, round: number, said: Map<string, string>): Promise<void> {
  const child = spawn(process.execPath, [program, directory, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let steps = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [order = '', state] = line.split(' ');
    if (state !== undefined) said.set(order, state);
    if (++steps === 8 + ((round * 17) % 60)) child.kill('SIGKILL');
  }
  assert.ok(steps >= 8, `the child ended after ${steps} steps`);
}

async function check(directory: string, said: ReadonlyMap<string, string>): Promise<void> {
  await using opened = await openDatabase({ kind: 'directory', directory });
  const { rows } = await sql<{ id: string; state: string; effect: boolean; releases: number; whole: boolean }>`
    select o.id, o.state, c.effect,
      (select count(*)::int from finance_order r where r.of_freeze = o.id and r.kind = 'release') as releases,
      exists (select from finance_order_event e where e.of_order = o.id
        and e.what = case o.state when 'served' then 'approved' else o.state end) as whole
    from finance_order o join finance_case c on c.id = o.of_case where o.kind = 'freeze'`.execute(opened.db);
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const [order, state] of said) {
    const now = found.get(order)?.state ?? 'lost';
    // A later step may be there that was killed before it was said; an earlier one never.
    assert.ok(ladder.indexOf(now) >= ladder.indexOf(state), `${order}: said ${state}, is ${now}`);
  }
  for (const { id, state, effect, releases, whole } of rows) {
    assert.ok(whole, `${id} is ${state} without that step in its history`);
    assert.equal(releases, state === 'released' ? 1 : 0, `${id} is ${state}`);
    assert.ok(effect || state === 'released', `${id} is ${state} and its ground has ended`);
  }
  // Numbers without a gap, whatever was killed between taking one and committing it.
  const numbers = await sql<{ gap: number }>`
    select (max(right(number, 5)::int) - count(*))::int as gap from finance_order where number is not null`.execute(
    opened.db,
  );
  assert.equal(numbers.rows[0]?.gap ?? 0, 0);
}
