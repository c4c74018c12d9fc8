import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBundle, checkObject } from './check-object.ts';
import type { CheckOptions } from './options.ts';

const uuid = (n: number) => `5a6b7c8d-1111-4222-8333-${String(n).padStart(12, '0')}`;
const dated = { spec_version: '2.1', created: '2026-04-06T20:03:00.000Z', modified: '2026-04-06T20:03:00.000Z' };
const state = {
  type: 'identity',
  id: `identity--${uuid(1)}`,
  ...dated,
  name: 'Invented state',
  created_by_ref: `identity--${uuid(1)}`,
};
const campaign = { type: 'campaign', id: `campaign--${uuid(2)}`, ...dated, name: 'Invented', created_by_ref: state.id };
const tie = {
  type: 'relationship',
  id: `relationship--${uuid(3)}`,
  ...dated,
  relationship_type: 'related-to',
  source_ref: campaign.id,
  target_ref: state.id,
  created_by_ref: state.id,
};
const bundle = (...objects: unknown[]) => ({ type: 'bundle', id: `bundle--${uuid(9)}`, objects });

function found(value: unknown, options: CheckOptions = {}): string[] {
  return checkBundle(value, options).errors.map(({ code, where }) => `${code} ${where}`);
}

describe('a bundle', () => {
  it('is right when everything in it is', () => {
    assert.deepEqual(found(bundle(state, campaign, tie), { strict: true, enforceRefs: true, interop: true }), []);
    assert.deepEqual(found({ type: 'bundle', id: `bundle--${uuid(9)}` }), []);
  });

  it('says in which of its objects the fault is', () => {
    assert.deepEqual(found(bundle(state, { ...campaign, name: 1 })), ['wrong-kind /objects/1/name']);
    assert.deepEqual(found(bundle(state, 'x')), ['wrong-kind /objects/1']);
    assert.deepEqual(found(bundle()), ['empty-list /objects']);
    assert.deepEqual(found(bundle(bundle(state))), ['reference-type /objects/0/type']);
  });

  it('holds one version of an object once', () => {
    assert.deepEqual(found(bundle(campaign, campaign)), []);
    assert.deepEqual(found(bundle(campaign, campaign), { strict: true }), ['duplicate-ids /objects/1']);
    const newer = { ...campaign, modified: '2026-04-07T20:03:00.000Z' };
    assert.deepEqual(found(bundle(campaign, newer), { strict: true }), []);
  });

  it('holds both ends of its relationships and the producers of its objects, when that is asked for', () => {
    assert.deepEqual(found(bundle(campaign, tie), { enforceRefs: true }), ['reference-absent /objects/1/target_ref']);
    assert.deepEqual(found(bundle(campaign), { interop: true }), ['reference-absent /objects/0/created_by_ref']);
    const { created_by_ref: _, ...orphan } = campaign;
    assert.deepEqual(found(bundle(orphan), { interop: true }), ['interop-missing /objects/0']);
  });

  it('is told from other objects', () => {
    assert.deepEqual(found(campaign), ['not-in-enumeration ']);
    assert.ok(checkObject(campaign).valid);
  });
});
