import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMoment, isReference, placeOf, wordsOf } from './object-words.ts';

test('a record is read text first, dates last, and its extensions beside the rest', () => {
  const said = wordsOf({
    type: 'identity',
    id: 'identity--33333333-3333-4333-8333-333333333333',
    name: 'Invented',
    modified: '2026-03-01T08:00:00.000Z',
    roles: ['driver'],
    description: 'What is told.',
    extensions: { 'extension-definition--x': { extension_type: 'property-extension', nationalities: ['XX'] } },
  });
  assert.deepEqual(
    said.map(([name]) => name),
    ['description', 'roles', 'nationalities', 'modified'],
  );
});

test('a place is named without the plumbing of extensions', () => {
  assert.deepEqual(placeOf('/extensions/extension-definition--x/names/0/text'), ['names', 0, 'text']);
  assert.deepEqual(placeOf('/labels/2'), ['labels', 2]);
  assert.deepEqual(placeOf('/a~1b'), ['a/b']);
});

test('references and moments are known by their shape', () => {
  assert.ok(isReference('identity--33333333-3333-4333-8333-333333333333'));
  assert.ok(!isReference('identity--3333'));
  assert.ok(isMoment('2026-03-01T08:00:00.000Z'));
  assert.ok(!isMoment('2026-03-01'));
});
