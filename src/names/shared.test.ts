import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attachNameIndex, createNameIndex, type NameEntry, restoreNameIndex } from './index.ts';
import { attachedGround } from './ground.ts';

// Every name here is invented.
const GIVEN = ['Zaydan', 'خلفان', 'Abd al-Rahman', 'Abu Nadir', 'Mehmet', 'Khair Ullah', 'Дмитрий'];
const FAMILY = ['al-Murrani', 'المراني', 'Karagöz', 'Okonjo', 'Назаренко', 'Zarqand'];
const name = fc
  .tuple(fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 3 }), fc.constantFrom(...FAMILY), fc.nat(40))
  .map(([given, family, number]) => `${given.join(' ')} ${family} ${'abcdefghij'[number % 10]}orvan${number}`);
const entry = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  kind: fc.constantFrom('person', 'organization', 'thing'),
  names: fc.array(name, { maxLength: 3 }),
}) satisfies fc.Arbitrary<NameEntry>;
const change = fc.oneof(
  { weight: 3, arbitrary: entry.map((put) => ({ put })) },
  { weight: 1, arbitrary: fc.constantFrom('a', 'b', 'c').map((remove) => ({ remove })) },
);

/** A name of three words, two of which no other has. */
function unheardOf(number: number): string {
  const word = number.toString(26).replaceAll(/./g, (digit) => 'bcdfghjklmnpqrstvwxyzaeiou'[parseInt(digit, 26)] ?? '');
  return `Rustem ${word}orvan ${word}atiq`;
}

describe('an index in shared memory', () => {
  it('answers as a private one after every change, through the view of a reader too', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), name, (changes, asked) => {
        const [own, shared] = [createNameIndex(), createNameIndex({ shared: true })];
        assert.ok(shared.memory);
        assert.equal(own.memory, undefined);
        const reader = attachNameIndex(shared.memory);
        for (const one of changes) {
          for (const index of [own, shared]) {
            if ('put' in one) index.put(one.put);
            else index.remove(one.remove);
          }
          const right = own.search({ names: [asked] }, { cutoff: 0.2 });
          assert.deepEqual(shared.search({ names: [asked] }, { cutoff: 0.2 }), right);
          assert.deepEqual(reader.search({ names: [asked] }, { cutoff: 0.2 }), right);
          assert.equal(reader.size, own.size);
        }
        assert.deepEqual(shared.snapshot(), own.snapshot());
        const restored = restoreNameIndex(own.snapshot(), { shared: true });
        assert.deepEqual(
          restored.search({ names: [asked] }, { cutoff: 0.2 }),
          own.search({ names: [asked] }, { cutoff: 0.2 }),
        );
        assert.deepEqual(restored.snapshot(), own.snapshot());
      }),
      { numRuns: 100 },
    );
  });

  it('given more names than its memory holds, goes on in other memory and says so; the old stays as it was', () => {
    const index = createNameIndex({ shared: true });
    index.put({ id: 'first', kind: 'person', names: ['Zaydan Khalfan al-Murrani'] });
    assert.ok(index.memory);
    const old = attachNameIndex(index.memory);
    const before = index.memory;
    let moves = 0;
    for (let at = 0; at < 60_000; at++) {
      const held: unknown = index.memory;
      index.put({ id: `p${at}`, kind: 'person', names: [unheardOf(at)] });
      if (index.memory !== held) moves++;
    }
    assert.ok(moves >= 1);
    assert.notEqual(index.memory, before);
    assert.equal(old.moved, true);
    assert.equal(old.search({ names: ['Zaydan Khalfan Murrani'] })[0]?.id, 'first');
    assert.ok(!old.search({ names: [unheardOf(59_999)] }).some((hit) => hit.id === 'p59999'));
    const next = attachNameIndex(index.memory);
    assert.equal(next.moved, false);
    assert.equal(next.size, 60_001);
    assert.equal(next.search({ names: ['Zaydan Khalfan Murrani'] })[0]?.id, 'first');
    assert.equal(next.search({ names: [unheardOf(59_999)] })[0]?.id, 'p59999');
  });

  it('given one bearer of ten thousand names, makes room for all of them', () => {
    const index = createNameIndex({ shared: true });
    const names = Array.from({ length: 10_000 }, (_, at) => `Zaydan ${at.toString(36)}orvan${at} Murrani`);
    index.put({ id: 'x', kind: 'person', names });
    assert.ok(index.memory);
    assert.equal(attachNameIndex(index.memory).search({ names: [names[9_999] ?? ''] })[0]?.id, 'x');
  });

  it('given an index swept after many replacements, is elsewhere, and whoever reads the old one still may', () => {
    const index = createNameIndex({ shared: true });
    assert.ok(index.memory);
    const reader = attachNameIndex(index.memory);
    for (let round = 0; round < 3; round++)
      for (let at = 0; at < 3000; at++)
        index.put({ id: `b${at}`, kind: 'person', names: [`Zaydan orvan${at % 37} Murrani${round}`] });
    assert.equal(reader.moved, true);
    assert.equal(reader.search({ names: ['Zaydan orvan5 Murrani0'] }, { limit: 3 }).length, 3);
    assert.equal(attachNameIndex(index.memory).size, 3000);
  });

  it('refuses memory that is none of an index', () => {
    assert.throws(() => attachNameIndex({ lists: [], published: new SharedArrayBuffer(16) }), RangeError);
    const { memory } = createNameIndex({ shared: true });
    assert.ok(memory);
    assert.throws(() => attachedGround({ ...memory, lists: [] }).numbers(), RangeError);
  });
});
