import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { judicialUses, notWider, onwardUses, purposes, type RecordObject, releaseOf } from '#records';
import type { Audience, PlainMarking } from './draft.ts';
import { carriedMarking, effective, plainOf } from './plain-marking.ts';

const own = 'identity--11111111-1111-4111-8111-111111111111';
const others = [2, 3, 4].map((n) => `identity--${String(n).repeat(8)}-1111-4111-8111-111111111111`);
const draft = '0192f0a0-0000-7000-8000-000000000001';
const audiences = ['public', 'members', 'named', 'named-strict', 'persons'] as const satisfies Audience[];
const anyMarking: fc.Arbitrary<PlainMarking> = fc.record({
  audience: fc.constantFrom(...audiences),
  members: fc.uniqueArray(fc.constantFrom(...others)),
  purposes: fc.subarray([...purposes]),
  onward: fc.constantFrom(...onwardUses),
  judicial: fc.constantFrom(...judicialUses),
  retainUntil: fc.constantFrom(undefined, '2031-01-01T00:00:00Z'),
});

const releaseBy = (marking: PlainMarking) => {
  const { refs, objects } = carriedMarking(draft, marking, own);
  const lookup = (id: string) => objects.find((object) => object['id'] === id);
  const record: RecordObject = { type: 'report', created_by_ref: own, object_marking_refs: refs };
  return { record: releaseOf(record, lookup), markings: objects.map((object) => releaseOf(object, lookup)) };
};

describe('a marking in plain words', () => {
  it('comes to what the words say, whatever is picked', () => {
    fc.assert(
      fc.property(anyMarking, (marking) => {
        const { record } = releaseBy(marking);
        const says = effective(marking);
        const readers =
          says.audience === 'public'
            ? 'public'
            : says.audience === 'members'
              ? 'members'
              : [own, ...says.members].sort();
        assert.deepEqual(record.readers, readers);
        assert.deepEqual(record.purposes, says.purposes);
        assert.deepEqual([record.onward, record.judicial], [says.onward, says.judicial]);
        assert.equal(record.retainUntil, says.retainUntil ?? null);
      }),
    );
  });

  it('is read back as it was said', () => {
    fc.assert(
      fc.property(anyMarking, (marking) => {
        const says = effective(marking);
        const { retainUntil, ...rest } = says;
        const plain = retainUntil === undefined ? rest : says;
        assert.deepEqual(plainOf(releaseBy(marking).record, own, others), plain);
        assert.deepEqual(effective(plain), plain);
      }),
    );
  });

  it('shows its conditions to whom the record is shown, and to nobody else', () => {
    fc.assert(
      fc.property(anyMarking, (marking) => {
        const { record, markings } = releaseBy(marking);
        for (const one of markings) assert.deepEqual(one, record);
      }),
    );
  });

  it('never gets wider by naming fewer, fewer purposes, less onward use', () => {
    fc.assert(
      fc.property(anyMarking, fc.nat(3), (marking, n) => {
        const narrower = { ...marking, members: marking.members.slice(0, n), onward: 'none' as const };
        assert.deepEqual(notWider(releaseBy(narrower).record, [releaseBy(marking).record]), []);
      }),
    );
  });
});
