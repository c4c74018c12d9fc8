import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { inventedLeaf, inventedOrigin, openTestLedger, type TestLedger } from './invented.ts';
import { verifyLog } from './verify-log.ts';

/** Whoever edits the database behind the log's back is found, and where. */
describe('the check of a whole log', () => {
  let state: TestLedger;
  before(async () => {
    state = await openTestLedger();
    for (const size of [1, 300, 70_000, 17]) await state.append(Array.from({ length: size }, inventedLeaf));
  });
  after(() => state[Symbol.asyncDispose]());
  const verify = () => verifyLog(state.call, inventedOrigin);

  it('finds a log of 70,318 leaves sound', async () => {
    const found = await verify();
    assert.deepEqual([found.sound, found.size, found.faults], [true, 70_318, []]);
  });

  it('names the tile and the checkpoints that an edited leaf spoils', async () => {
    const edit = (byte: number) =>
      sql`update exchange_tile set hashes = set_byte(hashes, 5, ${byte}) where level = 0 and n = 7`.execute(state.db);
    const { rows } = await sql<{ byte: number }>`
      select get_byte(hashes, 5) as byte from exchange_tile where level = 0 and n = 7`.execute(state.db);
    const byte = rows[0]?.byte ?? 0;
    await edit(byte ^ 1);
    const { sound, faults } = await verify();
    assert.equal(sound, false);
    assert.deepEqual(
      faults.filter(({ where }) => ['tile/1/0', 'checkpoint/70301', 'root'].includes(where)).length >= 3,
      true,
    );
    await edit(byte);
    assert.equal((await verify()).sound, true);
  });

  it('names a tile above the leaves that was edited, and one that is gone', async () => {
    await sql`update exchange_tile set hashes = set_byte(hashes, 40, 255 - get_byte(hashes, 40)) where level = 1 and n = 0`.execute(
      state.db,
    );
    assert.ok((await verify()).faults.some(({ where }) => where === 'tile/1/0'));
    await sql`delete from exchange_tile where level = 0 and n = 3`.execute(state.db);
    assert.ok((await verify()).faults.some(({ where }) => where === 'tile/0/3'));
  });

  it('refuses in the database itself to shrink a log, and to drop a checkpoint', async () => {
    await assert.rejects(sql`update exchange_log set size = size - 1`.execute(state.db), /a log only grows/);
    await assert.rejects(sql`delete from exchange_checkpoint`.execute(state.db), /a proof is kept/);
  });
});
