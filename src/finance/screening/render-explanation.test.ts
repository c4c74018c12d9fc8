import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '#base';
import { inventedQuestion, inventedSubject } from './invented.ts';
import { judge } from './judge.ts';
import { ruleSentences } from './messages.ts';
import { renderExplanation } from './render-explanation.ts';

describe('an explanation in words', () => {
  it('says every rule in every language, with nothing left to fill in', () => {
    const subject = inventedSubject('S', ['Zubayr Qanbari'], {
      birthDates: [{ date: '1971', approximate: true }],
      nationalities: ['sa'],
      gender: 'male',
      identifiers: [{ type: 'lei', value: '529900T8BM49AURSDO55' }],
    });
    const found = judge(
      inventedQuestion(['Zubair Qanbari'], {
        birthDates: [{ date: '1940-01-01' }],
        nationalities: ['ye', 'om'],
        gender: 'female',
        identifiers: [{ type: 'lei', value: '5493001KJTIIGC8Y1R12' }],
      }),
      subject,
    );
    for (const language of languages) {
      const said = renderExplanation(found, language);
      assert.deepEqual(
        said.reasons.map((reason) => reason.rule),
        ['names', 'birth-date-contradicts', 'nationality-none-shared', 'gender-contradicts', 'identifier-differs'],
      );
      for (const { sentence } of [...said.reasons, ...said.pairs]) assert.doesNotMatch(sentence, /[{}]/);
      const sum = said.reasons.reduce((total, reason) => total + reason.effect, 0);
      assert.ok(Math.abs(Math.max(0, sum) - said.score) < 0.0001);
    }
    assert.match(renderExplanation(found, 'ar').reasons[2]?.sentence ?? '', /اليمن.*السعودية|السعودية/);
  });

  it('never counts names that have nothing in common as support', () => {
    const passport = [{ type: 'passport' as const, value: 'ZW6591173' }];
    const subject = inventedSubject('S', ['Ruqayya Banchakar'], { identifiers: passport });
    const found = judge(inventedQuestion(['Abdoulaye Kouloband'], { identifiers: passport }), subject);
    const [names, same] = renderExplanation(found, 'en').reasons;
    assert.deepEqual([names?.rule, names?.speaks], ['names', 'against']);
    assert.deepEqual([same?.rule, same?.speaks], ['identifier-same', 'for']);
  });

  it('has a full sentence for each rule', () => {
    for (const [rule, { sentence }] of Object.entries(ruleSentences)) {
      for (const language of languages) assert.ok(sentence[language].endsWith('.'), `${rule} in ${language}`);
    }
  });
});
