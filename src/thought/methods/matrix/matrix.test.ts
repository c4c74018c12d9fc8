import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { namedGroups } from '../../claims/named-groups.ts';
import { peopleFieldsIn } from '../../claims/people-fields.ts';
import { fallacies } from '../../dossiers/fallacy.ts';
import { disarmLinks } from '../disarm-links.ts';
import { allMethods, channels, matrixVersion, methodOf, tactics } from './index.ts';

const languages = ['ar', 'en', 'fr'] as const;
/** Of version 1.0. A code that is given up stays in this list; none is used for anything else. */
const frozen = [6, 5, 5, 5, 5, 5, 5, 6].flatMap((many, tactic) =>
  Array.from({ length: many }, (_, n) => `MM0${tactic + 1}0${n + 1}`),
);
/** The words of each version, so that none is changed without a new one. */
const hashes: Readonly<Record<string, string>> = {
  '1.0 2026-11-26': '84cb56bbde2bb6c2e91e84889b1cabe47abf95cddf022afb8b50b324e2071d7a',
};

describe('the matrix of twisted methods', () => {
  it('has eight tactics and 42 methods, whose codes never change', () => {
    assert.equal(tactics.length, 8);
    assert.deepEqual(
      allMethods.map(({ code }) => code),
      frozen,
    );
    for (const { code, methods } of tactics) for (const method of methods) assert.ok(method.code.startsWith(code));
    assert.equal(methodOf('MM0199'), undefined);
  });

  it('changes its words by a new version alone', () => {
    const hash = createHash('sha256').update(JSON.stringify(tactics)).digest('hex');
    assert.equal(hash, hashes[`${matrixVersion.number} ${matrixVersion.date}`]);
  });

  it('says of every method in three languages what it is, two to four signs, two to four answers and an example', () => {
    for (const method of allMethods) {
      assert.ok(method.channels.length > 0 && method.channels.every((one) => channels.includes(one)), method.code);
      assert.ok(
        method.fallacies.every((one) => fallacies.includes(one)),
        method.code,
      );
      for (const language of languages) {
        const { name, sentence, signs, answers, example } = method[language];
        for (const text of [name, sentence, example, ...signs, ...answers])
          assert.ok(text.trim().length >= 5 && text.length <= 300, `${method.code} ${language}: ${text}`);
        assert.equal(signs.length, method.ar.signs.length);
        assert.equal(answers.length, method.ar.answers.length);
        assert.ok(signs.length >= 2 && signs.length <= 4 && answers.length >= 2 && answers.length <= 4);
        // Every example says of itself that it was invented.
        assert.match(example, language === 'ar' ? /مختلق/ : language === 'en' ? /invented/ : /inventé/, method.code);
      }
    }
    for (const language of languages)
      assert.equal(new Set(allMethods.map((method) => method[language].name)).size, allMethods.length);
  });

  it('is Arabic in Arabic: no Latin letter or digit stands in it', () => {
    for (const method of allMethods) assert.doesNotMatch(JSON.stringify(Object.values(method.ar)), /[A-Za-z0-9]/);
  });

  it('names no community, school, party or people, and has no field for one', () => {
    for (const method of allMethods)
      for (const language of languages)
        assert.deepEqual(namedGroups(...Object.values(method[language]).flat()), [], method.code);
    const { ar: _, en: __, fr: ___, ...fields } = allMethods[0] ?? { ar: 0, en: 0, fr: 0 };
    assert.deepEqual(peopleFieldsIn(fields), []);
  });

  it('shows no address, no handle and no quotation of scripture', () => {
    for (const method of allMethods) assert.doesNotMatch(JSON.stringify(method), /https?:|www\.|@\w|[﴿﴾]/u);
  });

  it('says of every method which techniques of DISARM it uses, Red alone', () => {
    assert.deepEqual(Object.keys(disarmLinks), frozen);
    for (const code of Object.values(disarmLinks).flat()) assert.match(code, /^T\d{4}(\.\d{3})?$/);
  });
});
