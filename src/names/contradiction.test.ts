import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareNames, DEFAULT_THRESHOLD } from './index.ts';

// Names of one script, and words of that script like none of them. All invented.
const SCRIPTS = [
  {
    words: ['Zaydan', 'Khalfan', 'Muhammad', 'Abd al-Rahman', 'Abu Nadir', 'Hasan', 'al-Murrani', 'Rustem', 'Okonjo'],
    strangers: ['Wojciechowski', 'Bjørnstad', 'Qadeemzhan'],
  },
  {
    words: ['زيدان', 'خلفان', 'محمد', 'عبد الرحمن', 'ابو نادر', 'حسن', 'المراني', 'رستم', 'الدوري'],
    strangers: ['ووجيشوسكي', 'طشقندي', 'تشيلومبا'],
  },
  {
    words: ['Дмитрий', 'Назаренко', 'Зайдан', 'Хасан', 'Мурани', 'Иванзор'],
    strangers: ['Войцеховский', 'Бьёрнстад', 'Кадимжан'],
  },
] as const;

const score = (a: readonly string[], b: readonly string[]): number =>
  compareNames({ kind: 'person', names: [a.join(' ')] }, { kind: 'person', names: [b.join(' ')] }).score;
const script = fc.constantFrom(...SCRIPTS);
const chain = (words: readonly string[], minLength = 1): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength, maxLength: 4 });
/** Two different strangers of a script. */
const twoOf = (strangers: readonly string[]): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray([...strangers], { minLength: 2, maxLength: 2 });

describe('a contradiction', () => {
  it('of any word lowers the score of a name and of its shorter form', () => {
    const drawn = script.chain(({ words, strangers }) =>
      fc.record({
        name: chain(words, 2),
        kept: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        stranger: fc.constantFrom(...strangers),
        place: fc.nat(3),
      }),
    );
    fc.assert(
      fc.property(drawn, ({ name, kept, stranger, place }) => {
        // The given name stands; any of the forebears may be left out.
        const shorter = name.filter((_, at) => at === 0 || kept[at]);
        const contradicted = shorter.with(place % shorter.length, stranger);
        assert.ok(score(name, contradicted) < score(name, shorter), contradicted.join(' '));
      }),
      { numRuns: 1000 },
    );
  });

  it('added before or behind never lifts a pair over the threshold, nor one that is over it', () => {
    const drawn = script.chain(({ words, strangers }) =>
      fc.record({ a: chain(words), b: chain(words), strangers: twoOf(strangers), before: fc.boolean() }),
    );
    fc.assert(
      fc.property(drawn, ({ a, b, strangers: [one = '', other = ''], before }) => {
        const contradicted = before ? score([one, ...a], [other, ...b]) : score([...a, one], [...b, other]);
        if (contradicted >= DEFAULT_THRESHOLD) assert.ok(contradicted <= score(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('added behind lowers what is half a match', () => {
    const drawn = script.chain(({ words, strangers }) =>
      fc.record({ a: chain(words), b: chain(words), strangers: twoOf(strangers) }),
    );
    fc.assert(
      fc.property(drawn, ({ a, b, strangers: [one = '', other = ''] }) => {
        const contradicted = score([...a, one], [...b, other]);
        if (contradicted >= 0.5) assert.ok(contradicted <= score(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('of the father, and of who is whose son, is one', () => {
    const [given, father, other] = ['Zaydan', 'Rustem', 'Okonjo'];
    const family = fc.constantFrom('al-Murrani', 'Karagöz', 'Khalfan al-Murrani');
    fc.assert(
      fc.property(family, (rest) => {
        const right = score([given, 'bin', father, rest], [given, 'bin', father, rest]);
        assert.ok(score([given, 'bin', father, rest], [given, 'bin', other, rest]) < right);
        assert.ok(score([given, 'bin', father, rest], [father, 'bin', given, rest]) < right);
      }),
    );
  });
});
