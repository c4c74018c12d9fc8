import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  compareNames,
  createNameIndex,
  DEFAULT_THRESHOLD,
  messages,
  parseName,
  restoreNameIndex,
  RULES,
  scoreOf,
} from './index.ts';
import { fold } from './fold.ts';
import { spellingsOf } from './spellings.ts';

const GIVEN = [
  'Zaydan',
  'Khalfan',
  'Muhammad',
  'زيدان',
  'خلفان',
  'محمد',
  'Abd al-Rahman',
  'عبد الرحمن',
  'Abu Nadir',
  'Nur al-Din',
  'Mehmet',
  'Дмитрий',
  'Yaw',
];
const FAMILY = [
  'al-Murrani',
  'المراني',
  'Benkhalifa',
  'Karagöz',
  'Okonjo',
  'Назаренко',
  'Zadeh',
  'Said',
  'الحداد',
  'bin Harun',
];
const name = fc
  .tuple(fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 3 }), fc.constantFrom(...FAMILY))
  .map(([given, family]) => `${given.join(' ')} ${family}`);
const anything = fc.oneof(
  name,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const person = (one: string): { kind: 'person'; names: string[] } => ({ kind: 'person', names: [one] });

describe('laws of names', () => {
  it('folds idempotently', () => {
    fc.assert(
      fc.property(anything, (text) => assert.equal(fold(fold(text)), fold(text))),
      { numRuns: 2000 },
    );
  });

  it('takes any input without throwing, and scores within 0..1', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const { score } = compareNames({ names: [a] }, { names: [b] });
        assert.ok(score >= 0 && score <= 1);
        parseName(a);
        spellingsOf(b, true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is symmetric, and swapping swaps the sides of each pair', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const there = compareNames(person(a), person(b));
        const back = compareNames(person(b), person(a));
        assert.equal(there.score, back.score);
        assert.deepEqual(
          there.pairs.map((pair) => [pair.rule, pair.weight]),
          back.pairs.map((pair) => [pair.rule, pair.weight]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a name full marks against itself', () => {
    fc.assert(fc.property(name, (one) => assert.ok(compareNames(person(one), person(one)).score > 0.999, one)));
  });

  it('recomputes the score from the explanation to the last bit', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const found = compareNames(person(a), person(b));
        assert.equal(scoreOf(found), found.score);
        const copied: typeof found = JSON.parse(JSON.stringify(found));
        assert.equal(scoreOf(copied), found.score);
      }),
    );
  });

  it('has a sentence in three languages for every rule', () => {
    for (const rule of RULES)
      for (const language of ['ar', 'en', 'fr'] as const)
        assert.match(messages[rule][language], /\{a\}/, `${rule} ${language}`);
  });

  it('never raises a score when a contradiction is added', () => {
    const strangers = fc.constantFrom('Wojciechowski', 'al-Fayrouzi', 'Tshilumba');
    fc.assert(
      fc.property(
        fc.constantFrom('Zaydan', 'Khalfan', 'Rustem'),
        fc.constantFrom('Murrani', 'Okonjo'),
        strangers,
        (given, family, stranger) => {
          const base = compareNames(person(`${given} ${family}`), person(`${given} ${family}`)).score;
          const contradicted = compareNames(
            person(`${given} ${family} Qadim`),
            person(`${given} ${family} ${stranger}`),
          ).score;
          assert.ok(contradicted < base);
          assert.ok(
            contradicted < compareNames(person(`${given} ${family} Qadim`), person(`${given} ${family}`)).score,
          );
        },
      ),
    );
  });

  it('spends less than 5 ms on 10,000 characters', () => {
    const hostile = [
      'ع'.repeat(10_000),
      'ab '.repeat(3334),
      "o'".repeat(5000),
      '('.repeat(10_000),
      'عبد ال'.repeat(1667),
      'sh'.repeat(5000),
      '\u202e\u0000'.repeat(5000),
      'é'.repeat(10_000),
    ];
    const index = createNameIndex();
    index.put({ id: '1', kind: 'person', names: hostile });
    for (const one of hostile) for (const other of hostile) compareNames({ names: [one] }, { names: [other] });
    for (const one of hostile) {
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        compareNames({ names: [one] }, { names: [hostile[1] ?? ''] });
        index.search({ names: [one] });
        return performance.now() - start;
      });
      assert.ok(Math.min(...times) < 5, `${one.slice(0, 10)}: ${Math.min(...times)} ms`);
    }
  });
});

describe('laws of an index', () => {
  it('answers the same after a snapshot, and as compareNames orders', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), name, (names, asked) => {
        const index = createNameIndex();
        for (const [at, one] of names.entries()) index.put({ id: String(at), kind: 'person', names: [one] });
        const restored = restoreNameIndex(index.snapshot());
        assert.deepEqual(restored.search(person(asked), { cutoff: 0.3 }), index.search(person(asked), { cutoff: 0.3 }));
        for (const hit of index.search(person(asked), { cutoff: 0.3 }))
          assert.equal(scoreOf(hit.explanation), hit.score);
      }),
      { numRuns: 60 },
    );
  });

  it('finds every name it holds by that name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 15 }), (names) => {
        const index = createNameIndex();
        for (const one of names) index.put({ id: one, kind: 'person', names: [one] });
        for (const one of names)
          assert.ok(
            index.search(person(one), { limit: 20 }).some((hit) => hit.id === one),
            one,
          );
      }),
      { numRuns: 60 },
    );
  });

  it('refuses bytes that are no snapshot', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        assert.throws(() => restoreNameIndex(bytes), RangeError),
      ),
    );
    const cut = createNameIndex().snapshot();
    assert.throws(() => restoreNameIndex(cut.slice(0, cut.length - 1000)), RangeError);
  });

  it('keeps the default threshold within its range', () => assert.ok(DEFAULT_THRESHOLD > 0.5 && DEFAULT_THRESHOLD < 1));
});
