import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { seal } from '../signature/seal.ts';
import { signingKey } from '../signature/key.ts';
import { ADMIRALTY_EXTENSION } from './admiralty.ts';
import { explainRelease } from './explain-release.ts';
import type { Marking } from './marking.ts';
import { judicialUses, onwardUses, purposes, RELEASABILITY_EXTENSION, type Releasability } from './releasability.ts';
import { mayRead, notWider, type Release, releaseByMarkings, releaseOf, strictest, widestRelease } from './release.ts';
import { tlpId, type TlpLevel, tlpLevels, tlpMarking } from './tlp.ts';

const [sa, jo, ma, eg] = [1, 2, 3, 4].map((n) => `identity--${String(n).repeat(8)}-1111-4111-8111-111111111111`) as [
  string,
  string,
  string,
  string,
];
const value: Releasability = {
  extension_type: 'property-extension',
  releasable_to: [jo, ma],
  all_members: false,
  purposes: ['screening', 'freezing'],
  onward: 'with-consent',
  judicial_use: 'no',
  retain_until: '2031-01-01T00:00:00Z',
  originator: sa,
};
const markingId = 'marking-definition--aaaaaaaa-1111-4111-8111-111111111111';
const definition = (extension: object, id = markingId) => ({ type: 'marking-definition', id, extensions: extension });
const named = definition({ [RELEASABILITY_EXTENSION]: value });
const lookup = (id: string) => (id === markingId ? named : undefined);
const marked = (...refs: string[]) => ({
  type: 'report',
  id: 'report--x',
  created_by_ref: sa,
  object_marking_refs: refs,
});

describe('the release of a record', () => {
  it('follows the traffic light', () => {
    const readers = tlpLevels.map((level) => releaseOf(marked(tlpId(level)), lookup).readers);
    assert.deepEqual(readers, ['public', 'members', [sa], [sa], [sa]]);
    const withNames = tlpLevels.map((level) => releaseOf(marked(tlpId(level), markingId), lookup).readers);
    assert.deepEqual(
      withNames,
      Array.from({ length: 5 }, () => [sa, jo, ma]),
    );
  });

  it('says what recipients may do', () => {
    assert.deepEqual(releaseOf(marked(tlpId('amber'), markingId), lookup), {
      readers: [sa, jo, ma],
      tlp: 'amber',
      purposes: ['screening', 'freezing'],
      onward: 'with-consent',
      judicial: 'no',
      retainUntil: '2031-01-01T00:00:00Z',
    } satisfies Release);
  });

  it('lets nobody but the originator see what is unmarked, or marked in a way nobody here understands', () => {
    const odd = [
      definition({ [RELEASABILITY_EXTENSION]: { ...value, not_on_sundays: true } }),
      definition({ [RELEASABILITY_EXTENSION]: { ...value, purposes: ['anything'] } }),
      definition({ [RELEASABILITY_EXTENSION]: value, other: {} }),
      definition({ 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { tlp_2_0: 'clear' } }),
      { ...named, definition_type: 'statement', definition: { statement: 'not for Jordan' } },
      { ...named, type: 'report' },
      { ...named, id: 'marking-definition--other' },
      undefined,
    ];
    for (const one of odd) {
      const release = releaseOf(marked(tlpId('clear'), markingId), () => one);
      assert.deepEqual([release.readers, release.purposes], [[sa], []]);
    }
    // Without a light it is no wider than with one.
    assert.equal(releaseOf(marked(markingId), () => undefined).tlp, 'red');
    assert.deepEqual(releaseOf({ type: 'report', created_by_ref: sa }, lookup).readers, [sa]);
    assert.deepEqual(releaseOf({ type: 'report' }, lookup).readers, []);
    assert.deepEqual(releaseOf({ ...marked(), object_marking_refs: tlpId('clear') }, lookup).readers, [sa]);
  });

  it('is decided by the id of a fixed marking, not by what somebody sends under it', () => {
    const forged = { ...tlpMarking('clear'), id: tlpId('red') };
    assert.deepEqual(releaseOf(marked(tlpId('red')), () => forged).readers, [sa]);
  });

  it('takes a marking of a part for the whole', () => {
    const part = { ...marked(tlpId('clear')), granular_markings: [{ marking_ref: tlpId('red'), selectors: ['name'] }] };
    assert.deepEqual(releaseOf(part, lookup).readers, [sa]);
    const language = { ...marked(tlpId('clear')), granular_markings: [{ lang: 'ar', selectors: ['name'] }] };
    assert.equal(releaseOf(language, lookup).readers, 'public');
    for (const broken of [[null], [{ marking_ref: 5 }], 'x'])
      assert.deepEqual(releaseOf({ ...marked(tlpId('clear')), granular_markings: broken }, lookup).readers, [sa]);
  });

  it('of a releasability marking is the one it gives to others: its readers may read its conditions', () => {
    const travelling = { ...named, created_by_ref: sa, object_marking_refs: [tlpId('amber')] };
    assert.deepEqual(
      releaseOf(travelling, () => undefined),
      releaseOf(marked(tlpId('amber'), markingId), lookup),
    );
    assert.equal(releaseOf(tlpMarking('clear'), lookup).readers.length, 0);
  });

  it('to all members needs names where the light is red', () => {
    const all = definition({ [RELEASABILITY_EXTENSION]: { ...value, all_members: true, releasable_to: [] } });
    assert.equal(releaseOf(marked(tlpId('amber'), markingId), () => all).readers, 'members');
    assert.deepEqual(releaseOf(marked(tlpId('red'), markingId), () => all).readers, [sa]);
  });

  it('is not changed by a grading of the source', () => {
    const grading = definition({
      [ADMIRALTY_EXTENSION]: { extension_type: 'property-extension', reliability: 'B', credibility: 2 },
    });
    assert.deepEqual(
      releaseOf(marked(tlpId('green'), markingId), () => grading),
      releaseOf(marked(tlpId('green')), lookup),
    );
  });

  it('of a record without a creator belongs to who sealed it', () => {
    const account = { type: 'bank-account', id: 'bank-account--x' };
    const key = signingKey(Buffer.alloc(32, 1));
    const sealing = { origin: jo, key, index: 0, salt: Buffer.alloc(16), published: '2026-01-01T00:00:00Z' };
    assert.deepEqual(releaseOf(seal(account, sealing), lookup).readers, [jo]);
  });

  it('decides about a reader', () => {
    const release = releaseOf(marked(tlpId('amber'), markingId), lookup);
    assert.deepEqual(
      [sa, jo, eg, null].map((reader) => mayRead(release, reader)),
      [true, true, false, false],
    );
    assert.deepEqual(
      [eg, null].map((reader) => mayRead(widestRelease, reader)),
      [true, true],
    );
    assert.deepEqual(
      [eg, null].map((reader) => mayRead({ ...widestRelease, readers: 'members' }, reader)),
      [true, false],
    );
  });

  it('is explained', () => {
    const { who, what } = explainRelease(marked(tlpId('amber'), markingId), lookup);
    assert.deepEqual(who, [
      { code: 'tlp', marking: tlpId('amber'), level: 'amber' },
      { code: 'named-members', marking: markingId, members: [jo, ma] },
      { code: 'originator-sees' },
    ]);
    assert.deepEqual(
      what.map(({ code }) => code),
      ['purposes', 'onward', 'judicial', 'retain-until'],
    );
    const codes = (...refs: string[]) => explainRelease(marked(...refs), () => undefined).who.map(({ code }) => code);
    assert.deepEqual(codes(), ['unmarked', 'originator-sees']);
    assert.deepEqual(codes(tlpId('red')), ['tlp', 'no-releasability', 'originator-sees']);
    assert.deepEqual(codes(tlpId('clear'), 'x'), ['tlp', 'unknown-marking', 'originator-sees']);
    assert.deepEqual(codes(tlpId('green')), ['tlp']);
  });
});

const members = fc.uniqueArray(fc.constantFrom(sa, jo, ma, eg)).map((ids) => ids.sort());
const subset = fc.subarray([...purposes]);
const instant = fc.constantFrom('2027-01-01T00:00:00Z', '2028-01-01T00:00:00.5Z', '2028-01-01T00:00:00.500Z');
const release: fc.Arbitrary<Release> = fc.record(
  {
    readers: fc.oneof(fc.constantFrom('public' as const, 'members' as const), members),
    tlp: fc.constantFrom(...tlpLevels),
    purposes: subset,
    onward: fc.constantFrom(...onwardUses),
    judicial: fc.constantFrom(...judicialUses),
    retainUntil: fc.option(instant),
  },
  { noNullPrototype: true },
);
const tlp = fc.constantFrom(...tlpLevels).map((level: TlpLevel): Marking => ({ kind: 'tlp', id: tlpId(level), level }));
const releasability = fc
  .record({
    to: members,
    all: fc.boolean(),
    purposes: subset,
    onward: fc.constantFrom(...onwardUses),
    until: fc.option(instant),
  })
  .map(({ to, all, until, ...rest }): Marking => {
    const kept = { ...value, ...rest, releasable_to: to, all_members: all };
    const { retain_until: _until, ...bare } = kept;
    return { kind: 'releasability', id: markingId, value: until === null ? bare : { ...bare, retain_until: until } };
  });
const unknown = fc.constant<Marking>({ kind: 'unknown', id: 'x' });

describe('the order of releases', () => {
  it('has a meet that is commutative, associative and idempotent, and never wider than either', () => {
    fc.assert(
      fc.property(release, release, release, (a, b, c) => {
        assert.deepEqual(strictest(a, b), strictest(b, a));
        assert.deepEqual(strictest(a, strictest(b, c)), strictest(strictest(a, b), c));
        assert.deepEqual(strictest(a, a), a);
        assert.deepEqual(strictest(a, widestRelease), a);
        assert.deepEqual(notWider(strictest(a, b), [a, b, a]), []);
      }),
    );
  });

  it('finds every part in which a derived record is wider than its sources', () => {
    const source = releaseOf(marked(tlpId('amber'), markingId), lookup);
    assert.deepEqual(notWider(widestRelease, [source]), [
      'readers',
      'tlp',
      'purposes',
      'onward',
      'judicial',
      'retain-until',
    ]);
    assert.deepEqual(notWider({ ...source, readers: [sa] }, [source]), []);
    assert.deepEqual(notWider({ ...source, readers: [sa, eg] }, [source]), ['readers']);
  });

  it('is never climbed by one marking more, once a record has a light and names', () => {
    fc.assert(
      fc.property(tlp, releasability, fc.oneof(tlp, releasability, unknown), (light, names, more) => {
        const before = releaseByMarkings([light, names], sa);
        assert.deepEqual(notWider(releaseByMarkings([light, names, more], sa), [before]), []);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order or repetition of markings', () => {
    const any = fc.oneof(tlp, releasability, unknown);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (markings) => {
        const want = releaseByMarkings(markings, sa);
        assert.deepEqual(releaseByMarkings([...markings].reverse(), sa), want);
        assert.deepEqual(releaseByMarkings([...markings, ...markings], sa), want);
      }),
    );
  });
});
