import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bodyFacts, workingLanguages } from './bodies.ts';
import { joinedBy, memberFacts } from './facts.ts';
import { publicCommitments } from './public-commitments.ts';

const set = join(process.env['MITHAQ_DATA_SETS'] ?? '../shared/data', 'pact/imctc-members.csv');
const countOn = (day: string) => memberFacts.filter((fact) => joinedBy(fact, day)).length;

describe('what is publicly known of the alliance', () => {
  it('names 43 states, each once, in three languages', () => {
    assert.equal(memberFacts.length, 43);
    assert.equal(new Set(memberFacts.map(({ code }) => code)).size, 43);
    assert.deepEqual(
      memberFacts.map(({ code }) => code),
      memberFacts.map(({ code }) => code).toSorted(),
    );
    for (const { code, alpha3, name } of memberFacts) {
      assert.match(code, /^[A-Z]{2}$/);
      assert.match(alpha3, /^[A-Z]{3}$/);
      for (const language of workingLanguages) assert.ok(name[language].length > 2, `${code} ${language}`);
    }
    assert.equal(bodyFacts.length, 5);
  });

  it('grew as it is told: 34 at the founding, 41 at the first meeting, 42 and 43', () => {
    // Of Uganda only the month is known.
    assert.equal(countOn('2015-12-14'), 1);
    assert.equal(memberFacts.filter(({ joined }) => joined === '2015-12-15').length, 34);
    assert.equal(countOn('2017-11-26'), 41);
    assert.equal(countOn('2024-03-17'), 42);
    assert.equal(countOn('2025-05-01'), 43);
  });

  it('asks the secretariat to confirm what no source bears out', () => {
    for (const { code, source, confirm } of memberFacts)
      if (source.urls.length === 0) assert.ok(confirm.includes('joined-unsourced'), code);
    const asked = memberFacts.filter(({ confirm }) => confirm.length > 0).map(({ code }) => code);
    assert.deepEqual(asked, ['AF', 'BF', 'BN', 'CM', 'GM', 'GW', 'KE', 'QA', 'TG', 'UG']);
  });

  it('tells what was said in public, with its source', () => {
    assert.equal(publicCommitments.length, 14);
    for (const { code, source, text, confirm } of publicCommitments) {
      assert.match(source, /^https:\/\//, code);
      assert.ok(workingLanguages.every((language) => text[language] !== ''));
      assert.ok(confirm || source.startsWith('https://imctc.org/'), code);
    }
  });

  it('says of each state what the gathered table says', { skip: !existsSync(set) && `${set} is not here` }, () => {
    const rows = readFileSync(set, 'utf8').trim().split('\n').slice(1);
    assert.deepEqual(
      rows.map((row) => row.split(',').slice(0, 2).join()).toSorted(),
      memberFacts.map(({ code, alpha3 }) => `${code},${alpha3}`),
    );
  });
});
