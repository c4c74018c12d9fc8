import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { solveWork, zeroBits } from './solve-work.ts';

test('the page finds a counter that the node counts, and gives up when it is left', async () => {
  const counter = await solveWork('challenge', 12);
  const hash = createHash('sha256').update(`challenge:${counter}`).digest();
  assert.ok(zeroBits(hash) >= 12);
  const left = new AbortController();
  left.abort();
  await assert.rejects(solveWork('challenge', 200, left.signal));
});
