import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyStanding, Standing } from '#records';
import { handClock } from '#base/testing';
import { inventedState } from './invented.ts';
import { trustFrom } from './trust.ts';

const state = inventedState(1);

function ask(standing: Standing | undefined, keyAt: (at: string) => KeyStanding, signedAt: string) {
  const source = {
    member: () => (standing === undefined ? undefined : { standing, since: '2026-06-01T00:00:00Z' }),
    keyAt: (_: string, __: string, ___: string, at: string) => keyAt(at),
    publicKey: () => state.public,
  };
  return trustFrom(source, state.id, handClock('2026-11-23T08:00:00Z')).recordKey(state.id, state.key.id, signedAt);
}

describe('the key of a record', () => {
  const from = (begin: string) => (at: string) => (at < begin ? ('not-yet' as const) : ('valid' as const));

  it('is a member’s, and of a suspended one only for what it signed before', () => {
    assert.equal(
      ask(undefined, () => 'valid', '2026-01-01T00:00:00Z'),
      'not-a-member',
    );
    assert.equal(
      ask('active', () => 'valid', '2026-07-01T00:00:00Z'),
      state.public,
    );
    assert.equal(
      ask('suspended', () => 'valid', '2026-05-01T00:00:00Z'),
      state.public,
    );
    assert.equal(
      ask('suspended', () => 'valid', '2026-06-01T00:00:00Z'),
      'not-a-member',
    );
    assert.equal(
      ask('left', () => 'valid', '2026-07-01T00:00:00Z'),
      'not-a-member',
    );
  });

  it('may be younger than the version it seals, but not younger than today', () => {
    assert.equal(ask('active', from('2026-10-01'), '2026-01-01T00:00:00Z'), state.public);
    assert.equal(ask('active', from('2026-12-01'), '2026-01-01T00:00:00Z'), 'key-not-valid');
  });

  it('holds though it was revoked, for what a log was seen to hold before', () => {
    const seen: (string | null | undefined)[] = [];
    const source = {
      member: () => ({ standing: 'active' as const, since: '2026-01-01T00:00:00Z' }),
      keyAt: (_: string, __: string, ___: string, ____: string, witnessedAt?: string | null) => {
        seen.push(witnessedAt);
        return witnessedAt === undefined ? ('revoked' as const) : ('valid' as const);
      },
      publicKey: () => state.public,
    };
    const trust = trustFrom(source, state.id, handClock('2026-11-23T08:00:00Z'));
    const ask = (witnessedAt?: string) => trust.recordKey(state.id, state.key.id, '2026-01-01T00:00:00Z', witnessedAt);
    assert.deepEqual([ask(), ask('2026-01-02T00:00:00Z')], ['key-revoked', state.public]);
    assert.deepEqual(seen, [undefined, '2026-01-02T00:00:00Z']);
  });

  it('is refused when the list says so', () => {
    assert.equal(
      ask('active', () => 'revoked', '2026-01-01T00:00:00Z'),
      'key-revoked',
    );
    assert.equal(
      ask('active', () => 'expired', '2026-01-01T00:00:00Z'),
      'key-not-valid',
    );
    assert.equal(
      ask('active', () => 'unknown', '2026-01-01T00:00:00Z'),
      'key-unknown',
    );
  });
});
