import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonSchemas } from './json-schema.ts';
import { objectShapes, type StixObjects } from './objects.ts';

describe('the JSON Schemas', () => {
  const schemas = jsonSchemas();

  it('stand for every type, and carry only expressions that are Unicode ones', () => {
    assert.deepEqual(Object.keys(schemas), [...objectShapes.keys()]);
    assert.equal(objectShapes.size, 19 + 2 + 18 + 3 + 1);
    let expressions = 0;
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        if (key === 'pattern' && typeof item === 'string') {
          assert.doesNotThrow(() => new RegExp(item, 'u'), item);
          expressions += 1;
        } else walk(item);
      }
    };
    walk(schemas);
    assert.ok(expressions > 400, String(expressions));
  });

  it('say what must be there, what follows from what, and which type a reference names', () => {
    const { location, malware, relationship } = schemas;
    assert.deepEqual(malware?.required, ['type', 'id', 'spec_version', 'created', 'modified', 'is_family']);
    assert.deepEqual(location?.allOf, [
      { anyOf: [{ required: ['region'] }, { required: ['country'] }, { required: ['latitude', 'longitude'] }] },
      { dependentRequired: { latitude: ['longitude'] } },
      { dependentRequired: { longitude: ['latitude'] } },
      { dependentRequired: { precision: ['latitude', 'longitude'] } },
    ]);
    const properties = relationship?.properties as Record<string, { not?: { pattern: string } }>;
    assert.match('bundle--x', new RegExp(properties.source_ref?.not?.pattern ?? '^$', 'u'));
  });
});

it('the types come from the same shapes', () => {
  const opinion: StixObjects['opinion'] = {
    type: 'opinion',
    id: 'opinion--5a6b7c8d-1111-4222-8333-444455556666',
    spec_version: '2.1',
    created: '2026-04-06T20:03:00.000Z',
    modified: '2026-04-06T20:03:00.000Z',
    opinion: 'neutral',
    object_refs: ['note--5a6b7c8d-1111-4222-8333-444455556666'],
    external_references: [{ source_name: 'cve', external_id: 'CVE-2020-1234' }],
  };
  // @ts-expect-error: not in the enumeration
  const wrong: StixObjects['opinion'] = { ...opinion, opinion: 'perhaps' };
  // @ts-expect-error: a required property is missing
  const less: StixObjects['note'] = { ...opinion, type: 'note', id: 'note--5a6b7c8d-1111-4222-8333-444455556666' };
  assert.notEqual(wrong.opinion, opinion.opinion);
  assert.equal(less.type, 'note');
});
