import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { excerptOf, marksIn } from './excerpt.ts';
import { searchIndex } from './search-index.ts';
import { versesNamed } from './verse-query.ts';
import { normalWord, spokenOf } from './words.ts';

const index = searchIndex();
const put = (key: string, ar: string, en: string, fr: string, locators: string[] = []) =>
  index.put({ key, locators, texts: { ar: { title: ar }, en: { title: en }, fr: { title: fr } } });
put('hostages', 'تحرير الرهائن المختطفين', 'Freeing the hostages', 'Libérer les otages');
put('worship', 'حماية الكنائس والمساجد', 'Churches and mosques', 'Églises et mosquées', ['22:40']);
put('faith', 'التكفير حكم خطير', 'Takfir is grave', 'Le takfir est grave', ['2:256', '10:99']);
put('water', 'آبار القرية', 'The wells of the village', 'Les puits du village');
put('long', `با${'اعاو'.repeat(14)}`, 'A long word', 'Un mot long');
put('parents', 'برّ الوالدين', 'Honouring parents', 'L’amour filial');
for (let n = 0; n < 40; n += 1)
  put(`other-${n}`, `ورقة ${n} عن النخيل`, `Paper ${n} on palms`, `Note ${n} sur les palmiers`);
const first = (query: string, begun = false) => index.ask({ query, begun }).hits[0]?.key;

const vowel = fc.constantFrom('\u064B', '\u064E', '\u064F', '\u0650', '\u0651', '\u0652', '\u0640', '\u0670', '\u200F');
const dressed = (word: string) =>
  fc
    .array(fc.array(vowel, { maxLength: 2 }), { minLength: word.length, maxLength: word.length })
    .map((signs) => Array.from(word, (letter, at) => letter + (signs[at] ?? []).join('')).join(''));

describe('the words of three languages', () => {
  it('are normalised once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        assert.equal(normalWord(normalWord(word)), normalWord(word));
      }),
      { examples: [['\u{1EE00}\u0000']] },
    );
  });

  it('are the same whatever vowels and kashida are written to them, and their marks lie on whole words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('الرهائن', 'التكفير', 'الكنائس').chain((word) => fc.tuple(fc.constant(word), dressed(word))),
        ([bare, word]) => {
          assert.equal(normalWord(word), normalWord(bare));
          assert.equal(first(word), first(bare));
          const text = `قبل ${word} بعد`;
          assert.deepEqual(
            marksIn(text, (each) => each === normalWord(bare)),
            [[4, 4 + word.length]],
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are found by every spelling that people type', () => {
    const spelt: Readonly<Record<string, readonly string[]>> = {
      hostages: [
        'رهينة',
        'والرهائن',
        'للرهائن',
        'الرهاين',
        'رہائن',
        'hostage',
        'hostges',
        'l’otage',
        'otage',
        'kidnapped',
        'hosta',
      ],
      worship: ['كنيسة', 'كنائسهم', 'مسجد', 'بالمساجد', 'church', 'mosque', 'eglise', 'mosquees', '22:40', 'الحج ٤٠'],
      faith: ['تکفیر', 'takfeer', 'التكـــفير', 'سورة البقرة 256', 'Quran 2:256', 'sourate 2, 256', 'excommunication'],
      water: ['بئر', 'الآبار', 'well', 'puits'],
      parents: ['الوالدان', 'والديه', 'honoring', 'parent'],
    };
    for (const [key, queries] of Object.entries(spelt))
      for (const query of queries) assert.equal(first(query, query === 'hosta'), key, query);
  });

  it('are found where they are mistyped, written by ear or in Latin letters, also as another word for the subject', () => {
    const spelt: Readonly<Record<string, readonly string[]>> = {
      hostages: ['الرهئن', 'الراهئن', 'ostages', 'hostaeges', 'rahain', 'kidnapp', 'مختطفون'],
      worship: ['الكنايس', 'الكانئس', 'curches', 'mosqes', 'eglize', 'moskées', 'masajid', 'kanais'],
      faith: ['at-takfir', 'takfiir', 'الطكفير', 'infidels', 'mécréans'],
      parents: ['الولادين', 'walidayn', 'parens', 'dishonour parents'],
    };
    for (const [key, queries] of Object.entries(spelt))
      for (const query of queries) assert.equal(first(query), key, query);
  });

  it('give way to places of the Quran only where there is such a place', () => {
    assert.equal(versesNamed('2:256 و ٤٩، ١٣').spans.length, 2);
    for (const none of ['2:287', '115:1', '0:0', '1.5.2026', 'year 2026', '12:999999'])
      assert.deepEqual(versesNamed(none).spans, [], none);
  });
});

describe('an excerpt', () => {
  it('is cut between words around what was asked for, and its marks lie where they did', () => {
    const text = `${'كلام كثير '.repeat(80)}الرِّهَائِنُ ${'وبقية الكلام '.repeat(80)}`;
    const { text: cut, marks } = excerptOf(text, (word) => word === normalWord('الرهائن'));
    assert.ok(cut.length < 320 && cut.startsWith('… ') && cut.endsWith(' …'));
    assert.deepEqual(
      marks.map(([start, end]) => cut.slice(start, end)),
      ['الرِّهَائِنُ'],
    );
  });
});

describe('a hostile query', () => {
  it('is answered like any other, soon', () => {
    const hostile = [
      '',
      '   ',
      '\u202E\u2066\u200F',
      '\uD800\uDC00\uD800 \uDFFF',
      '(a+)+$ .* [\\p{L}]* \\',
      "'; drop table thought_version; --",
      'ا'.repeat(100_000),
      'كلمة '.repeat(20_000),
      'a\u0301'.repeat(50_000),
      '2:256 '.repeat(20_000),
      '١'.repeat(100_000),
      `${'و'.repeat(50_000)}ال`,
      `b${'a'.repeat(58)}`,
    ];
    for (const query of hostile) {
      const from = performance.now();
      index.ask({ query, begun: true });
      assert.ok(performance.now() - from < 10_000, query.slice(0, 20));
      spokenOf(query);
    }
  });

  it('says how it was read by its own words alone', () => {
    const empty = searchIndex();
    for (const query of ['والرهائن', 'hostages takfeer', 'l’otage 2:256'])
      assert.deepEqual(empty.ask({ query }).understood, index.ask({ query }).understood);
  });
});

it('an entry that is replaced or dropped is found by nothing it said', () => {
  const one = searchIndex();
  one.put({ key: 'a', locators: ['2:1'], texts: { en: { title: 'A lantern' } } });
  one.put({ key: 'a', locators: [], texts: { en: { title: 'A harbour' } } });
  assert.deepEqual([one.ask({ query: 'lantern' }).hits, one.ask({ query: '2:1' }).hits], [[], []]);
  assert.equal(one.ask({ query: 'harbors' }).hits[0]?.key, 'a');
  one.drop('a');
  assert.deepEqual([one.ask({ query: 'harbour' }).hits, one.size], [[], 0]);
});
