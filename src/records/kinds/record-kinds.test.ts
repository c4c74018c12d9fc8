import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkObject } from '../check/check-object.ts';
import { readMarking } from '../markings/marking.ts';
import { signingKey } from '../signature/key.ts';
import { ORIGIN_EXTENSION, type RecordObject, seal } from '../signature/seal.ts';
import { originShape } from './origin.ts';
import { inventedState } from './record-kind.ts';
import { kindFault, kindsOf, recordKinds, vocabularyObjects } from './record-kinds.ts';

const key = signingKey(Buffer.alloc(32, 1));

describe('the vocabulary', () => {
  for (const { kind, example, extension } of recordKinds) {
    it(`has an example of ${kind} that is of its kind, sealed or not`, () => {
      const sealed = seal(example, { origin: inventedState, key, index: 0, salt: Buffer.alloc(16) });
      for (const object of [example, sealed]) {
        assert.deepEqual(checkObject(object, { strict: true }), { valid: true, errors: [] });
        assert.deepEqual(
          kindsOf(object).map((one) => one.kind),
          [kind],
        );
        assert.equal(kindFault(object), undefined);
      }
      const { extensions } = sealed as { extensions: Record<string, unknown> };
      assert.ok(originShape.safeParse(extensions[ORIGIN_EXTENSION]).success);
      assert.ok(extension.id in extensions);
    });
  }

  it('says where an object is not of its kind', () => {
    const of = (kind: string) => recordKinds.find((one) => one.kind.startsWith(kind))?.example ?? {};
    const fault = (kind: string, change: RecordObject) => kindFault({ ...of(kind), ...change })?.where;
    assert.equal(fault('designation', { subject_refs: ['report--x'] }), '/subject_refs/0');
    assert.equal(fault('designation', { status: 'forgotten' }), '/status');
    // No designation without its law, its criterion, its review, its reasons and a way to appeal.
    for (const needed of ['legal_basis', 'legal_basis_refs', 'criterion', 'review_by', 'reasons', 'appeal_contact'])
      assert.equal(fault('designation', { [needed]: undefined }), `/${needed}`);
    assert.equal(fault('information-response', { outcome: 'refused' }), '/refusal_ground');
    assert.equal(fault('freeze-report', { amount: '1e9' }), '/amount');
    // Of the pact: who leads together, who is charged, what shows it.
    assert.equal(fault('commitment', { lead: 'XA' }), '/lead');
    assert.equal(fault('commitment', { manner: 'joint', lead: 'XC' }), '/lead');
    assert.equal(fault('commitment', { manner: 'joint', lead: 'XB' }), undefined);
    assert.equal(fault('undertaking', { owner: undefined }), '/owner');
    assert.equal(fault('undertaking', { reason: undefined }), '/reason');
    assert.equal(fault('undertaking', { answer: 'declines', owner: undefined, due: undefined }), undefined);
    assert.equal(fault('progress-report', { evidence_refs: undefined }), '/evidence_refs');
    assert.equal(fault('progress-report', { evidence_refs: undefined, status: 'not-started' }), undefined);
    assert.equal(fault('progress-report', { reporter: 'A person' }), '/reporter');
    assert.equal(fault('commitment-evidence', { url: undefined }), '/url');
    const [extensionId] = Object.keys(of('attack-pattern')['extensions'] as object);
    assert.ok(extensionId);
    const broken = { extensions: { [extensionId]: { extension_type: 'property-extension', red_flags: [] } } };
    assert.equal(fault('attack-pattern', broken), `/extensions/${extensionId}/red_flags`);
    assert.equal(kindFault({ type: 'report' }), undefined);
  });

  it('gives each extension one id, and property names STIX allows', () => {
    const ids = vocabularyObjects.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const object of vocabularyObjects) assert.ok(checkObject(object, { strict: true }).valid);
    const names = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...names(inner)]);
    for (const { example } of recordKinds)
      for (const name of names(example).filter((one) => !one.startsWith('extension-definition--')))
        assert.match(name, name === 'id' ? /^id$/ : /^[a-z0-9_]{3,250}$/);
  });

  it('has markings the rules of release understand', () => {
    for (const { example } of recordKinds.filter(({ kind }) => kind.startsWith('marking-definition')))
      assert.notEqual(readMarking(String(example['id']), () => example).kind, 'unknown');
  });
});
