import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormField } from '../drafts/draft-types.ts';
import { missing, propertiesOf, valuesOf } from './form-values.ts';

const field = (name: string, input: FormField['input'], more: Partial<FormField> = {}): FormField => ({
  name,
  title: name,
  input,
  required: false,
  inExtension: false,
  ...more,
});
const extension = 'extension-definition--11111111-1111-4111-8111-111111111111';
const kind = `identity+${extension}`;
const fields = [
  field('name', 'line', { required: true }),
  field('confidence', 'number'),
  field('seen', 'time'),
  field('nationalities', 'lines', { inExtension: true }),
];

test('what is typed becomes properties, those of the extension in the extension', () => {
  const values = { name: 'Invented', confidence: '70', seen: '2026-03-01T08:00', nationalities: 'XA\n\n XB ' };
  assert.deepEqual(propertiesOf(kind, fields, values, {}), {
    name: 'Invented',
    confidence: 70,
    seen: new Date('2026-03-01T08:00').toISOString(),
    extensions: { [extension]: { nationalities: ['XA', 'XB'] } },
  });
});

test('what no field shows stays, what a field shows empty goes', () => {
  const former = {
    name: 'Old',
    confidence: 50,
    labels: ['kept'],
    extensions: { [extension]: { names: [{ text: 'Old', kind: 'primary' }], nationalities: ['XA'] } },
  };
  assert.deepEqual(propertiesOf(kind, fields, { name: 'New', confidence: '', seen: '', nationalities: '' }, former), {
    name: 'New',
    labels: ['kept'],
    extensions: { [extension]: { names: [{ text: 'Old', kind: 'primary' }] } },
  });
});

test('what was written is shown as it was, and written again it is the same', () => {
  const properties = {
    name: 'Invented',
    confidence: 70,
    seen: '2026-03-01T08:00:07.123Z',
    extensions: { [extension]: { nationalities: ['XA', 'XB'] } },
  };
  const values = valuesOf(kind, fields, properties);
  assert.equal(values['nationalities'], 'XA\nXB');
  assert.deepEqual(propertiesOf(kind, fields, values, properties), properties);
});

test('an empty field that is needed is named', () => {
  assert.deepEqual(missing(fields, { name: '', confidence: '' }), ['name']);
  assert.deepEqual(missing(fields, { name: 'Invented' }), []);
});
