import { inGroups, readLetters } from '#base';
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dueAfterWaiting, dueAt } from './deadline.ts';
import { isInForce, isLawfulPeriod } from './exemption.ts';
import { type FileEvent, type FileState, nextState, publicState } from './file-state.ts';
import { solve } from './invented.ts';
import { outcomes } from './outcome.ts';
import { bitsFor, checkProof, LEAST_BITS, newChallenge, zeroBits } from './proof-of-work.ts';
import { codeHash, newCode, newReference, opensWith } from './reference.ts';
import { hiddenPlace, redressKeys } from './redress-keys.ts';
import { openWords, sealWords } from './sealed-words.ts';
import { written, writtenWords } from './written.ts';

const keys = redressKeys(randomBytes(32));
const now = new Date('2026-11-25T10:00:00Z');
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const DAY = 86_400_000;

describe('reference and code', () => {
  it('are drawn by lot, of letters that nobody mistakes', () => {
    const drawn = Array.from({ length: 500 }, newCode);
    assert.equal(new Set(drawn).size, 500);
    for (const code of drawn) assert.match(code, /^[0-9A-HJKMNP-TV-Z]{20}$/);
    assert.match(newReference(), /^[0-9A-HJKMNP-TV-Z]{10}$/);
  });

  it('are read back however somebody types them', () => {
    assert.equal(readLetters(' 7k4mq-2x9cd '), '7K4MQ2X9CD');
    assert.equal(readLetters('OIL'), '011');
    assert.equal(readLetters('٧K٤۹'), '7K49');
    fc.assert(
      fc.property(fc.constant(null), () => {
        const code = newCode();
        assert.equal(readLetters(inGroups(code).toLowerCase()), code);
      }),
      { numRuns: 50 },
    );
  });

  it('open one file, and never a file that is not there', () => {
    const kept = codeHash(keys, 'R', 'C');
    assert.ok(opensWith(keys, 'R', 'C', kept));
    assert.ok(!opensWith(keys, 'R', 'D', kept));
    assert.ok(!opensWith(keys, 'Q', 'C', kept));
    assert.ok(!opensWith(keys, 'R', 'C', undefined));
    // The code of one node opens nothing at another.
    assert.ok(!opensWith(redressKeys(randomBytes(32)), 'R', 'C', kept));
  });
});

describe('proof of work', () => {
  const place = '192.0.2.1';
  it('counts when it was done, for this place, in time', () => {
    const challenge = newChallenge(keys, place, 10, now);
    const proof = { challenge, counter: solve(challenge, 10) };
    assert.equal(typeof checkProof(keys, place, proof, now), 'object');
    assert.equal(checkProof(keys, '192.0.2.2', proof, now), 'redress-proof-wrong');
    assert.equal(checkProof(redressKeys(randomBytes(32)), place, proof, now), 'redress-proof-wrong');
    assert.equal(checkProof(keys, place, proof, later(15 * 60_000 - 1)) instanceof Object, true);
    assert.equal(checkProof(keys, place, proof, later(15 * 60_000)), 'redress-proof-late');
  });

  it('survives a clock that steps back a minute, and no more than two', () => {
    const challenge = newChallenge(keys, place, 4, now);
    const proof = { challenge, counter: solve(challenge, 4) };
    assert.equal(typeof checkProof(keys, place, proof, later(-60_000)), 'object');
    assert.equal(checkProof(keys, place, proof, later(-3 * 60_000)), 'redress-proof-late');
  });

  it('is refused when anything in it was changed, whatever it was changed to', () => {
    const challenge = newChallenge(keys, place, 8, now);
    const counter = solve(challenge, 8);
    fc.assert(
      fc.property(
        fc.nat({ max: challenge.length - 1 }),
        fc.constantFrom('A', 'Q', 'g', 'w', '-', '_', '9'),
        (at, letter) => {
          fc.pre(challenge[at] !== letter);
          const forged = challenge.slice(0, at) + letter + challenge.slice(at + 1);
          assert.equal(typeof checkProof(keys, place, { challenge: forged, counter }, now), 'string');
        },
      ),
    );
    for (const hostile of ['', '=', '\0', 'A'.repeat(200), `${challenge}=`, `${challenge} `, challenge.slice(1)])
      assert.equal(checkProof(keys, place, { challenge: hostile, counter }, now), 'redress-proof-wrong');
  });

  it('grows with what came from the place and with the crowd, and with nothing else', () => {
    assert.equal(bitsFor(0, 0), LEAST_BITS);
    assert.equal(bitsFor(2, 199), LEAST_BITS);
    assert.ok(bitsFor(5, 0) > LEAST_BITS);
    assert.ok(bitsFor(0, 1000) > LEAST_BITS);
    assert.ok(bitsFor(10_000, 1e9) <= 22);
    assert.equal(zeroBits(Uint8Array.of(0, 0, 1)), 23);
  });

  it('keeps no place: the same one has another name tomorrow', () => {
    assert.deepEqual(hiddenPlace(keys, place, now), hiddenPlace(keys, place, later(1000)));
    assert.notDeepEqual(hiddenPlace(keys, place, now), hiddenPlace(keys, place, later(DAY)));
  });
});

describe('what people write', () => {
  it('loses what no text holds and what would turn a screen around, in all scripts nothing else', () => {
    assert.equal(written('a\0b\u001b[31m\u202Ec\u2066d\uD800'), 'ab[31mcd\uFFFD');
    for (const text of ['هارون بلقاسم', 'Гарун', '哈伦', 'می‌خواهم', 'e\u0301te\u0301', '👨‍👩‍👧', 'a\nb'])
      assert.equal(written(text), text);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => written(written(text)) === written(text)));
  });

  it('is refused when it says nothing', () => {
    for (const nothing of ['', '          ', '..........', 'aaaaaaaaaaaaaa', '\u200B'.repeat(20), 'short'])
      assert.throws(() => writtenWords(nothing), { code: 'redress-words-empty' });
    assert.equal(writtenWords('  لستُ ذلك الرجل  '), 'لستُ ذلك الرجل');
  });

  it('is closed for one row: in another it does not open, and nothing of it is read from outside', () => {
    const sealed = sealWords(keys, 'petition 1', { name: 'Harun' });
    assert.deepEqual(openWords(keys, 'petition 1', sealed), { name: 'Harun' });
    assert.throws(() => openWords(keys, 'petition 2', sealed));
    assert.ok(!sealed.includes('Harun'));
  });
});

describe('a file', () => {
  const states: readonly FileState[] = ['received', 'in-hand', 'asked', 'proposed', 'answered', 'closed'];
  const events: readonly FileEvent[] = ['take', 'ask', 'hear', 'propose', 'approve', 'refuse', 'close'];
  it('is answered by no other way than a proposal that somebody approved', () => {
    for (const from of states)
      for (const event of events)
        if (nextState(from, event) === 'answered') assert.deepEqual([from, event], ['proposed', 'approve']);
  });

  it('is over for good once it is over', () => {
    for (const from of ['answered', 'closed'] as const)
      for (const event of events) assert.equal(nextState(from, event), 'redress-over');
  });

  it('tells the person nothing of what happens between receipt and answer', () => {
    assert.equal(publicState('in-hand'), publicState('received'));
    assert.equal(publicState('proposed'), publicState('received'));
  });

  it('ends in an outcome of its kind, and every kind can end', () => {
    for (const of of Object.values(outcomes)) assert.ok(of.length >= 2);
  });

  it('is due by its kind, and later by as long as we waited for the person', () => {
    assert.equal(dueAt('exemption', now).getTime() - now.getTime(), 3 * DAY);
    assert.deepEqual(dueAfterWaiting(later(DAY), now, later(5000)), later(DAY + 5000));
    assert.deepEqual(dueAfterWaiting(later(DAY), now, later(-5000)), later(DAY));
  });
});

describe('an exemption', () => {
  const terms = { state: 'standing' as const, starts_at: now, expires_at: later(1000) };
  it('is in force from its first instant and no longer at its last', () => {
    assert.ok(!isInForce(terms, later(-1)));
    assert.ok(isInForce(terms, now));
    assert.ok(isInForce(terms, later(999)));
    assert.ok(!isInForce(terms, later(1000)));
  });

  it('that is over stays over though a clock steps back', () => {
    for (const state of ['expired', 'revoked', 'lapsed'] as const) assert.ok(!isInForce({ ...terms, state }, now));
  });

  it('ends after it begins, ahead of us, within a year', () => {
    assert.ok(isLawfulPeriod(now, later(DAY), now));
    assert.ok(!isLawfulPeriod(later(DAY), later(DAY), now));
    assert.ok(!isLawfulPeriod(later(-2 * DAY), now, now));
    assert.ok(!isLawfulPeriod(now, later(367 * DAY), now));
  });
});
