import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Frontier, verifyForkProof, type TileReader } from '#records';
import { followLog } from './follow-log.ts';
import { inventedLeaf, inventedName, inventedOrigin, openTestLedger, type TestLedger } from './invented.ts';
import { listContradictions } from './list-contradictions.ts';
import { findLog } from './log-store.ts';

const some = (n: number) => Array.from({ length: n }, inventedLeaf);

/** One state's log, followed by another's node that trusts nothing but signatures and arithmetic. */
describe('a log that another node follows', () => {
  let state: TestLedger;
  let other: TestLedger;
  before(async () => {
    state = await openTestLedger();
    other = await openTestLedger();
  });
  after(async () => {
    await state[Symbol.asyncDispose]();
    await other[Symbol.asyncDispose]();
  });
  const follow = (note: string, tiles: TileReader = state.tiles, verifiers = state.verifiers) =>
    followLog(other.call, { origin: inventedOrigin, name: inventedName, verifiers, note, tiles });

  it('comes to the same root in steps of any size, across tile borders', async () => {
    const frontier = new Frontier();
    for (const size of [1, 2, 200, 53, 1, 256, 700]) {
      const leaves = some(size);
      for (const leaf of leaves) frontier.append(leaf);
      const log = await state.append(leaves);
      assert.equal(log.size, frontier.size);
      assert.deepEqual(Buffer.from(frontier.root()), log.root);
      assert.deepEqual(await follow(log.note), { state: 'grown', size: log.size });
      const copy = await findLog(other.db, inventedOrigin);
      assert.deepEqual([copy?.size, copy?.root.toString('hex')], [log.size, log.root.toString('hex')]);
      assert.equal((await follow(log.note)).state, 'same');
    }
  });

  it('takes no step on a note of another key, of another name, or on tiles that do not fit', async () => {
    const { note } = await state.append(some(3));
    const stranger = await openTestLedger();
    assert.deepEqual(await follow(note, state.tiles, stranger.verifiers), { state: 'refused', why: 'not-signed' });
    const wrong: TileReader = async (tile) => {
      const hashes = Buffer.from(await state.tiles(tile));
      if (tile.level === 0) hashes.fill(7, hashes.length - 32);
      return hashes;
    };
    assert.deepEqual(await follow(note, wrong), { state: 'refused', why: 'tiles-do-not-fit' });
    const short: TileReader = async (tile) => (await state.tiles(tile)).subarray(32);
    assert.deepEqual(await follow(note, short), { state: 'refused', why: 'tiles-short' });
    assert.equal((await follow(note)).state, 'grown');
    await stranger[Symbol.asyncDispose]();
  });

  it('knows an older checkpoint of the same log for what it is', async () => {
    const old = await state.append(some(5));
    await follow(old.note);
    const newer = await state.append(some(300));
    await follow(newer.note);
    assert.deepEqual(await follow(old.note), { state: 'older', size: old.size });
  });

  it('keeps one proof of a state that tells another story, whatever size the story has', async () => {
    const held = await state.log();
    for (const size of [held.size - 40, held.size, held.size + 40]) {
      const twin = await openTestLedger(state.key);
      const told = await twin.append(some(size));
      const result = await follow(told.note, twin.tiles);
      assert.equal(result.state, 'contradicted');
      if (result.state === 'contradicted')
        assert.equal(verifyForkProof(result.proof, () => state.verifiers)?.origin, inventedName);
      // Found again, it is the same proof.
      await follow(told.note, twin.tiles);
      await twin[Symbol.asyncDispose]();
    }
    const list = await other.call.transact((act) => listContradictions(act, { limit: 50 }));
    assert.deepEqual(list.items.map(({ kind }) => kind).sort(), ['rewritten', 'split-view', 'split-view']);
    const copy = await findLog(other.db, inventedOrigin);
    assert.equal(copy?.root.toString('hex'), held.root.toString('hex'));
  });
});
