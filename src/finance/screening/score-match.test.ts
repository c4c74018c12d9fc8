import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DEFAULT_THRESHOLD } from '#names';
import type { MatchExplanation } from '../explanation.ts';
import type { ListedSubject } from '../subject.ts';
import { inventedQuestion, inventedSubject } from './invented.ts';
import { judge } from './judge.ts';
import { totalOf } from './score-match.ts';

const listed = inventedSubject('X.1', ['Zubayr Qanbari al-Miraji', 'زبير قنبري المعراجي'], {
  birthDates: [{ date: '1971-03-14' }],
  nationalities: ['sa'],
  gender: 'male',
  identifiers: [{ type: 'passport', value: 'P 445-8120', country: 'sa' }],
});
const rules = (explanation: MatchExplanation) => explanation.reasons.map((reason) => reason.rule);

describe('weighing a customer against a listed person', () => {
  it('takes the same passport for enough, whatever the name, and still says what speaks against', () => {
    const found = judge(
      inventedQuestion(['Somebody Quite Else'], {
        birthDates: [{ date: '1990-01-01' }],
        identifiers: [{ type: 'passport', value: 'p4458120', country: 'sa' }],
      }),
      listed,
    );
    assert.equal(found.score, 1);
    assert.deepEqual(rules(found), ['identifier-same', 'birth-date-contradicts']);
    assert.equal(found.reasons[1]?.effect, 0);
  });

  it('does not take a passport number of another state for the same passport', () => {
    const other = inventedQuestion(['Somebody Quite Else'], {
      identifiers: [{ type: 'passport', value: 'P4458120', country: 'ye' }],
    });
    assert.ok(judge(other, listed).score < 0.5);
  });

  it('does not take a placeholder for a number', () => {
    const with0 = inventedSubject('X.2', ['Foo'], { identifiers: [{ type: 'passport', value: '000000' }] });
    const asked = inventedQuestion(['Bar'], { identifiers: [{ type: 'passport', value: '000000' }] });
    assert.ok(judge(asked, with0).score < 0.5);
  });

  it('raises a little for the same birth date and lowers clearly for one years away', () => {
    const names = ['Zubair Qanbary'];
    const bare = judge(inventedQuestion(names), listed).score;
    const same = judge(inventedQuestion(names, { birthDates: [{ date: '1971-03-14' }] }), listed);
    const far = judge(inventedQuestion(names, { birthDates: [{ date: '1988' }] }), listed);
    assert.ok(same.score > bare);
    assert.ok(far.score < bare);
    assert.deepEqual(rules(far), ['birth-date-contradicts']);
    assert.equal(far.reasons[0]?.effect, -0.2);
  });

  it('lets a weak alias of one word stay below the threshold unless something else supports it', () => {
    const weak: ListedSubject = {
      ...inventedSubject('X.3', ['Haydar Mulhim Osmanzada'], { birthDates: [{ date: '1980-02-02' }] }),
      names: [
        { full: 'Haydar Mulhim Osmanzada', kind: 'primary' },
        { full: 'Shahin', kind: 'weak-alias' },
      ],
    };
    const alone = judge(inventedQuestion(['Shahin']), weak);
    assert.ok(alone.score < DEFAULT_THRESHOLD);
    assert.deepEqual(rules(alone), ['weak-alias']);
    const supported = judge(inventedQuestion(['Shahin'], { birthDates: [{ date: '1980-02-02' }] }), weak);
    assert.ok(supported.score >= DEFAULT_THRESHOLD);
  });

  it('keeps a person apart from an organisation of the same name', () => {
    const organisation = { ...listed, schema: 'Organization' as const };
    const found = judge(inventedQuestion(['Zubayr Qanbari al-Miraji']), organisation);
    assert.ok(rules(found).includes('schema-differs'));
    assert.ok(found.score < DEFAULT_THRESHOLD);
  });
});

describe('the score', () => {
  const words = ['Zubayr', 'Qanbari', 'Miraji', 'زبير', 'قنبري', 'Haydar', 'Osmanzada', 'Nur', 'Trading', ''];
  const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const date = fc.record({ date: fc.constantFrom('1971-03-14', '1971', '1969-01-01', '1980-05', '1972-03-14') });
  const question = fc.record({
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    birthDates: fc.array(date, { maxLength: 2 }),
    nationalities: fc.subarray(['sa', 'ye', 'iq']),
  });

  it('is reproducible from what is stored, and the same every time', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = judge(inventedQuestion(asked.names, asked), listed);
        const stored: MatchExplanation = JSON.parse(JSON.stringify(found));
        assert.equal(totalOf(stored), found.score);
        assert.deepEqual(judge(inventedQuestion(asked.names, asked), listed), found);
        assert.ok(found.score >= 0 && found.score <= 1);
      }),
    );
  });

  it('never rises when a contradiction is added', () => {
    const against = [
      { birthDates: [{ date: '1940-01-01' }] },
      { nationalities: ['fr'] },
      { gender: 'female' as const },
    ];
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), fc.subarray(against), (names, subset) => {
        let before = judge(inventedQuestion(names), listed).score;
        let asked = inventedQuestion(names);
        for (const contradiction of subset) {
          asked = { ...asked, ...contradiction };
          const after = judge(asked, listed).score;
          assert.ok(after <= before, `${after} > ${before}`);
          before = after;
        }
      }),
    );
  });
});
