import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audiences, firstMarking, forAudience, mayPassOn, onwards } from './marking-limits.ts';

test('a stricter audience never leaves more passing on than it allows', () => {
  for (const audience of audiences)
    for (const onward of onwards) {
      const after = forAudience({ ...firstMarking, onward }, audience);
      assert.ok(mayPassOn(audience).includes(after.onward), `${audience} ${onward}`);
      assert.ok(onwards.indexOf(after.onward) <= onwards.indexOf(onward), 'never wider than chosen');
    }
});

test('red is passed on to nobody', () => {
  assert.deepEqual(mayPassOn('persons'), ['none']);
});

test('names of states go when everybody may see it', () => {
  const named = { ...firstMarking, audience: 'named' as const, members: ['identity--1'] };
  assert.deepEqual(forAudience(named, 'members').members, []);
  assert.deepEqual(forAudience(named, 'named-strict').members, ['identity--1']);
});
