import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capabilityShape, recordKinds, undertakingShape } from '#records';
import { composeUndertaking, type UndertakingItem } from './compose-undertaking.ts';

const ministry = '44444444-4444-4444-8444-444444444444';
const commitment = `commitment--33333333-3333-4333-8333-333333333333`;
const name = { ara: 'وزارة مختلقة', eng: 'Invented ministry', fra: 'Ministère inventé' };
const milestones = [{ code: 'M1', title: name, due: '2026-06-30' }];
const agreed = { due: '2026-12-31', milestones };
const item = (change: Partial<UndertakingItem> = {}): UndertakingItem => ({
  commitment,
  answer: 'accepts',
  owner: ministry,
  supporting: [],
  help: [],
  ...change,
});
let made = 0;
const ground = (before: Parameters<typeof composeUndertaking>[2]['before'] = []) => ({
  state: 'XA',
  institutions: new Map([[ministry, { institution_id: ministry, name }]]),
  before,
  newNeed: () => {
    made += 1;
    return `capability--00000000-0000-4000-8000-00000000000${made}`;
  },
  now: '2026-11-26T03:00:00.000Z',
});
const base = (kind: string) => recordKinds.find((one) => one.kind === kind)?.example ?? {};
const head = (kind: string) =>
  Object.fromEntries(
    ['type', 'spec_version', 'id', 'created_by_ref', 'created', 'modified', 'extensions'].map((key) => [
      key,
      base(kind)[key],
    ]),
  );

describe('what a state says of a commitment', () => {
  it('is a record of the vocabulary, with what was agreed left as agreed', () => {
    const { properties, needs, problems } = composeUndertaking(
      item({ due: '2026-12-31', milestones, resources: { text: 'From the budget', amount: 5, currency: 'SAR' } }),
      agreed,
      ground(),
    );
    assert.deepEqual([problems, needs], [[], []]);
    assert.deepEqual(Object.keys(properties).sort(), ['answer', 'commitment_ref', 'owner', 'resources', 'state']);
    undertakingShape.parse({ ...head('undertaking'), ...properties });
  });

  it('leaves the agreed milestones standing where it names none of its own', () => {
    const said = (change: Partial<UndertakingItem>) =>
      composeUndertaking(item(change), agreed, ground()).properties['milestones'];
    assert.equal(said({ milestones: [] }), undefined);
    const later = milestones.map((one) => ({ ...one, due: '2026-09-30' }));
    assert.deepEqual(said({ milestones: later }), later);
  });

  it('names every place that is wanting', () => {
    const where = (change: Partial<UndertakingItem>) =>
      composeUndertaking(item(change), agreed, ground()).problems.map((one) => one.where);
    assert.deepEqual(where({ owner: undefined }), ['/owner']);
    assert.deepEqual(where({ owner: commitment.slice(12).replace('3', '9') }), ['/owner']);
    assert.deepEqual(where({ answer: 'accepts-in-part' }), ['/reason']);
    assert.deepEqual(where({ due: '2027-03-31' }), ['/reason']);
    assert.deepEqual(where({ answer: 'declines', owner: undefined, reason: 'No law allows it here' }), []);
    const foreign = [{ axis: 'finance' as const, what: 'Training', capability_ref: 'capability--of-another' }];
    assert.deepEqual(where({ help: foreign }), ['/help/0/capability_ref']);
  });

  it('asks for help by a need of its own, follows what changed of it, and ends what is asked for no more', () => {
    const lines = [
      { axis: 'finance' as const, what: 'Training of investigators', quantity: 20, unit: 'seats' },
      { axis: 'media' as const, what: 'Monitoring tools' },
    ];
    const first = composeUndertaking(item({ help: lines }), agreed, ground());
    assert.equal(first.needs.length, 2);
    for (const need of first.needs) {
      const read = capabilityShape.parse({ ...head('capability'), ...need });
      assert.deepEqual([read.direction, read.commitment_refs], ['need', [commitment]]);
    }
    const standing = first.properties['help_needed'] as NonNullable<Parameters<typeof ground>[0]>;
    assert.deepEqual(composeUndertaking(item({ help: standing }), agreed, ground(standing)).needs, []);
    const [training, tools] = standing;
    assert.ok(training && tools);
    const next = composeUndertaking(item({ help: [{ ...training, quantity: 30 }] }), agreed, ground(standing));
    assert.deepEqual(
      next.needs.map(({ id, quantity, valid_until }) => [id, quantity, valid_until]),
      [
        [training.capability_ref, 30, undefined],
        [tools.capability_ref, undefined, '2026-11-26T03:00:00.000Z'],
      ],
    );
  });
});
