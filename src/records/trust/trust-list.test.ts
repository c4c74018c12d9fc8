import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signCheckpoint, openCheckpoint } from '../ledger/checkpoint.ts';
import { diffTrustLists } from './diff-trust-lists.ts';
import {
  inventedId,
  inventedKey,
  inventedMember,
  inventedTrustList,
  nextTrustList,
  signedBy,
  trusted,
} from './invented.fixture.ts';
import { keyAt } from './key-standing.ts';
import { logVerifiers, witnessVerifiers } from './note-keys.ts';
import { readTrustList, type TrustedMember, type TrustList, trustListFingerprint } from './trust-list.ts';
import { verifyFirst, verifyNext } from './verify-trust-list.ts';

const first = inventedTrustList();
const [one, two, three] = first.members as [TrustedMember, TrustedMember, TrustedMember];
const rule = (next: TrustList, previous = first) => verifyNext(previous, next)?.rule;
const copy = (list: TrustList) => structuredClone(list);

describe('a trust list', () => {
  it('is read when it is sound, and says where it is not', () => {
    assert.deepEqual(readTrustList(JSON.parse(JSON.stringify(first))), first);
    const broken = (change: (list: TrustList) => void) => {
      const list = copy(first);
      change(list);
      return readTrustList(list);
    };
    assert.deepEqual(
      broken((list) => void list.members.push(one)),
      { rule: 'duplicate', where: '/members/3' },
    );
    assert.deepEqual(
      broken((list) => void list.members[1]?.keys.push(trusted(inventedKey(1)))),
      { rule: 'duplicate', where: '/members/1/keys/1' },
    );
    assert.deepEqual(
      broken((list) => void Object.assign(list.members[0]?.keys[0] ?? {}, { public: inventedKey(9).public })),
      { rule: 'key-is-not-its-id', where: '/members/0/keys/0' },
    );
    assert.deepEqual(
      broken((list) => void (list.threshold = 4)),
      { rule: 'threshold-out-of-reach', where: '/threshold' },
    );
    assert.deepEqual(
      broken((list) => void Object.assign(list.members[0] ?? {}, { endpoint: 'http://x.example/' })),
      { rule: 'shape', where: '/members/0/endpoint' },
    );
    assert.deepEqual(
      broken((list) => void (list.version = 2)),
      { rule: 'first-has-no-previous', where: '/previous' },
    );
    assert.deepEqual(readTrustList({ ...first, more: 1 }), { rule: 'shape', where: '/' });
  });

  it('to begin with is the one that was pinned, and signed by its own', () => {
    const pinned = trustListFingerprint(first);
    assert.equal(verifyFirst(first, pinned), undefined);
    assert.equal(verifyFirst({ ...first, issued: '2026-02-02T00:00:00Z' }, pinned)?.rule, 'not-the-pinned-list');
    assert.equal(verifyFirst(signedBy(first, [1, 2, 3]), pinned)?.rule, 'secretariat-has-not-signed');
    assert.deepEqual(verifyFirst(signedBy(first, [100, 1, 1]), pinned), {
      rule: 'too-few-members-signed',
      needed: 2,
      signed: [inventedId(1)],
    });
  });

  it('is followed by one that the secretariat and enough members of the old list signed', () => {
    const members = [...first.members, inventedMember(4)];
    assert.equal(rule(nextTrustList(first, { members }, [100, 1, 2])), undefined);
    assert.equal(rule(nextTrustList(first, { members }, [100, 1, 4])), 'too-few-members-signed');
    assert.equal(rule(nextTrustList(first, { members }, [1, 2, 3])), 'secretariat-has-not-signed');
    assert.equal(rule(nextTrustList(first, { members, threshold: 1 }, [100, 1])), 'too-few-members-signed');
  });

  it('is followed by the next version only', () => {
    assert.equal(rule(nextTrustList(first, { version: 3 }, [100, 1, 2])), 'not-the-next-version');
    assert.equal(rule(nextTrustList(first, { previous: 'x' }, [100, 1, 2])), 'previous-differs');
    assert.equal(rule(nextTrustList(first, { issued: '2026-01-15T00:00:00Z' }, [100, 1, 2])), 'issued-earlier');
    const alliance = { ...first.alliance, id: inventedId(98) };
    assert.equal(rule(nextTrustList(first, { alliance }, [100, 1, 2])), 'alliance-differs');
  });

  it('loses no member, no key and no revocation', () => {
    const revoked = { at: '2026-02-15T00:00:00Z', reason: 'stolen' };
    const withKeys = (keys: TrustedMember['keys']) => [{ ...one, keys }, two, three];
    const [key] = one.keys as [TrustedMember['keys'][number]];
    assert.equal(rule(nextTrustList(first, { members: [one, two] }, [100, 1, 2])), 'member-vanished');
    assert.equal(rule(nextTrustList(first, { members: withKeys([]) }, [100, 1, 2])), 'key-vanished');
    const earlier = { ...key, from: '2025-01-01T00:00:00Z' };
    assert.equal(rule(nextTrustList(first, { members: withKeys([earlier]) }, [100, 1, 2])), 'key-changed');
    const second = nextTrustList(first, { members: withKeys([{ ...key, revoked }]) }, [100, 2, 3]);
    assert.equal(rule(second), undefined);
    assert.equal(rule(nextTrustList(second, { members: withKeys([key]) }, [100, 2, 3]), second), 'revocation-undone');
    assert.equal(rule(nextTrustList(second, {}, [100, 1, 3]), second), 'too-few-members-signed');
  });

  it('counts no member that was suspended, no key that was not valid, and refuses a forged signature', () => {
    const suspended = nextTrustList(first, { members: [{ ...one, standing: 'suspended' }, two, three] }, [100, 2, 3]);
    assert.equal(rule(suspended), undefined);
    assert.equal(rule(nextTrustList(suspended, {}, [100, 1, 2]), suspended), 'too-few-members-signed');
    const late = nextTrustList(first, { issued: '2026-02-01T00:00:00Z' }, [100, 1, 2]);
    assert.equal(rule({ ...late, threshold: 3 }), 'bad-signature');
    const expired = copy(first);
    for (const { keys } of expired.members) for (const key of keys) key.until = '2026-02-20T00:00:00Z';
    assert.equal(rule(nextTrustList(expired, {}, [100, 1, 2]), expired), 'too-few-members-signed');
  });

  it('is explained to whoever shall sign the next', () => {
    const revoked = { at: '2026-02-15T00:00:00Z', reason: 'stolen' };
    const [key] = two.keys as [TrustedMember['keys'][number]];
    const fresh = trusted(inventedKey(22));
    const members: TrustedMember[] = [
      { ...one, standing: 'suspended', endpoint: 'https://new.example/' },
      { ...two, keys: [{ ...key, revoked }, fresh] },
      { ...three, standing: 'left' },
      inventedMember(4),
    ];
    const next = nextTrustList(first, { members, threshold: 1 }, []);
    assert.deepEqual(diffTrustLists(first, next), [
      { code: 'threshold-changed', from: 2, to: 1 },
      { code: 'member-suspended', member: one.id },
      { code: 'endpoint-changed', member: one.id, from: one.endpoint, to: 'https://new.example/' },
      { code: 'key-revoked', holder: two.id, key: key.id, ...revoked },
      { code: 'key-added', holder: two.id, key: fresh.id },
      { code: 'member-left', member: three.id },
      { code: 'member-joined', member: inventedId(4) },
      { code: 'key-added', holder: inventedId(4), key: inventedKey(4).id },
    ]);
    assert.deepEqual(diffTrustLists(next, { ...next, members: [one, ...members.slice(1)] })[0], {
      code: 'member-returned',
      member: one.id,
    });
    assert.deepEqual(diffTrustLists(first, first), []);
  });
});

describe('a key', () => {
  const list = copy(first);
  const key = list.members[0]?.keys[0];
  assert.ok(key);
  Object.assign(key, { use: ['record'], until: '2026-06-01T00:00:00Z' });
  const at = (time: string, witnessed: string | null = null, use: 'record' | 'witness' = 'record') =>
    keyAt(list, one.id, key.id, use, time, witnessed);

  it('counts in its time, for its use, for its holder', () => {
    assert.equal(at('2025-12-31T23:59:59Z'), 'not-yet');
    assert.equal(at('2026-01-01T00:00:00Z'), 'valid');
    assert.equal(at('2026-06-01T00:00:00Z'), 'expired');
    assert.equal(at('2026-07-01T00:00:00Z', '2026-05-31T00:00:00Z'), 'valid');
    assert.equal(at('2026-02-01T00:00:00Z', null, 'witness'), 'unknown');
    assert.equal(keyAt(list, two.id, key.id, 'record', '2026-02-01T00:00:00Z'), 'unknown');
    assert.equal(at('no time'), 'not-yet');
  });

  it('after its revocation counts only for what a witness saw before', () => {
    Object.assign(key, { revoked: { at: '2026-03-01T00:00:00Z', reason: 'stolen' } });
    assert.equal(at('2026-02-01T00:00:00Z', '2026-02-28T23:59:59Z'), 'valid');
    assert.equal(at('2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z'), 'revoked');
    assert.equal(at('2026-02-01T00:00:00Z'), 'revoked');
  });

  it('opens checkpoints of its member’s log and no other', () => {
    const note = signCheckpoint({ origin: one.log, size: 1, root: Buffer.alloc(32) }, inventedKey(1));
    assert.equal(typeof openCheckpoint(note, logVerifiers(first, one.log)), 'object');
    assert.equal(openCheckpoint(note, logVerifiers(first, two.log)), 'not-signed');
    assert.deepEqual(
      witnessVerifiers(first).map(({ name }) => name),
      [one.log, two.log, three.log],
    );
  });
});
