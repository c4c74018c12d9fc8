import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifierHolds, normaliseIdentifier } from './identifier.ts';
import type { IdentifierType } from './subject.ts';

const cases: readonly (readonly [IdentifierType, string, string])[] = [
  ['passport', ' x-000 0001 ', 'X0000001'],
  ['national-id', '٠٠١١٢٢٣٣', '00112233'],
  ['national-id', '611209-00-0000', '611209000000'],
  ['iban', 'sa03 8000 0000 6080 1016 7519', 'SA0380000000608010167519'],
  ['bic', 'DEUTDEFFXXX', 'DEUTDEFF'],
  ['bic', 'DEUTDEFF500', 'DEUTDEFF500'],
  ['imo', 'IMO 9074729', '9074729'],
  ['mmsi', '473 000 001', '473000001'],
  ['wallet', '0x00DeaDBeef', '0x00deadbeef'],
  ['wallet', '1ExampLe', '1ExampLe'],
  ['email', ' Info@Example.ORG ', 'info@example.org'],
  ['phone', '00967 (1) 000-000', '9671000000'],
  ['other', '---', ''],
];

for (const [type, value, plain] of cases) {
  test(`${type} "${value}" is compared as "${plain}"`, () => {
    assert.equal(normaliseIdentifier(type, value), plain);
    assert.equal(normaliseIdentifier(type, plain), plain);
  });
}

test('check digits are checked where the type has them', () => {
  assert.equal(identifierHolds('iban', 'SA03 8000 0000 6080 1016 7519'), true);
  assert.equal(identifierHolds('iban', 'SA04 8000 0000 6080 1016 7519'), false);
  assert.equal(identifierHolds('lei', '5493001KJTIIGC8Y1R12'), true);
  assert.equal(identifierHolds('lei', '5493001KJTIIGC8Y1R13'), false);
  assert.equal(identifierHolds('imo', '9074729'), true);
  assert.equal(identifierHolds('imo', '9074728'), false);
  assert.equal(identifierHolds('bic', 'DEUTDEFF'), true);
  assert.equal(identifierHolds('bic', 'DEUTDEF'), false);
  assert.equal(identifierHolds('mmsi', '473000001'), true);
  assert.equal(identifierHolds('passport', 'X1'), undefined);
});
